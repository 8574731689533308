class Solution {
  public ListNode[] parts(ListNode train, int limit) {
    List<ListNode> parts = new ArrayList<>();
    Deque<ListNode> part = new ArrayDeque<>();
    long weight = 0;
    for (ListNode wagon = train; wagon != null; wagon = wagon.next) {
      if (weight + wagon.val > limit) {
        parts.add(coupled(part, parts.size() % 2 == 1));
        part.clear();
        weight = 0;
      }
      part.addLast(wagon);
      weight += wagon.val;
    }
    if (!part.isEmpty()) {
      parts.add(coupled(part, parts.size() % 2 == 1));
    }
    return parts.toArray(new ListNode[0]);
  }

  /** New wagons, so that the train stays whole while it is looked at. */
  private static ListNode coupled(Deque<ListNode> part, boolean backwards) {
    ListNode head = null;
    Iterator<ListNode> fromTheEnd = backwards ? part.iterator() : part.descendingIterator();
    while (fromTheEnd.hasNext()) {
      ListNode wagon = new ListNode(fromTheEnd.next().val);
      wagon.next = head;
      head = wagon;
    }
    return head;
  }
}
