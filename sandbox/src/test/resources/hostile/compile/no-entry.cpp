// Puts its sections where no program can be.
// Ends: RTE
asm(".globl _start_here\n .section .interp,\"a\"\n .ascii \"/etc/passwd\"\n .byte 0");
int main() {}
