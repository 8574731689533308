package main

func loop(head *ListNode) *ListNode {
	head.Next = head
	return head
}
