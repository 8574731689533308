#include <iostream>
#include <map>
#include <string>
#include <vector>

std::map<std::string, std::vector<std::string>> near;
std::map<std::string, bool> seen;

void visit(const std::string &at) {
  if (seen[at]) return;
  seen[at] = true;
  for (const auto &other : near[at]) visit(other);
}

int main() {
  int n;
  std::string start, a, b;
  std::cin >> n >> start;
  for (int i = 0; i < n; i++) {
    std::cin >> a >> b;
    near[a].push_back(b);
    near[b].push_back(a);
  }
  bool ok = near.count(start) > 0;
  if (ok) visit(start);
  for (auto &[name, lines] : near) ok = ok && lines.size() % 2 == 0 && seen[name];
  std::cout << (ok ? "ok" : "impossible") << "\n";
}
