# Goes to each part from the front of the whole train.
class Solution:
    def parts(self, train: Optional[ListNode], limit: int) -> list[Optional[ListNode]]:
        parts = []
        done = 0
        while True:
            wagon = train
            for _ in range(done):
                wagon = wagon.next
            if not wagon:
                return parts
            part = None
            weight = 0
            wagons = []
            while wagon and weight + wagon.val <= limit:
                weight += wagon.val
                wagons.append(wagon.val)
                wagon = wagon.next
            done += len(wagons)
            if len(parts) % 2 == 0:
                wagons.reverse()
            for value in wagons:
                part = ListNode(value, part)
            parts.append(part)
