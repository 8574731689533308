static int by_end(const void* a, const void* b) {
    const int* one = *(const int* const*) a;
    const int* other = *(const int* const*) b;
    return (one[1] > other[1]) - (one[1] < other[1]);
}

long long bestPay(int** requests, int requestsSize, int* requestsColSize, int gap) {
    qsort(requests, requestsSize, sizeof *requests, by_end);
    long long* best = calloc(requestsSize + 1, sizeof *best);
    for (int i = 0; i < requestsSize; i++) {
        int low = 0;
        int high = i;
        while (low < high) {
            int middle = (low + high) / 2;
            if (requests[middle][1] <= requests[i][0] - gap) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        long long with = best[low] + requests[i][2];
        best[i + 1] = with > best[i] ? with : best[i];
    }
    long long answer = best[requestsSize];
    free(best);
    return answer;
}
