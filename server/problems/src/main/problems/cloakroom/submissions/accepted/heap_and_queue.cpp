class Cloakroom {
 public:
  Cloakroom(int hooks, int drying) : hooks(hooks), drying(drying) {}

  int arrive() {
    guests++;
    while (!wet.empty() && wet.front().first < guests) {
      dry.insert(wet.front().second);
      wet.pop();
    }
    int hook = dry.empty() ? next : *dry.begin();
    if (hook > hooks) return -1;
    if (dry.empty()) {
      next++;
    } else {
      dry.erase(dry.begin());
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
  int hooks;
  int drying;
  int guests = 0;
  int next = 1;
  set<int> dry;
  unordered_set<int> taken;
  queue<pair<int, int>> wet;  // the last guest who cannot have it, and the hook
};
