fn relays(heights: Vec<i32>) -> Vec<i32> {
    let mut answer = vec![0; heights.len()];
    let mut chain: Vec<i32> = Vec::new();
    for (i, &height) in heights.iter().enumerate().rev() {
        while chain.last().is_some_and(|&next| next <= height) {
            chain.pop();
        }
        answer[i] = chain.len() as i32;
        chain.push(height);
    }
    answer
}
