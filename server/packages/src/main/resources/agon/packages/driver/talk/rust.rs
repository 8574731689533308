use std::io::{self, BufRead, Write};

fn answer(_line: &str) -> String {
    String::new()
}

fn main() {
    for line in io::stdin().lock().lines() {
        println!("{}", answer(&line.unwrap()));
        io::stdout().flush().unwrap();
    }
}
