package agon.server.judge;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The exception that ended a program, as its last words on stderr tell.
 *
 * @param line the line that names it; null when there is none
 * @param type null when it is not one that everybody knows
 */
record Thrown(@Nullable String line, @Nullable String type) {
  private static final int MAX_LINE = 300;
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:Exception in thread \"[^\"]*\" |Caused by: |Uncaught )?([A-Za-z_][\\w.]*)(?::.*)?");
  private static final Pattern CPP =
      Pattern.compile("terminate called after throwing an instance of '([\\w:]+)'");

  /** Well-known exceptions and what is usually behind them; other names could carry data. */
  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("ArithmeticError", ""),
          Map.entry("AssertionError", "an assertion did not hold"),
          Map.entry("AttributeError", "often a None where an object was expected"),
          Map.entry("EOFError", "it read more input than there is"),
          Map.entry("ImportError", "a module is not installed here"),
          Map.entry("IndexError", "an index is out of range"),
          Map.entry("KeyError", "a key is not in the dictionary"),
          Map.entry("MemoryError", "the memory is used up"),
          Map.entry("ModuleNotFoundError", "a module is not installed here"),
          Map.entry("NameError", "a name is not defined"),
          Map.entry("OverflowError", "a number is too large"),
          Map.entry("RangeError", "often a recursion that is too deep"),
          Map.entry("RecursionError", "the recursion is too deep"),
          Map.entry("ReferenceError", "a name is not defined"),
          Map.entry("RuntimeError", ""),
          Map.entry("StopIteration", ""),
          Map.entry("TypeError", "a value is not of the expected type"),
          Map.entry("UnboundLocalError", "a variable is used before it has a value"),
          Map.entry("ValueError", "a value is not what the operation needs"),
          Map.entry("ZeroDivisionError", "a division by zero"),
          Map.entry("java.lang.ArithmeticException", "often a division by zero"),
          Map.entry("java.lang.ArrayIndexOutOfBoundsException", "an index is out of range"),
          Map.entry("java.lang.AssertionError", "an assertion did not hold"),
          Map.entry("java.lang.ClassCastException", "an object is not of the expected class"),
          Map.entry("java.lang.IllegalArgumentException", ""),
          Map.entry("java.lang.IllegalStateException", ""),
          Map.entry("java.lang.IndexOutOfBoundsException", "an index is out of range"),
          Map.entry("java.lang.NegativeArraySizeException", "an array of negative size"),
          Map.entry("java.lang.NullPointerException", "a reference is null"),
          Map.entry("java.lang.NumberFormatException", "a text is not a number"),
          Map.entry("java.lang.OutOfMemoryError", "the memory is used up"),
          Map.entry("java.lang.RuntimeException", ""),
          Map.entry("java.lang.StackOverflowError", "the recursion is too deep"),
          Map.entry("java.lang.StringIndexOutOfBoundsException", "an index is out of range"),
          Map.entry("java.lang.UnsupportedOperationException", "often a list that is immutable"),
          Map.entry("java.util.ConcurrentModificationException", "a collection was changed in use"),
          Map.entry("java.util.EmptyStackException", "the stack is empty"),
          Map.entry("java.util.InputMismatchException", "the input is read as the wrong type"),
          Map.entry("java.util.NoSuchElementException", "there is no further element"),
          Map.entry("std::bad_alloc", "the memory is used up"),
          Map.entry("std::invalid_argument", ""),
          Map.entry("std::length_error", "a container would be too long"),
          Map.entry("std::out_of_range", "an index is out of range"),
          Map.entry("std::runtime_error", ""));

  private static final List<String> MEMORY =
      List.of("MemoryError", "java.lang.OutOfMemoryError", "std::bad_alloc");

  /** Reads from the end, past stack traces. */
  static Thrown in(byte[] stderr) {
    List<String> lines = new String(stderr, StandardCharsets.UTF_8).lines().toList();
    for (String line : lines.reversed()) {
      boolean trace = line.isBlank() || Character.isWhitespace(line.charAt(0));
      if (!trace && !line.startsWith("Node.js v") && !line.startsWith("CallStack (")) {
        return new Thrown(shortened(line.strip()), known(line.strip()));
      }
    }
    return new Thrown(null, null);
  }

  private static @Nullable String known(String line) {
    for (Pattern pattern : List.of(CPP, NAMED)) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.matches() && KNOWN.containsKey(matcher.group(1))) {
        return matcher.group(1);
      }
    }
    return null;
  }

  private static String shortened(String line) {
    return line.length() <= MAX_LINE ? line : line.substring(0, MAX_LINE) + "...";
  }

  boolean isMemory() {
    return type != null && MEMORY.contains(type);
  }

  /** The type with what is usually behind it; null when the type is unknown. */
  @Nullable String explained() {
    String behind = type == null ? null : KNOWN.get(type);
    return behind == null || behind.isEmpty() ? type : type + " (" + behind + ")";
  }
}
