fn longestLadder(values: Vec<i32>, step: i32) -> i32 {
    let mut cheapest: Vec<i32> = Vec::new();
    for value in values {
        let rung = cheapest.partition_point(|&worth| worth <= value - step);
        if rung == cheapest.len() {
            cheapest.push(value);
        } else {
            cheapest[rung] = cheapest[rung].min(value);
        }
    }
    cheapest.len() as i32
}
