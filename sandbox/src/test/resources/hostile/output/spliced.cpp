// Moves pages into its output without copying them.
// Ends: OLE
#include "attempt.h"
#include <sys/uio.h>
int main() {
  static char piece[1 << 16];
  for (;;) {
    iovec io = {piece, sizeof piece};
    vmsplice(1, &io, 1, SPLICE_F_GIFT);
    piece[0]++;
  }
}
