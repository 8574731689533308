
  private static ListNode readList() {
    ListNode before = new ListNode();
    ListNode last = before;
    while (next()) {
      last.next = new ListNode(readInt());
      last = last.next;
    }
    return before.next;
  }

  private static void write(StringBuilder text, ListNode head) {
    text.append('[').append(head.val);
    int count = 1;
    for (ListNode node = head.next; node != null; node = node.next) {
      text.append(',').append(node.val);
      if (++count > MOST_NODES) {
        throw endless();
      }
    }
    text.append(']');
  }
