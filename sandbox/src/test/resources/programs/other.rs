pub fn other(x: i32) -> i32 {
    2 * x + 2
}
