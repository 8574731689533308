// Never gets through the making of its class.
// Ends: TLE
class InitLoop {
  static int answer = find();

  static int find() {
    long n = 1;
    while (n != 0) n += 2;
    return 1;
  }

  public static void main(String[] args) {
    System.out.println(answer);
  }
}
