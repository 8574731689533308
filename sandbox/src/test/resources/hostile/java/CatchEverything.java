// Catches whatever is thrown and goes on.
// Ends: MLE TLE
import java.util.ArrayList;

class CatchEverything {
  public static void main(String[] args) {
    var kept = new ArrayList<long[]>();
    while (true) {
      try {
        kept.add(new long[100_000]);
      } catch (Throwable t) {
        kept.add(new long[10]);
      }
    }
  }
}
