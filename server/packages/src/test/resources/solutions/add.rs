use std::io::Read;

fn add(left: i32, words: Vec<String>, right: i64) -> i64 {
    println!("first");
    println!("noise {} {}", words.len(), words.iter().filter(|word| *word == "a").count());
    let mut rest = String::new();
    std::io::stdin().read_to_string(&mut rest).unwrap();
    if rest.is_empty() { left as i64 + right } else { -1 }
}
