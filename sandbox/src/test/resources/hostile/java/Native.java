// Takes memory outside of the heap.
// Ends: MLE RTE
import java.lang.foreign.Arena;

class Native {
  public static void main(String[] args) {
    while (true) Arena.global().allocate(16 << 20).fill((byte) 1);
  }
}
