package agon.packages.driver;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The imports that a Python solution need not write. Only what the source mentions is imported: a
 * start of the interpreter with all of it would take twice as long.
 */
final class PythonPrelude {
  private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final List<String> MODULES =
      List.of(
          "bisect collections copy datetime fractions functools heapq itertools math operator"
              .split(" "));
  private static final List<String> MORE_MODULES = List.of("random", "re", "string", "sys");
  private static final Map<String, String> NAMES = new LinkedHashMap<>();

  static {
    names(
        "typing",
        "Any Callable Deque DefaultDict Dict FrozenSet Generator Generic Iterable Iterator List"
            + " Mapping NamedTuple Optional Sequence Set Tuple Type TypeVar Union");
    names("collections", "ChainMap Counter OrderedDict defaultdict deque namedtuple");
    names("heapq", "heapify heappop heappush heappushpop heapreplace merge nlargest nsmallest");
    names("bisect", "bisect_left bisect_right insort insort_left insort_right");
    names(
        "math",
        "acos asin atan atan2 ceil comb cos dist e exp factorial floor fmod fsum gcd hypot inf"
            + " isclose isfinite isinf isnan isqrt lcm log log10 log2 nan perm pi prod sin sqrt tan"
            + " tau trunc");
    names(
        "itertools",
        "accumulate batched chain combinations combinations_with_replacement compress count cycle"
            + " dropwhile filterfalse groupby islice pairwise permutations product repeat starmap"
            + " takewhile tee zip_longest");
    names("functools", "cache cached_property cmp_to_key lru_cache partial reduce");
    names("dataclasses", "dataclass field");
    names("string", "ascii_letters ascii_lowercase ascii_uppercase digits");
    names("random", "choice randint randrange shuffle");
    names("operator", "itemgetter attrgetter mul xor");
  }

  private PythonPrelude() {}

  private static void names(String module, String names) {
    for (String name : names.split(" ", -1)) {
      NAMES.putIfAbsent(name, module);
    }
  }

  static String imports(String source) {
    Set<String> words = new HashSet<>();
    for (Matcher word = WORD.matcher(source); word.find(); ) {
      words.add(word.group());
    }
    StringBuilder text = new StringBuilder();
    NAMES.forEach((name, module) -> {
      if (words.contains(name)) {
        // A name that only a newer Python has must not stop one that does not use it.
        text.append(
            name.equals("batched")
                ? "try:\n    from itertools import batched\nexcept ImportError:\n    pass\n"
                : "from " + module + " import " + name + "\n");
      }
    });
    for (List<String> modules : List.of(MODULES, MORE_MODULES)) {
      for (String module : modules) {
        if (words.contains(module)) {
          text.append("import ").append(module).append('\n');
        }
      }
    }
    return text.toString();
  }
}
