function relays(heights: number[]): number[] {
    const answer: number[] = new Array(heights.length);
    const chain: number[] = [];
    for (let i = heights.length - 1; i >= 0; i--) {
        while (chain.length > 0 && chain[chain.length - 1] <= heights[i]) {
            chain.pop();
        }
        answer[i] = chain.length;
        chain.push(heights[i]);
    }
    return answer;
}
