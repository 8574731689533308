#include <cmath>
#include <cstdio>
int main() {
  double d, alpha;
  scanf("%lf %lf", &d, &alpha);
  printf("%.12e\n", 2 * d * tan(alpha * M_PI / 180));
}
