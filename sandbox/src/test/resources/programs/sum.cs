using System;

class Program {
    static void Main() {
        long sum = 0;
        for (string line; (line = Console.ReadLine()) != null;) {
            foreach (string word in line.Split(' ')) sum += long.Parse(word);
        }
        Console.WriteLine(sum);
    }
}
