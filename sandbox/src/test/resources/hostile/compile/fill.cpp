// Has the assembler reserve more than the disk.
// Ends: CE
asm(".data\n .fill 1000000000, 8, 1");
int main() {}
