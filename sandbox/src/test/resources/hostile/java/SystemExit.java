// Ends with a code of its own.
// Ends: EXIT:7
class SystemExit {
  public static void main(String[] args) {
    System.exit(7);
  }
}
