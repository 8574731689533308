def loop(head)
  head.next = head
end
