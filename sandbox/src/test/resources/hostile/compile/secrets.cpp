// Puts files of the system into the program.
// Ends: CE
asm(".incbin \"/etc/shadow\"");
asm(".incbin \"/proc/1/environ\"");
int main() {}
