struct entry {
    char key[13];
    char* word;
};

static int by_letter(const void* a, const void* b) {
    return *(const char*) a - *(const char*) b;
}

static int by_key(const void* a, const void* b) {
    return strcmp(((const struct entry*) a)->key, ((const struct entry*) b)->key);
}

char** lonelyWords(char** words, int wordsSize, int* returnSize) {
    struct entry* entries = malloc(wordsSize * sizeof *entries);
    for (int i = 0; i < wordsSize; i++) {
        entries[i].word = words[i];
        strcpy(entries[i].key, words[i]);
        for (char* c = entries[i].key; *c; c++) {
            if (*c == 'j') *c = 'i';
            if (*c == 'v') *c = 'u';
        }
        qsort(entries[i].key, strlen(words[i]), 1, by_letter);
    }
    qsort(entries, wordsSize, sizeof *entries, by_key);
    char** lonely = malloc((wordsSize + 1) * sizeof *lonely);
    int count = 0;
    for (int i = 0; i < wordsSize; i++) {
        bool before = i > 0 && strcmp(entries[i - 1].key, entries[i].key) == 0;
        bool after = i + 1 < wordsSize && strcmp(entries[i].key, entries[i + 1].key) == 0;
        if (!before && !after) lonely[count++] = entries[i].word;
    }
    free(entries);
    *returnSize = count;
    return lonely;
}
