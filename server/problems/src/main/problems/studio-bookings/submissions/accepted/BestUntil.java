class Solution {
    public long bestPay(int[][] requests, int gap) {
        Arrays.sort(requests, (a, b) -> Integer.compare(a[1], b[1]));
        TreeMap<Integer, Long> bestByEnd = new TreeMap<>();
        long best = 0;
        for (int[] request : requests) {
            Map.Entry<Integer, Long> before = bestByEnd.floorEntry(request[0] - gap);
            best = Math.max(best, (before == null ? 0 : before.getValue()) + request[2]);
            bestByEnd.put(request[1], best);
        }
        return best;
    }
}
