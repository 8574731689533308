#include <iostream>
#include <string>
int main() {
  int n;
  std::string word;
  std::cin >> n;
  for (int i = 0; i < n && std::cin >> word; i++)
    if (i % 2 == 0) std::cout << word << "\n";
}
