fn goodCuts(wheel: String) -> i32 {
    let digits = wheel.as_bytes();
    let n = digits.len();
    (0..n)
        .filter(|cut| {
            let last = (1..=n.min(3))
                .rev()
                .fold(0, |sum, back| sum * 10 + (digits[(cut + n - back) % n] - b'0') as i32);
            last % 8 == 0
        })
        .count() as i32
}
