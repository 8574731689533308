// Has no main.
// Ends: EXIT:1 CE
class NoMain {
  static int solve() {
    return 42;
  }
}
