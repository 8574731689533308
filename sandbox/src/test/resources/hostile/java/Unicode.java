// Hides code in what looks like a comment.
// Ends: EXIT:9
class Unicode {
  public static void main(String[] args) {
    // \u000a System.exit(9);
  }
}
