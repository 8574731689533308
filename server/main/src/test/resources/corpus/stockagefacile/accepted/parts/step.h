struct Pair {
  long long before, last;
};
Pair step(Pair p);
