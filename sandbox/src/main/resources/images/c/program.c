#include <stdio.h>

int main(void) {
    char answer[100] = "";
    printf("%s\n", answer);
    return 0;
}
