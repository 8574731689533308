// Gives the hooks again in the order in which they became free.
class Cloakroom {
 public:
  Cloakroom(int hooks, int drying) : hooks(hooks), drying(drying) {}

  int arrive() {
    guests++;
    int hook;
    if (!wet.empty() && wet.front().first < guests) {
      hook = wet.front().second;
      wet.pop();
    } else if (used < hooks) {
      hook = ++used;
    } else {
      return -1;
    }
    taken.insert(hook);
    return hook;
  }

  bool leave(int hook) {
    if (taken.erase(hook) == 0) return false;
    wet.push({guests + drying, hook});
    return true;
  }

 private:
  int hooks, drying, guests = 0, used = 0;
  set<int> taken;
  queue<pair<int, int>> wet;
};
