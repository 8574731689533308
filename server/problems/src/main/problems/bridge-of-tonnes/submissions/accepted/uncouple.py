class Solution:
    def parts(self, train: Optional[ListNode], limit: int) -> list[Optional[ListNode]]:
        parts = []
        wagon = train
        while wagon:
            head = last = wagon
            weight = wagon.val
            while last.next and weight + last.next.val <= limit:
                last = last.next
                weight += last.val
            wagon = last.next
            last.next = None
            parts.append(self.turned(head) if len(parts) % 2 else head)
        return parts

    def turned(self, head):
        before = None
        while head:
            head.next, before, head = before, head, head.next
        return before
