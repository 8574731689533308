function loop(head) {
    head.next = head;
    return head;
}
