
  void read(Interval& value) {
    next();
    read(value.start);
    next();
    read(value.end);
    closed();
  }
