class Program {
    static long Sum(int n) => n == 0 ? 0 : n + Sum(n - 1);

    static void Main() {
        System.Console.WriteLine(Sum(50000));
    }
}
