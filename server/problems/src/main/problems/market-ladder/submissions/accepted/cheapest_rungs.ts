function longestLadder(values: number[], step: number): number {
    const cheapest: number[] = [];
    for (const value of values) {
        let low = 0;
        let high = cheapest.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (cheapest[middle] <= value - step) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        cheapest[low] = low < cheapest.length ? Math.min(cheapest[low], value) : value;
    }
    return cheapest.length;
}
