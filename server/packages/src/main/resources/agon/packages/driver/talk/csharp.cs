using System;
using System.Collections.Generic;
using System.Linq;

class Program {
    static string Answer(string line) {
        return "";
    }

    static void Main() {
        string line;
        while ((line = Console.ReadLine()) != null) {
            Console.WriteLine(Answer(line));
            Console.Out.Flush();
        }
    }
}
