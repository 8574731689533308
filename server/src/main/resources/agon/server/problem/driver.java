import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Calls the contestant's function: arguments from standard input, result to standard output. What
 * the contestant prints goes to standard error.
 */
public final class Main {
  private static byte[] data;
  private static int at;

  private static final double[] TENS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16
  };

  public static void main(String[] args) throws Exception {
    data = new FileInputStream(FileDescriptor.in).readAllBytes();
    System.setIn(new ByteArrayInputStream(new byte[0]));
    PrintStream prints =
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.err), 1 << 13), false, StandardCharsets.UTF_8);
    System.setOut(prints);
    StringBuilder text = new StringBuilder();
    try {
${arguments}      write(text, new Solution().${function}(${names}));
    } finally {
      prints.flush();
    }
    text.append('\n');
    try (FileOutputStream answers = new FileOutputStream(FileDescriptor.out)) {
      answers.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
    Runtime.getRuntime().halt(0);
  }

  private static int peek() {
    while (at < data.length && (data[at] == ' ' || data[at] == '\n' || data[at] == '\r' || data[at] == '\t')) {
      at++;
    }
    return at < data.length ? data[at] : -1;
  }

  /** Steps over the bracket or comma before a value; false at the end of an array. */
  private static boolean next() {
    int c = peek();
    at++;
    if (c == ']' || c == -1) {
      return false;
    }
    if (c == '[' && peek() == ']') {
      at++;
      return false;
    }
    return true;
  }

  private static int readInt() {
    return (int) readLong();
  }

  private static long readLong() {
    boolean negative = peek() == '-';
    byte[] bytes = data;
    int i = negative ? at + 1 : at;
    long value = 0;
    while (i < bytes.length && bytes[i] >= '0' && bytes[i] <= '9') {
      value = 10 * value - (bytes[i++] - '0');
    }
    at = i;
    return negative ? value : -value;
  }

  private static double readDouble() {
    boolean negative = peek() == '-';
    byte[] bytes = data;
    int from = at;
    int i = negative ? from + 1 : from;
    long digits = 0;
    int places = 0;
    boolean point = false;
    while (i < bytes.length && (bytes[i] >= '0' && bytes[i] <= '9' || bytes[i] == '.')) {
      if (bytes[i] == '.') {
        point = true;
      } else if (digits < 1L << 49) {
        digits = 10 * digits + (bytes[i] - '0');
        places += point ? 1 : 0;
      } else {
        digits = Long.MAX_VALUE;
      }
      i++;
    }
    boolean exponent = i < bytes.length && (bytes[i] == 'e' || bytes[i] == 'E');
    if (digits <= 1L << 53 && places < TENS.length && !exponent) {
      // Both numbers are exact, so one division rounds once and rightly.
      at = i;
      double value = digits / TENS[places];
      return negative ? -value : value;
    }
    while (i < bytes.length && bytes[i] > ' ' && bytes[i] != ',' && bytes[i] != ']') {
      i++;
    }
    at = i;
    return Double.parseDouble(new String(bytes, from, i - from, StandardCharsets.ISO_8859_1));
  }

  private static boolean readBoolean() {
    boolean value = peek() == 't';
    at += value ? 4 : 5;
    return value;
  }

  private static String readString() {
    peek();
    int from = ++at;
    while (data[at] != '"' && data[at] != '\\') {
      at++;
    }
    String start = new String(data, from, at - from, StandardCharsets.UTF_8);
    if (data[at] == '"') {
      at++;
      return start;
    }
    StringBuilder value = new StringBuilder(start);
    while (data[at] != '"') {
      if (data[at] == '\\') {
        readEscape(value);
      } else {
        from = at;
        while (data[at] != '"' && data[at] != '\\') {
          at++;
        }
        value.append(new String(data, from, at - from, StandardCharsets.UTF_8));
      }
    }
    at++;
    return value.toString();
  }

  private static void readEscape(StringBuilder value) {
    byte c = data[at + 1];
    at += 2;
    switch (c) {
      case 'b': value.append('\b'); break;
      case 'f': value.append('\f'); break;
      case 'n': value.append('\n'); break;
      case 'r': value.append('\r'); break;
      case 't': value.append('\t'); break;
      case 'u':
        value.append((char) Integer.parseInt(new String(data, at, 4, StandardCharsets.ISO_8859_1), 16));
        at += 4;
        break;
      default: value.append((char) c);
    }
  }
${readers}
  private static void write(StringBuilder text, int value) {
    text.append(value);
  }

  private static void write(StringBuilder text, long value) {
    text.append(value);
  }

  private static void write(StringBuilder text, double value) {
    text.append(value);
  }

  private static void write(StringBuilder text, boolean value) {
    text.append(value);
  }

  private static void write(StringBuilder text, Object value) {
    if (value == null) {
      text.append("null");
    } else if (value instanceof String) {
      writeString(text, (String) value);
    } else if (value instanceof int[]) {
      int[] values = (int[]) value;
      text.append('[');
      for (int i = 0; i < values.length; i++) {
        text.append(i == 0 ? "" : ",").append(values[i]);
      }
      text.append(']');
    } else if (value instanceof long[]) {
      long[] values = (long[]) value;
      text.append('[');
      for (int i = 0; i < values.length; i++) {
        text.append(i == 0 ? "" : ",").append(values[i]);
      }
      text.append(']');
    } else if (value instanceof double[]) {
      double[] values = (double[]) value;
      text.append('[');
      for (int i = 0; i < values.length; i++) {
        text.append(i == 0 ? "" : ",").append(values[i]);
      }
      text.append(']');
    } else if (value instanceof boolean[]) {
      boolean[] values = (boolean[]) value;
      text.append('[');
      for (int i = 0; i < values.length; i++) {
        text.append(i == 0 ? "" : ",").append(values[i]);
      }
      text.append(']');
    } else if (value instanceof Object[]) {
      write(text, Arrays.asList((Object[]) value));
    } else if (value instanceof Iterable) {
      text.append('[');
      int from = text.length();
      for (Object element : (Iterable<?>) value) {
        if (text.length() > from) {
          text.append(',');
        }
        write(text, element);
      }
      text.append(']');
    } else {
      text.append(value);
    }
  }

  private static void writeString(StringBuilder text, String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < 0x20 || Character.isSurrogate(c)) {
        text.append(String.format("\\u%04x", (int) c));
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }

  private Main() {}
}
