import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class Network {
  private final String start;
  private final Map<String, List<String>> near = new HashMap<>();

  Network(String start) {
    this.start = start;
  }

  void line(String a, String b) {
    near.computeIfAbsent(a, key -> new ArrayList<>()).add(b);
    near.computeIfAbsent(b, key -> new ArrayList<>()).add(a);
  }

  boolean isCircuit() {
    Set<String> seen = new HashSet<>(Set.of(start));
    ArrayDeque<String> todo = new ArrayDeque<>(seen);
    while (!todo.isEmpty()) {
      for (String other : near.getOrDefault(todo.pop(), List.of())) {
        if (seen.add(other)) {
          todo.push(other);
        }
      }
    }
    return near.containsKey(start)
        && seen.size() == near.size()
        && near.values().stream().allMatch(lines -> lines.size() % 2 == 0);
  }
}
