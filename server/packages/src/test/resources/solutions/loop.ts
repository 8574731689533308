function loop(head: ListNode | null): ListNode | null {
    head!.next = head;
    return head;
}
