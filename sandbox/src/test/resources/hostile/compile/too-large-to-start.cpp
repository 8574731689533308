// Compiles to a program that needs more address space than there is.
// Ends: RTE CE MLE
static char a[1L << 46], b[1L << 46], c[1L << 46];
int main(int argc, char **) {
  a[argc] = b[argc] = c[argc] = 1;
  return a[3] + b[4] + c[5];
}
