#include <algorithm>
#include <iostream>
#include <string>

bool dry(int step) {
  std::cout << "? " << step << std::endl;
  std::string answer;
  std::cin >> answer;
  return answer == "dry";
}

int main() {
  int n;
  std::cin >> n;
  int lowest = 0;  // the lowest step known to be dry
  int flooded = n + 1;
  for (int jump = 45; lowest < n && flooded > n; jump--) {
    int step = std::min(lowest + jump, n);
    if (dry(step)) {
      lowest = step;
    } else {
      flooded = step;
    }
  }
  while (lowest + 1 < flooded && flooded <= n) {
    if (dry(lowest + 1)) {
      lowest++;
    } else {
      flooded = lowest + 1;
    }
  }
  std::cout << "! " << lowest + 1 << std::endl;
}
