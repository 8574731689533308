public class Solution {
    public string[] lonelyWords(string[] words) {
        return words.GroupBy(Key).Where(kin => kin.Count() == 1).Select(kin => kin.First()).ToArray();
    }

    private static string Key(string word) {
        char[] letters = word.Replace('j', 'i').Replace('v', 'u').ToCharArray();
        Array.Sort(letters);
        return new string(letters);
    }
}
