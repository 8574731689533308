use std::io::{self, Read};

fn solve(_words: &[&str]) -> String {
    String::new()
}

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let words: Vec<&str> = text.split_whitespace().collect();
    println!("{}", solve(&words));
}
