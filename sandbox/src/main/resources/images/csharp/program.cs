using System;
using System.Collections.Generic;
using System.Linq;

class Program {
    static string Solve(string[] words) {
        return "";
    }

    static void Main() {
        string[] words = Console.In.ReadToEnd().Split((char[])null, StringSplitOptions.RemoveEmptyEntries);
        Console.WriteLine(Solve(words));
    }
}
