class Solution {
    public int shortestPiece(String beads) {
        int n = beads.length();
        boolean[] occurs = new boolean[26];
        for (int i = 0; i < n; i++) {
            occurs[beads.charAt(i) - 'a'] = true;
        }
        int[] last = new int[26];
        Arrays.fill(last, -1);
        int best = n;
        for (int end = 0; end < 2 * n; end++) {
            last[beads.charAt(end % n) - 'a'] = end;
            int start = end;
            for (int colour = 0; colour < 26; colour++) {
                if (occurs[colour]) {
                    start = Math.min(start, last[colour]);
                }
            }
            if (start >= 0) {
                best = Math.min(best, end - start + 1);
            }
        }
        return best;
    }
}
