// Brings an annotation processor, which would run inside of the compiler.
// Ends: OK
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

@Deprecated
public class Processor extends AbstractProcessor {
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    while (true) {}
  }

  public static void main(String[] args) {
    System.out.println(42);
  }
}
