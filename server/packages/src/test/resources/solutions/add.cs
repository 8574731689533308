public class Solution {
    static Solution() {
        Console.WriteLine("first");
    }

    public long add(int left, string[] words, long right) {
        Console.WriteLine("noise " + words.Length + " " + words.Count(word => word == "a"));
        return Console.ReadLine() == null ? left + right : -1;
    }
}
