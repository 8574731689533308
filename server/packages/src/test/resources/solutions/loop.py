class Solution:
    def loop(self, head):
        head.next = head
        return head
