
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
