fn secondsUntilDone(loaves: i32, ovens: Vec<Vec<i32>>) -> i64 {
    let (mut low, mut high) = (0i64, 2_000_000_000_000_000i64);
    while high - low > 1 {
        let time = (low + high) / 2;
        let mut done = 0i64;
        for oven in &ovens {
            let (t, c, r) = (oven[0] as i64, oven[1] as i64, oven[2] as i64);
            let cycle = t * c + r;
            done += time / cycle * c + (time % cycle).min(t * c) / t;
            if done >= loaves as i64 {
                break;
            }
        }
        if done >= loaves as i64 {
            high = time;
        } else {
            low = time;
        }
    }
    high
}
