class Solution {
    public int longestLadder(int[] values, int step) {
        int[] cheapest = new int[values.length];
        int rungs = 0;
        for (int value : values) {
            int low = 0;
            int high = rungs;
            while (low < high) {
                int middle = (low + high) / 2;
                if (cheapest[middle] <= value - step) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            if (low == rungs) {
                rungs++;
                cheapest[low] = value;
            } else {
                cheapest[low] = Math.min(cheapest[low], value);
            }
        }
        return rungs;
    }
}
