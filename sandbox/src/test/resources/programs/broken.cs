class Program {
    static void Main() {
        int count = "no number";
    }
}
