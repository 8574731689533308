function secondsUntilDone(loaves, ovens) {
    let low = 0;
    let high = 2e15; // Every number here is whole and below 2 ** 53.
    while (high - low > 1) {
        const time = Math.floor((low + high) / 2);
        let done = 0;
        for (const [t, c, r] of ovens) {
            const hot = t * c;
            const cycle = hot + r;
            const rest = time % cycle;
            done += ((time - rest) / cycle) * c + Math.floor(Math.min(rest, hot) / t);
            if (done >= loaves) {
                break;
            }
        }
        if (done >= loaves) {
            high = time;
        } else {
            low = time;
        }
    }
    return BigInt(high);
}
