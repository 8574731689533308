// Calls in calls whose types the compiler has to guess together.
// Ends: CE OK
import java.util.function.Function;

class Inference {
  static <T, R> R a(Function<? super T, ? extends R> f, T t) {
    return f.apply(t);
  }

  static <T> T a(T t, Object other) {
    return t;
  }

  public static void main(String[] args) {
    Object o = a(x -> a(y -> a(z -> a(u -> a(v -> a(w -> a(p -> a(q -> a(r -> r, q), p), w), v), u), z), y), x), 1);
    System.out.println(o);
  }
}
