
  void write(const Interval& value) {
    text += '[';
    write(value.start);
    text += ',';
    write(value.end);
    text += ']';
  }
