class Program {
    static void Main() {
        string line = new string('x', 65535);
        while (true) System.Console.WriteLine(line);
    }
}
