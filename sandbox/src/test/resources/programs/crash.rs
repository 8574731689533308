fn main() {
    let words: Vec<String> = std::env::args().skip(5).collect();
    println!("{}", words[3]);
}
