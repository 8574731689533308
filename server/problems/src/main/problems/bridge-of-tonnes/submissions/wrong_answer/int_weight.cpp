// The weight of a part and the next wagon does not fit into 32 bits.
class Solution {
 public:
  vector<ListNode*> parts(ListNode* train, int limit) {
    vector<ListNode*> parts;
    while (train != nullptr) {
      vector<ListNode*> part;
      unsigned weight = 0;
      while (train != nullptr && static_cast<int>(weight + train->val) <= limit) {
        weight += train->val;
        part.push_back(train);
        train = train->next;
      }
      if (parts.size() % 2 == 1) reverse(part.begin(), part.end());
      for (size_t i = 0; i < part.size(); i++) part[i]->next = i + 1 < part.size() ? part[i + 1] : nullptr;
      parts.push_back(part[0]);
    }
    return parts;
  }
};
