// Wants the compiler to put a file into the program.
// Ends: CE
immutable secret = import("/etc/shadow");

void main()
{
}
