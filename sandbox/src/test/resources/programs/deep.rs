fn sum(n: u64) -> u64 {
    if std::hint::black_box(n) == 0 {
        0
    } else {
        n + sum(n - 1)
    }
}

fn main() {
    println!("{}", sum(50000));
}
