using System;
using System.Text;

class Program {
    static void Main() {
        string[] words = Console.In.ReadToEnd().Split((char[]) null, StringSplitOptions.RemoveEmptyEntries);
        int n = int.Parse(words[0]);
        int q = int.Parse(words[1]);
        var stone = new long[n + 1];
        for (int i = 0; i < n; i++) {
            stone[i + 1] = stone[i] + long.Parse(words[2 + i]);
        }
        var output = new StringBuilder();
        for (int i = 2 + n; i < 2 + n + 2 * q; i += 2) {
            long way = Math.Abs(stone[int.Parse(words[i + 1]) - 1] - stone[int.Parse(words[i]) - 1]);
            output.Append(Math.Min(way, stone[n] - way)).Append('\n');
        }
        Console.Write(output);
    }
}
