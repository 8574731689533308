// Tells everybody in turn who has not heard of it yet; those told early may hear it from later ones as well.
class Solution {
 public:
  vector<int> whomToTell(vector<vector<int>>& tells, vector<bool>& discreet) {
    vector<bool> knows(tells.size());
    vector<int> told;
    for (size_t i = 0; i < tells.size(); i++) {
      if (knows[i]) continue;
      told.push_back(i);
      vector<int> heard{static_cast<int>(i)};
      knows[i] = true;
      while (!heard.empty()) {
        int here = heard.back();
        heard.pop_back();
        if (discreet[here]) continue;
        for (int there : tells[here]) {
          if (!knows[there]) {
            knows[there] = true;
            heard.push_back(there);
          }
        }
      }
    }
    return told;
  }
};
