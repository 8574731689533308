int diagnose(char* text) {
    int n = strlen(text);
    char* wanted = malloc(n + 1);
    int open = 0;
    for (int i = 0; i < n; i++) {
        switch (text[i]) {
            case '(': wanted[open++] = ')'; break;
            case '[': wanted[open++] = ']'; break;
            case '{': wanted[open++] = '}'; break;
            default:
                if (open == 0 || wanted[--open] != text[i]) {
                    free(wanted);
                    return i;
                }
        }
    }
    free(wanted);
    return open > 0 ? n : -1;
}
