let other x = (2 * x) + 2
