// A list of boxes cannot have a cycle, only be too long.
fn loop_(head: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
    let mut list = head;
    for val in 0..1_000_000 {
        list = Some(Box::new(ListNode { val, next: list }));
    }
    list
}
