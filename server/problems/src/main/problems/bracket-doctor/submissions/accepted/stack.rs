fn diagnose(text: String) -> i32 {
    let mut wanted = Vec::new();
    for (i, c) in text.chars().enumerate() {
        match c {
            '(' => wanted.push(')'),
            '[' => wanted.push(']'),
            '{' => wanted.push('}'),
            _ => {
                if wanted.pop() != Some(c) {
                    return i as i32;
                }
            }
        }
    }
    if wanted.is_empty() {
        -1
    } else {
        text.len() as i32
    }
}
