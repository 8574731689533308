using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

// Calls the contestant's function once for each line of standard input, which holds the arguments, and
// writes each result as a line of standard output. What the contestant prints goes to standard error.

sealed class AgonInput {
  private readonly Stream stream;
  private byte[] data = new byte[1 << 16];
  private int at, end, filled;

  public AgonInput(Stream stream) {
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
    double value = double.Parse(Encoding.ASCII.GetString(data, from, at - from), NumberStyles.Float, CultureInfo.InvariantCulture);
    return negative ? -value : value;
  }

  public bool Bool() {
    bool value = Peek() == 't';
    at += value ? 4 : 5;
    return value;
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

  public T[] Array<T>(Func<T> element) {
    var values = new List<T>();
    while (Next()) values.Add(element());
    return values.ToArray();
  }
}

static class AgonDriver {
  private static string Real(double value) {
    if (double.IsNaN(value)) return "NaN";
    if (double.IsInfinity(value)) return value > 0 ? "Infinity" : "-Infinity";
    if (value == 0) return 1 / value < 0 ? "-0.0" : "0.0";
    string text = "";
    foreach (string format in new[] { "G15", "G16", "G17" }) {
      text = value.ToString(format, CultureInfo.InvariantCulture);
      double back;
      if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out back) && back == value) break;
    }
    return text.IndexOfAny(new[] { '.', 'E' }) < 0 ? text + ".0" : text;
  }

  private static void Write(StringBuilder text, object value) {
    if (value == null) {
      text.Append("null");
    } else if (value is string) {
      Quote(text, (string)value);
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
    } else if (value is System.Collections.IEnumerable) {
      text.Append('[');
      bool first = true;
      foreach (object element in (System.Collections.IEnumerable)value) {
        if (!first) text.Append(',');
        first = false;
        Write(text, element);
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

  static void Main() {
    var input = new AgonInput(Console.OpenStandardInput());
    Console.SetIn(TextReader.Null);
    Console.SetOut(Console.Error);
    Stream answers = Console.OpenStandardOutput();
    while (input.Line()) {
      var text = new StringBuilder();
${arguments}      Write(text, new Solution().${function}(${names}));
      text.Append('\n');
      Console.Error.Flush();
      byte[] bytes = new UTF8Encoding(false).GetBytes(text.ToString());
      answers.Write(bytes, 0, bytes.Length);
      answers.Flush();
    }
    Environment.Exit(0);
  }
}
