class Solution {
    /** Keeps for every possible last cut the position from which on it is the best one. */
    public long leastWaste(int[] lengths, int[] cuts, int ideal) {
        int n = lengths.length;
        long[] slope = new long[n];
        long[] height = new long[n];
        long[] from = new long[n];
        int first = 0;
        int last = 0;
        from[0] = Long.MIN_VALUE;
        long end = 0;
        for (int i = 0; ; i++) {
            end += lengths[i];
            long x = end - ideal;
            while (first < last && from[first + 1] <= x) {
                first++;
            }
            long cost = (x + slope[first]) * x + height[first];
            if (i == n - 1) {
                return cost;
            }
            long newSlope = -2 * end;
            long newHeight = cost + cuts[i] + end * end;
            long newFrom = crossing(slope[last], height[last], newSlope, newHeight);
            while (first < last && newFrom <= from[last]) {
                last--;
                newFrom = crossing(slope[last], height[last], newSlope, newHeight);
            }
            last++;
            slope[last] = newSlope;
            height[last] = newHeight;
            from[last] = newFrom;
        }
    }

    /** The first whole x where the steeper new line is not above the old one. */
    private static long crossing(long slope, long height, long newSlope, long newHeight) {
        return -Math.floorDiv(height - newHeight, slope - newSlope);
    }
}
