// Calls the contestant's code once for each line of standard input, which holds the arguments, and
// writes each result as a line of standard output. What the contestant prints goes to standard error.
${if tree}
public class TreeNode {
    public int val;
    public TreeNode left, right;

    public TreeNode(int val = 0, TreeNode left = null, TreeNode right = null) {
        this.val = val;
        this.left = left;
        this.right = right;
    }
}
${end}
${if list}
public class ListNode {
    public int val;
    public ListNode next;

    public ListNode(int val = 0, ListNode next = null) {
        this.val = val;
        this.next = next;
    }
}
${end}
${if interval}
public class Interval {
    public int start, end;

    public Interval(int start = 0, int end = 0) {
        this.start = start;
        this.end = end;
    }
}
${end}

// Names are looked up here before those of the contestant.
namespace AgonDriver {
using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;

sealed class Input {
  private readonly Stream stream;
  private byte[] data = new byte[1 << 16];
  private int at, end, filled;

  public Input(Stream stream) {
    this.stream = stream;
  }

  /** Reads a line; false at the end of the input. What came with it of the next line is kept. */
  public bool Line() {
    filled -= end;
    Buffer.BlockCopy(data, end, data, 0, filled);
    at = 0;
    for (int seen = 0; ; ) {
      end = System.Array.IndexOf(data, (byte)10, seen, filled - seen) + 1;
      if (end > 0) return true;
      seen = filled;
      if (filled == data.Length) System.Array.Resize(ref data, 2 * filled);
      filled += stream.Read(data, filled, data.Length - filled);
      if (filled == seen) {
        end = filled;
        return end > 0;
      }
    }
  }

  private int Peek() {
    while (at < end && (data[at] == 32 || data[at] == 10 || data[at] == 13 || data[at] == 9)) at++;
    return at < end ? data[at] : -1;
  }

  /** Steps over the bracket or comma before a value; false at the end of an array. */
  public bool Next() {
    int c = Peek();
    at++;
    if (c == ']' || c == -1) return false;
    if (c == '[' && Peek() == ']') {
      at++;
      return false;
    }
    return true;
  }

  public int Int() {
    return (int)Long();
  }

  public long Long() {
    bool negative = Peek() == '-';
    if (negative) at++;
    long value = 0;
    while (at < end && data[at] >= '0' && data[at] <= '9') value = 10 * value - (data[at++] - '0');
    return negative ? value : -value;
  }

  public double Double() {
    bool negative = Peek() == '-';
    if (negative) at++;
    int from = at;
    while (at < end && data[at] > 32 && data[at] != ',' && data[at] != ']') at++;
    double value = DriverReals.Parse(Encoding.ASCII.GetString(data, from, at - from));
    return negative ? -value : value;
  }

  public bool Bool() {
    bool value = Peek() == 't';
    at += value ? 4 : 5;
    return value;
  }

  public char Char() {
    return String()[0];
  }

  public string String() {
    Peek();
    at++;
    var text = new StringBuilder();
    while (true) {
      int from = at;
      while (data[at] != '"' && data[at] != '\\') at++;
      text.Append(Encoding.UTF8.GetString(data, from, at - from));
      if (data[at++] == '"') return text.ToString();
      char c = (char)data[at++];
      switch (c) {
        case 'b': text.Append('\b'); break;
        case 'f': text.Append('\f'); break;
        case 'n': text.Append('\n'); break;
        case 'r': text.Append('\r'); break;
        case 't': text.Append('\t'); break;
        case 'u':
          text.Append((char)Convert.ToInt32(Encoding.ASCII.GetString(data, at, 4), 16));
          at += 4;
          break;
        default: text.Append(c); break;
      }
    }
  }

  /** What reads an array, given what reads an element. */
  public Func<T[]> Array<T>(Func<T> element) {
    return () => {
      var values = new List<T>();
      while (Next()) values.Add(element());
      return values.ToArray();
    };
  }

  private bool Null() {
    bool missing = Peek() == 'n';
    if (missing) at += 4;
    return missing;
  }

  public Func<T?> ValueOrNull<T>(Func<T> value) where T : struct {
    return () => Null() ? (T?)null : value();
  }

  public Func<T> ObjectOrNull<T>(Func<T> value) where T : class {
    return () => Null() ? null : value();
  }
${if tree}

  /** Level by level. */
  public TreeNode Tree() {
    var nodes = new List<TreeNode>();
    while (Next()) nodes.Add(Null() ? null : new TreeNode(Int()));
    int child = 1;
    foreach (TreeNode node in nodes) {
      if (node == null) continue;
      if (child < nodes.Count) node.left = nodes[child++];
      if (child < nodes.Count) node.right = nodes[child++];
    }
    return nodes.Count == 0 ? null : nodes[0];
  }
${end}
${if list}

  public ListNode List() {
    var before = new ListNode();
    var last = before;
    while (Next()) last = last.next = new ListNode(Int());
    return before.next;
  }
${end}
${if interval}

  public Interval Interval() {
    int[] ends = Array(Int)();
    return new Interval(ends[0], ends[1]);
  }
${end}
${if class}

  /** The names of the calls; then their arguments are next. */
  public string[] Calls() {
    Next();
    string[] names = Array(String)();
    Next();
    Next();
    return names;
  }
${end}
}

// Mono reads one number in 500 of 16 digits as a neighbour of the right one; the C library does not.
static class DriverReals {
  private static readonly bool exact = IsExact();

  [DllImport("libc", EntryPoint = "strtod")]
  private static extern double Strtod(byte[] text, IntPtr end);

  private static double Exactly(string text) {
    return Strtod(Encoding.ASCII.GetBytes(text + "\0"), IntPtr.Zero);
  }

  // Not where there is no such library, or its numbers have a comma.
  private static bool IsExact() {
    try {
      return Exactly("2.5") == 2.5;
    } catch (Exception) {
      return false;
    }
  }

  public static double Parse(string text) {
    return exact ? Exactly(text) : double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
  }
}

static class Driver {
  private const int MostNodes = 1000000;

  private static string Real(double value) {
    if (double.IsNaN(value)) return "NaN";
    if (double.IsInfinity(value)) return value > 0 ? "Infinity" : "-Infinity";
    if (value == 0) return 1 / value < 0 ? "-0.0" : "0.0";
    string text = "";
    foreach (string format in new[] { "G15", "G16", "G17" }) {
      text = value.ToString(format, CultureInfo.InvariantCulture);
      if (DriverReals.Parse(text) == value) break;
    }
    return text.IndexOfAny(new[] { '.', 'E' }) < 0 ? text + ".0" : text;
  }

  private static void Write(StringBuilder text, object value, string type) {
${if tree}
    if (type == "tree") {
      WriteTree(text, (TreeNode)value);
      return;
    }
${end}
${if list}
    if (type == "list") {
      WriteList(text, (ListNode)value);
      return;
    }
${end}
${if interval}
    if (value is Interval) {
      var interval = (Interval)value;
      text.Append('[').Append(interval.start).Append(',').Append(interval.end).Append(']');
      return;
    }
${end}
    if (value == null) {
      text.Append("null");
    } else if (value is string) {
      Quote(text, (string)value);
    } else if (value is char) {
      Quote(text, value.ToString());
    } else if (value is bool) {
      text.Append((bool)value ? "true" : "false");
    } else if (value is double) {
      text.Append(Real((double)value));
    } else if (value is int[]) {
      var values = (int[])value;
      text.Append('[');
      for (int i = 0; i < values.Length; i++) {
        if (i > 0) text.Append(',');
        text.Append(values[i]);
      }
      text.Append(']');
    } else if (value is IEnumerable) {
      string inner = type.Substring(0, Math.Max(0, type.LastIndexOf('[')));
      text.Append('[');
      bool first = true;
      foreach (object element in (IEnumerable)value) {
        if (!first) text.Append(',');
        first = false;
        Write(text, element, inner);
      }
      text.Append(']');
    } else {
      text.Append(Convert.ToString(value, CultureInfo.InvariantCulture));
    }
  }

  private static void Quote(StringBuilder text, string value) {
    text.Append('"');
    foreach (char c in value) {
      if (c == '"' || c == '\\') text.Append('\\').Append(c);
      else if (c < ' ' || char.IsSurrogate(c)) text.Append("\\u").Append(((int)c).ToString("x4"));
      else text.Append(c);
    }
    text.Append('"');
  }
${if tree}

  /** Level by level, without what is missing at the end. */
  private static void WriteTree(StringBuilder text, TreeNode root) {
    var nodes = new List<TreeNode> { root };
    text.Append('[');
    int end = text.Length;
    for (int i = 0; i < nodes.Count; i++) {
      if (nodes.Count > 2 * MostNodes + 1) Endless();
      if (i > 0) text.Append(',');
      TreeNode node = nodes[i];
      if (node == null) {
        text.Append("null");
        continue;
      }
      text.Append(node.val);
      end = text.Length;
      nodes.Add(node.left);
      nodes.Add(node.right);
    }
    text.Length = end;
    text.Append(']');
  }
${end}
${if list}

  private static void WriteList(StringBuilder text, ListNode head) {
    text.Append('[');
    int count = 0;
    for (ListNode node = head; node != null; node = node.next) {
      if (count == MostNodes) Endless();
      if (count++ > 0) text.Append(',');
      text.Append(node.val);
    }
    text.Append(']');
  }
${end}

  private static void Endless() {
    Console.Error.WriteLine("The result does not end after " + MostNodes + " nodes.");
    Console.Error.Flush();
    Environment.Exit(1);
  }

  static void Main() {
    var input = new Input(Console.OpenStandardInput());
    Console.SetIn(TextReader.Null);
    Console.SetOut(Console.Error);
    Stream answers = Console.OpenStandardOutput();
    while (input.Line()) {
      var text = new StringBuilder();
${if function}
${arguments}      ${call}
${end}
${if class}
      string[] calls = input.Calls();
      global::${class} made;
      {
${arguments}        made = new global::${class}(${names});
        input.Next();
      }
      text.Append("[null");
      for (int call = 1; call < calls.Length; call++) {
        input.Next();
        text.Append(',');
        switch (calls[call]) {
${methods}        }
        input.Next();
      }
      text.Append(']');
${end}
      text.Append('\n');
      Console.Error.Flush();
      byte[] bytes = new UTF8Encoding(false).GetBytes(text.ToString());
      answers.Write(bytes, 0, bytes.Length);
      answers.Flush();
    }
    Environment.Exit(0);
  }
}
}
