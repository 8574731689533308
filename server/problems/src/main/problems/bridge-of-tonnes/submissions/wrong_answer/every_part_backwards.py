# Turns every part around but the first.
class Solution:
    def parts(self, train: Optional[ListNode], limit: int) -> list[Optional[ListNode]]:
        parts = []
        while train:
            wagons = []
            weight = 0
            while train and weight + train.val <= limit:
                weight += train.val
                wagons.append(train)
                train = train.next
            if parts:
                wagons.reverse()
            for one, other in zip(wagons, wagons[1:] + [None]):
                one.next = other
            parts.append(wagons[0])
        return parts
