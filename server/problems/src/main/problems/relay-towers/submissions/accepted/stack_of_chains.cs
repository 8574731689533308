public class Solution {
    public int[] relays(int[] heights) {
        var answer = new int[heights.Length];
        var chain = new Stack<int>();
        for (int i = heights.Length - 1; i >= 0; i--) {
            while (chain.Count > 0 && chain.Peek() <= heights[i]) chain.Pop();
            answer[i] = chain.Count;
            chain.Push(heights[i]);
        }
        return answer;
    }
}
