public class Other {
  static int of(int x) {
    return 2 * x + 2;
  }
}
