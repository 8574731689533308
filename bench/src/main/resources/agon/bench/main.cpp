#include <bits/stdc++.h>
using namespace std;

int main() {
  int n, m;
  if (scanf("%d %d", &n, &m) != 2) return 1;
  vector<vector<pair<int, long long>>> edges(n);
  for (int i = 0; i < m; i++) {
    int a, b;
    long long w;
    if (scanf("%d %d %lld", &a, &b, &w) != 3) return 1;
    edges[a].push_back({b, w});
    edges[b].push_back({a, w});
  }
  const long long far = 1LL << 60;
  vector<long long> distance(n, far);
  priority_queue<pair<long long, int>, vector<pair<long long, int>>, greater<>> heap;
  distance[0] = 0;
  heap.push({0, 0});
  while (!heap.empty()) {
    auto [d, v] = heap.top();
    heap.pop();
    if (d > distance[v]) continue;
    for (auto [u, w] : edges[v]) {
      if (d + w < distance[u]) {
        distance[u] = d + w;
        heap.push({d + w, u});
      }
    }
  }
  long long sum = 0;
  for (long long d : distance) if (d < far) sum += d;
  printf("%lld\n", sum);
}
