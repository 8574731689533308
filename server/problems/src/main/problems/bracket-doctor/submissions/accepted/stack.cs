public class Solution {
    public int diagnose(string text) {
        var wanted = new Stack<char>();
        for (int i = 0; i < text.Length; i++) {
            int kind = "([{".IndexOf(text[i]);
            if (kind >= 0) {
                wanted.Push(")]}"[kind]);
            } else if (wanted.Count == 0 || wanted.Pop() != text[i]) {
                return i;
            }
        }
        return wanted.Count > 0 ? text.Length : -1;
    }
}
