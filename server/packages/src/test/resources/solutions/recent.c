typedef struct {
    int room, count;
    int* books;
    char** titles;
} RecentBooks;

RecentBooks* recentBooksCreate(int room) {
    RecentBooks* obj = calloc(1, sizeof(RecentBooks));
    obj->room = room;
    obj->books = malloc((room + 1) * sizeof(int));
    obj->titles = malloc((room + 1) * sizeof(char*));
    return obj;
}

static void drop(RecentBooks* obj, int place) {
    obj->count--;
    for (int i = place; i < obj->count; i++) {
        obj->books[i] = obj->books[i + 1];
        obj->titles[i] = obj->titles[i + 1];
    }
}

static int find(RecentBooks* obj, int book) {
    for (int i = 0; i < obj->count; i++) {
        if (obj->books[i] == book) return i;
    }
    return -1;
}

static void append(RecentBooks* obj, int book, char* title) {
    obj->books[obj->count] = book;
    obj->titles[obj->count++] = title;
}

void recentBooksPut(RecentBooks* obj, int book, char* title) {
    printf("put %d\n", book);
    int place = find(obj, book);
    if (place >= 0) drop(obj, place);
    append(obj, book, title);
    if (obj->count > obj->room) drop(obj, 0);
}

char* recentBooksGet(RecentBooks* obj, int book) {
    int place = find(obj, book);
    if (place < 0) return NULL;
    char* title = obj->titles[place];
    drop(obj, place);
    append(obj, book, title);
    return title;
}

int recentBooksSize(RecentBooks* obj) {
    return obj->count;
}

void recentBooksFree(RecentBooks* obj) {
    free(obj->books);
    free(obj->titles);
    free(obj);
}
