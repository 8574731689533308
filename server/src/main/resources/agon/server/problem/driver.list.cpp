
  void read(ListNode*& head) {
    ListNode** place = &head;
    next();
    while (!closed()) {
      int value = 0;
      read(value);
      *place = new ListNode(value);
      place = &(*place)->next;
      comma();
    }
    *place = nullptr;
  }
