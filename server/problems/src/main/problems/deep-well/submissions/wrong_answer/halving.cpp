// Halves the range each time, as if there were lanterns without end.
#include <iostream>
#include <string>

int main() {
  int n;
  std::cin >> n;
  int low = 1;
  int high = n + 1;
  while (low < high) {
    int middle = (low + high) / 2;
    std::cout << "? " << middle << std::endl;
    std::string answer;
    if (!(std::cin >> answer)) return 0;
    if (answer == "dry") {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  std::cout << "! " << low << std::endl;
}
