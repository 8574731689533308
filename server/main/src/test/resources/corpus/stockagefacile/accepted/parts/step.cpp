#include "step.h"

Pair step(Pair p) { return {p.last, (p.before + p.last) % 1000000007}; }
