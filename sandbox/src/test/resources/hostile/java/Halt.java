// Halts the machine at once with the code of a process that was killed.
// Ends: EXIT:137
class Halt {
  public static void main(String[] args) {
    Runtime.getRuntime().halt(137);
  }
}
