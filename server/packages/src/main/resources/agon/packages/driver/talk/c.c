#include <stdio.h>

int main(void) {
    char line[1000];
    while (fgets(line, sizeof line, stdin)) {
        char answer[1000] = "";
        printf("%s\n", answer);
        fflush(stdout);
    }
    return 0;
}
