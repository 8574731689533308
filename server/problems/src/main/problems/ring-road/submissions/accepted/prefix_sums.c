#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int n, q;
    if (scanf("%d %d", &n, &q) != 2) return 1;
    long long* stone = calloc(n + 1, sizeof *stone);
    for (int i = 0; i < n; i++) {
        int length;
        if (scanf("%d", &length) != 1) return 1;
        stone[i + 1] = stone[i] + length;
    }
    while (q-- > 0) {
        int a, b;
        if (scanf("%d %d", &a, &b) != 2) return 1;
        long long way = llabs(stone[b - 1] - stone[a - 1]);
        long long other = stone[n] - way;
        printf("%lld\n", way < other ? way : other);
    }
    free(stone);
    return 0;
}
