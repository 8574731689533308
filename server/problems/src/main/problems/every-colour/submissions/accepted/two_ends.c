int shortestPiece(char* beads) {
    int n = strlen(beads);
    int missing = 0;
    int inside[256] = {0};
    for (int i = 0; i < n; i++) {
        if (inside[(unsigned char) beads[i]]++ == 0) missing++;
    }
    memset(inside, 0, sizeof inside);
    int best = n;
    int start = 0;
    for (int end = 0; end < 2 * n; end++) {
        if (inside[(unsigned char) beads[end % n]]++ == 0) missing--;
        while (inside[(unsigned char) beads[start % n]] > 1) {
            inside[(unsigned char) beads[start % n]]--;
            start++;
        }
        if (missing == 0 && end - start + 1 < best) best = end - start + 1;
    }
    return best;
}
