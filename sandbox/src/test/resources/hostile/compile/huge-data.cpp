// A program of half a gigabyte.
// Ends: CE
int all[1 << 27] = {1};
int main() { return all[5]; }
