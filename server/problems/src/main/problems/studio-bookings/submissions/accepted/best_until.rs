fn bestPay(mut requests: Vec<Vec<i32>>, gap: i32) -> i64 {
    requests.sort_by_key(|request| request[1]);
    let mut best = vec![0i64];
    for (i, request) in requests.iter().enumerate() {
        let before = requests[..i].partition_point(|earlier| earlier[1] <= request[0] - gap);
        best.push(best[i].max(best[before] + request[2] as i64));
    }
    best[requests.len()]
}
