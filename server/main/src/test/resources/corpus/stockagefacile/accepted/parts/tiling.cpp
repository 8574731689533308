#include "step.h"

#include <iostream>

int main() {
  int n;
  std::cin >> n;
  Pair now{1, 1};
  for (int i = 1; i < n; i++) now = step(now);
  std::cout << now.last << "\n";
}
