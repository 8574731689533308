class Solution {
    public int[] relays(int[] heights) {
        int n = heights.length;
        int[] answer = new int[n];
        int[] chain = new int[n];
        int size = 0;
        for (int i = n - 1; i >= 0; i--) {
            while (size > 0 && chain[size - 1] <= heights[i]) {
                size--;
            }
            answer[i] = size;
            chain[size++] = heights[i];
        }
        return answer;
    }
}
