#include <cmath>
#include <cstdio>
int main() {
  double d, alpha;
  scanf("%lf %lf", &d, &alpha);
  printf("%.1f\n", 2 * d * tan(alpha * 3.14 / 180));
}
