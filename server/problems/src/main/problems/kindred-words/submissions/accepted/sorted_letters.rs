use std::collections::HashMap;

fn key(word: &str) -> Vec<u8> {
    let mut letters: Vec<u8> = word
        .bytes()
        .map(|c| match c {
            b'j' => b'i',
            b'v' => b'u',
            other => other,
        })
        .collect();
    letters.sort();
    letters
}

fn lonelyWords(words: Vec<String>) -> Vec<String> {
    let mut count: HashMap<Vec<u8>, usize> = HashMap::new();
    for word in &words {
        *count.entry(key(word)).or_insert(0) += 1;
    }
    words
        .into_iter()
        .filter(|word| count[&key(word)] == 1)
        .collect()
}
