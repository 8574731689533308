use std::io::{read_to_string, stdin};

fn main() {
    let input = read_to_string(stdin()).unwrap();
    let mut numbers = input.split_ascii_whitespace().map(|word| word.parse::<i64>().unwrap());
    let mut next = || numbers.next().unwrap();
    let (n, q) = (next() as usize, next());
    let mut stone = vec![0];
    for i in 0..n {
        stone.push(stone[i] + next());
    }
    let mut out = String::new();
    for _ in 0..q {
        let (a, b) = (next() as usize, next() as usize);
        let way = (stone[b - 1] - stone[a - 1]).abs();
        out += &format!("{}\n", way.min(stone[n] - way));
    }
    print!("{out}");
}
