// Calls the kernel through the 32-bit table, whose numbers mean other calls.
// Ends: SIGNAL:31
int main() {
  int answer;
  asm volatile("int $0x80" : "=a"(answer) : "a"(20) : "memory");
  return 0;
}
