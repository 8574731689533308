fun other(x: Int) = 2 * x + 2
