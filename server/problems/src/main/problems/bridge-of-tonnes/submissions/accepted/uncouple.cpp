class Solution {
 public:
  vector<ListNode*> parts(ListNode* train, int limit) {
    vector<ListNode*> parts;
    while (train != nullptr) {
      ListNode* head = nullptr;
      ListNode* last = nullptr;
      bool backwards = parts.size() % 2 == 1;
      long long weight = 0;
      while (train != nullptr && weight + train->val <= limit) {
        ListNode* wagon = train;
        train = train->next;
        weight += wagon->val;
        if (backwards) {
          wagon->next = head;
          head = wagon;
        } else {
          wagon->next = nullptr;
          (head == nullptr ? head : last->next) = wagon;
          last = wagon;
        }
      }
      parts.push_back(head);
    }
    return parts;
  }
};
