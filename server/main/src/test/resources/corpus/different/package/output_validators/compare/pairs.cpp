#include "pairs.h"

long long difference(long long a, long long b) { return a < b ? b - a : a - b; }
