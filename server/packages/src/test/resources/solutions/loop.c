struct ListNode* loop(struct ListNode* head) {
    head->next = head;
    return head;
}
