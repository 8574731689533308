fn main() {
    let count: i32 = "no number";
    println!("{}", count);
}
