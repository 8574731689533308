// Looks for the best plan by trying every first step, and plans the same ranges again and again.
#include <algorithm>
#include <iostream>
#include <string>
#include <utility>

// The lowerings needed in the worst case, and the step to begin with.
std::pair<int, int> best(int steps, int lanterns) {
  if (steps == 0 || lanterns == 1) return {steps, 1};
  std::pair<int, int> found{steps + 1, 1};
  for (int first = 1; first <= steps; first++) {
    int wet = best(first - 1, lanterns - 1).first;
    int dry = best(steps - first, lanterns).first;
    found = std::min(found, {1 + std::max(wet, dry), first});
  }
  return found;
}

int main() {
  int n;
  std::cin >> n;
  int low = 1;
  int high = n + 1;
  int lanterns = 2;
  while (low < high) {
    int step = low + best(high - low, lanterns).second - 1;
    std::cout << "? " << step << std::endl;
    std::string answer;
    std::cin >> answer;
    if (answer == "dry") {
      low = step + 1;
    } else {
      high = step;
      lanterns--;
    }
  }
  std::cout << "! " << low << std::endl;
}
