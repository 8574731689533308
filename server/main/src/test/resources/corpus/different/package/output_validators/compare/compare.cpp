#include "pairs.h"

#include <fstream>
#include <iostream>

int main(int argc, char **argv) {
  if (argc < 4) return 1;
  std::ifstream input(argv[1]);
  std::ofstream judges(std::string(argv[3]) + "judgemessage.txt");
  long long a, b, said;
  for (int line = 1; input >> a >> b; line++) {
    if (!(std::cin >> said) || said != difference(a, b)) {
      judges << "Pair " << line << " is not answered.\n";
      std::ofstream(std::string(argv[3]) + "teammessage.txt") << "Look at your differences.\n";
      return 43;
    }
  }
  std::string more;
  return std::cin >> more ? 43 : 42;
}
