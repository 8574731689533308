import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;

${if tree}
class TreeNode {
    int val;
    TreeNode left;
    TreeNode right;
    TreeNode() {}
    TreeNode(int val) { this.val = val; }
    TreeNode(int val, TreeNode left, TreeNode right) {
        this.val = val;
        this.left = left;
        this.right = right;
    }
}

${end}
${if list}
class ListNode {
    int val;
    ListNode next;
    ListNode() {}
    ListNode(int val) { this.val = val; }
    ListNode(int val, ListNode next) { this.val = val; this.next = next; }
}

${end}
${if interval}
class Interval {
    int start;
    int end;
    Interval() {}
    Interval(int start, int end) { this.start = start; this.end = end; }
}

${end}
/**
 * Calls the contestant's code for each line of standard input, and writes the answer to each as a
 * line to standard output. What the contestant prints goes to standard error.
 */
public final class Main {
  private static final int MOST_NODES = 1_000_000;

  /** What was read, of which the line in work is from {@code at} to {@code end}. */
  private static byte[] data = new byte[1 << 13];

  private static int at;
  private static int end;
  private static int filled;

  private static final double[] TENS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16
  };

  public static void main(String[] args) throws Exception {
    FileInputStream in = new FileInputStream(FileDescriptor.in);
    FileOutputStream answers = new FileOutputStream(FileDescriptor.out);
    System.setIn(new ByteArrayInputStream(new byte[0]));
    PrintStream prints =
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.err), 1 << 13), false, StandardCharsets.UTF_8);
    System.setOut(prints);
    StringBuilder text = new StringBuilder();
    try {
      while (nextLine(in)) {
        if (peek() == -1) {
          continue;
        }
        text.setLength(0);
        answer(text);
        text.append('\n');
        prints.flush();
        answers.write(text.toString().getBytes(StandardCharsets.UTF_8));
      }
    } finally {
      prints.flush();
    }
    Runtime.getRuntime().halt(0);
  }

  private static void answer(StringBuilder text) throws Exception {
${body}  }

  /** False after the last line. Reads no more than is there, so that it never waits in vain. */
  private static boolean nextLine(FileInputStream in) throws IOException {
    at = Math.min(end + 1, filled);
    for (end = at; ; end++) {
      if (end == filled) {
        if (at > 0) {
          System.arraycopy(data, at, data, 0, filled - at);
          end -= at;
          filled -= at;
          at = 0;
        }
        if (filled == data.length) {
          data = Arrays.copyOf(data, 2 * filled);
        }
        int got = in.read(data, filled, data.length - filled);
        if (got < 0) {
          data[end] = '\n';
          return end > 0;
        }
        filled += got;
      }
      if (data[end] == '\n') {
        return true;
      }
    }
  }

  private static int peek() {
    while (at < end && (data[at] == ' ' || data[at] == '\n' || data[at] == '\r' || data[at] == '\t')) {
      at++;
    }
    return at < end ? data[at] : -1;
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

  /** Steps over a null, if that is what comes. */
  private static boolean nothing() {
    boolean found = peek() == 'n';
    at += found ? 4 : 0;
    return found;
  }

  /** The names of the calls of a class; its arguments are next. */
  private static String[] readNames() {
    ArrayList<String> names = new ArrayList<>();
    next();
    while (next()) {
      names.add(readString());
    }
    next();
    return names.toArray(new String[0]);
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

  /** A character of ASCII. */
  private static char readChar() {
    peek();
    if (data[at + 1] == '\\') {
      return readString().charAt(0);
    }
    at += 3;
    return (char) data[at - 2];
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
${if tree}

  private static TreeNode readTree() {
    TreeNode root = null;
    ArrayDeque<TreeNode> parents = new ArrayDeque<>();
    boolean left = true;
    while (next()) {
      TreeNode node = nothing() ? null : new TreeNode(readInt());
      if (root == null) {
        root = node;
      } else if (left) {
        parents.peek().left = node;
        left = false;
      } else {
        parents.poll().right = node;
        left = true;
      }
      if (node != null) {
        parents.add(node);
      }
    }
    return root;
  }

  private static void write(StringBuilder text, TreeNode root) {
    ArrayDeque<TreeNode> parents = new ArrayDeque<>();
    text.append('[').append(root.val);
    int end = text.length();
    int count = 1;
    parents.add(root);
    while (!parents.isEmpty()) {
      TreeNode parent = parents.poll();
      for (int side = 0; side < 2; side++) {
        TreeNode node = side == 0 ? parent.left : parent.right;
        if (node == null) {
          text.append(",null");
          continue;
        }
        text.append(',').append(node.val);
        end = text.length();
        parents.add(node);
        if (++count > MOST_NODES) {
          throw endless();
        }
      }
    }
    text.setLength(end);
    text.append(']');
  }
${end}
${if list}

  private static ListNode readList() {
    ListNode before = new ListNode();
    ListNode last = before;
    while (next()) {
      last.next = new ListNode(readInt());
      last = last.next;
    }
    return before.next;
  }

  private static void write(StringBuilder text, ListNode head) {
    text.append('[').append(head.val);
    int count = 1;
    for (ListNode node = head.next; node != null; node = node.next) {
      text.append(',').append(node.val);
      if (++count > MOST_NODES) {
        throw endless();
      }
    }
    text.append(']');
  }
${end}
${if interval}

  private static Interval readInterval() {
    next();
    int start = readInt();
    next();
    int end = readInt();
    next();
    return new Interval(start, end);
  }

  private static void write(StringBuilder text, Interval value) {
    text.append('[').append(value.start).append(',').append(value.end).append(']');
  }
${end}

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

  private static void write(StringBuilder text, char value) {
    writeString(text, String.valueOf(value));
  }

  private static void write(StringBuilder text, Object value) {
    write(text, value, 0, "null");
  }

  /**
   * Writes a value by what it is.
   *
   * @param depth of the arrays that it is of
   * @param none what a null in the innermost of them is
   */
  private static void write(StringBuilder text, Object value, int depth, String none) {
    if (value == null) {
      text.append(depth == 0 ? none : "null");
    } else if (value instanceof String || value instanceof Character) {
      writeString(text, value.toString());
${if tree}
    } else if (value instanceof TreeNode) {
      write(text, (TreeNode) value);
${end}
${if list}
    } else if (value instanceof ListNode) {
      write(text, (ListNode) value);
${end}
${if interval}
    } else if (value instanceof Interval) {
      write(text, (Interval) value);
${end}
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
    } else if (value instanceof char[]) {
      char[] values = (char[]) value;
      text.append('[');
      for (int i = 0; i < values.length; i++) {
        text.append(i == 0 ? "" : ",");
        write(text, values[i]);
      }
      text.append(']');
    } else if (value instanceof Object[]) {
      write(text, Arrays.asList((Object[]) value), depth, none);
    } else if (value instanceof Iterable) {
      text.append('[');
      int from = text.length();
      for (Object element : (Iterable<?>) value) {
        if (text.length() > from) {
          text.append(',');
        }
        write(text, element, depth - 1, none);
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

  private static IllegalStateException endless() {
    return new IllegalStateException("The result does not end after " + MOST_NODES + " nodes.");
  }

  private Main() {}
}
