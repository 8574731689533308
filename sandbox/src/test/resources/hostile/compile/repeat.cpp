// Has the assembler repeat itself billions of times.
// Ends: CE
asm(".rept 2000000000\n .quad 1\n .endr");
int main() {}
