// Has the compiler compute for ever.
// Ends: CE
constexpr long f(long n) {
  long s = 0;
  for (long i = 0; i < 30000000; i++) s += i ^ n;
  return s;
}
constexpr long a = f(1), b = f(2), c = f(3), d = f(4), e = f(5);
int main() {}
