// Fills the heap.
// Ends: MLE
import java.util.ArrayList;

class Heap {
  public static void main(String[] args) {
    var kept = new ArrayList<long[]>();
    while (true) kept.add(new long[100_000]);
  }
}
