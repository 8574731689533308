function shortestPiece(beads: string): number {
    const n = beads.length;
    const around = beads + beads;
    const inside: Record<string, number> = {};
    let missing = new Set(beads).size;
    let best = n;
    let start = 0;
    for (let end = 0; end < 2 * n; end++) {
        const colour = around[end];
        inside[colour] = (inside[colour] ?? 0) + 1;
        if (inside[colour] === 1) {
            missing--;
        }
        while (inside[around[start]] > 1) {
            inside[around[start++]]--;
        }
        if (missing === 0) {
            best = Math.min(best, end - start + 1);
        }
    }
    return best;
}
