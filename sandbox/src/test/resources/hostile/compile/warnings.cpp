// Warnings without end, on a program that is right.
// Ends: OK CE
#define W _Pragma("GCC warning \"this is a warning that is repeated very many times to fill the log\"")
#define A W W W W W W W W W W
#define B A A A A A A A A A A
#define C B B B B B B B B B B
C
int main() {}
