// Writes where there is no memory.
// Ends: SIGNAL:6
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

class Crash {
  public static void main(String[] args) {
    MemorySegment.ofAddress(8).reinterpret(8).set(ValueLayout.JAVA_LONG, 0, 1);
  }
}
