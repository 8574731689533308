class Program {
    static void Main() {
        System.Console.WriteLine(Other.Of(20));
    }
}
