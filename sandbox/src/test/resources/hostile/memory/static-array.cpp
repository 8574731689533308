// A static array of 1 GB that is hardly used, which is allowed.
// Ends: OK
static char all[1 << 30];
int main(int argc, char **) {
  all[argc * 1000] = 1;
  return all[5];
}
