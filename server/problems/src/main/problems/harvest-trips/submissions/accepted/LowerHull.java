class Solution {
    public long leastCost(int[] days, long fee) {
        int[] x = Arrays.stream(days).sorted().distinct().toArray();
        long[] slope = new long[x.length];
        long[] height = new long[x.length];
        int first = 0;
        int end = 0;
        long best = 0;
        for (long day : x) {
            long m = -2 * day;
            long h = best + day * day;
            while (end - first >= 2
                    && (h - height[end - 2]) * (slope[end - 2] - slope[end - 1])
                            <= (height[end - 1] - height[end - 2]) * (slope[end - 2] - m)) {
                end--;
            }
            slope[end] = m;
            height[end++] = h;
            while (end - first >= 2
                    && slope[first + 1] * day + height[first + 1] <= slope[first] * day + height[first]) {
                first++;
            }
            best = fee + day * day + slope[first] * day + height[first];
        }
        return best;
    }
}
