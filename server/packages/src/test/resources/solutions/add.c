__attribute__((constructor)) static void early(void) { puts("first"); }

long long add(int left, char** words, int wordsSize, long long right) {
    int count = 0;
    for (int i = 0; i < wordsSize; i++) count += strcmp(words[i], "a") == 0;
    printf("noise %d %d\n", wordsSize, count);
    return getchar() == EOF ? left + right : -1;
}
