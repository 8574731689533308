function goodCuts(wheel) {
    const n = wheel.length;
    let good = 0;
    for (let cut = 0; cut < n; cut++) {
        let last = 0;
        for (let back = Math.min(n, 3); back >= 1; back--) {
            last = last * 10 + wheel.charCodeAt((cut + n - back) % n) - 48;
        }
        if (last % 8 === 0) {
            good++;
        }
    }
    return good;
}
