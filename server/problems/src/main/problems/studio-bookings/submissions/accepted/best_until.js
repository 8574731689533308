function bestPay(requests, gap) {
    requests.sort((a, b) => a[1] - b[1]);
    const best = [0];
    requests.forEach(([start, end, pay], i) => {
        let low = 0;
        let high = i;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (requests[middle][1] <= start - gap) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        best.push(Math.max(best[i], best[low] + pay));
    });
    return BigInt(best[requests.length]);
}
