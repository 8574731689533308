use std::io::Write;

fn main() {
    let line = "x".repeat(65535) + "\n";
    loop {
        std::io::stdout().write_all(line.as_bytes()).unwrap();
    }
}
