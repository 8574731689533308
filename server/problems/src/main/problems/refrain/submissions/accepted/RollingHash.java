class Solution {
    private static final long PRIME = (1L << 61) - 1;
    private static final long BASE = 911_382_323_737L;

    private static long times(long a, long b) {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        long sum = (low & PRIME) + ((low >>> 61) | (high << 3));
        return sum >= PRIME ? sum - PRIME : sum;
    }

    private static boolean isSung(String song, int k, int length) {
        int n = song.length();
        long highest = 1;
        for (int i = 0; i < length; i++) {
            highest = times(highest, BASE);
        }
        Map<Long, int[]> pieces = new HashMap<>();
        long value = 0;
        for (int end = 0; end < n; end++) {
            value = (times(value, BASE) + song.charAt(end)) % PRIME;
            if (end >= length) {
                value = (value + PRIME - times(song.charAt(end - length), highest)) % PRIME;
            }
            int start = end - length + 1;
            if (start < 0) {
                continue;
            }
            int[] freeAndCount = pieces.computeIfAbsent(value, piece -> new int[2]);
            if (freeAndCount[0] <= start) {
                freeAndCount[0] = end + 1;
                if (++freeAndCount[1] >= k) {
                    return true;
                }
            }
        }
        return false;
    }

    public int longestRefrain(String song, int k) {
        int low = 0;
        int high = song.length() / k;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (isSung(song, k, middle)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
