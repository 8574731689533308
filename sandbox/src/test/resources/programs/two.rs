mod other;

fn main() {
    println!("{}", other::other(20));
}
