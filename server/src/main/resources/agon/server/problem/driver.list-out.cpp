
  void write(const ListNode* head) {
    int count = 0;
    text += '[';
    for (const ListNode* node = head; node != nullptr; node = node->next) {
      if (count++ > 0) text += ',';
      write(node->val);
      if (count > MOST_NODES) endless();
    }
    text += ']';
  }
