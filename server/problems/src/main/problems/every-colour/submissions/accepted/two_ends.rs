fn shortestPiece(beads: String) -> i32 {
    let beads = beads.as_bytes();
    let n = beads.len();
    let mut missing = beads.iter().collect::<std::collections::HashSet<_>>().len();
    let mut inside = [0; 256];
    let mut best = n;
    let mut start = 0;
    for end in 0..2 * n {
        let colour = beads[end % n] as usize;
        inside[colour] += 1;
        if inside[colour] == 1 {
            missing -= 1;
        }
        while inside[beads[start % n] as usize] > 1 {
            inside[beads[start % n] as usize] -= 1;
            start += 1;
        }
        if missing == 0 {
            best = best.min(end - start + 1);
        }
    }
    best as i32
}
