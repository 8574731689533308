class Solution {
    fun loop(head: ListNode?): ListNode? {
        head?.next = head
        return head
    }
}
