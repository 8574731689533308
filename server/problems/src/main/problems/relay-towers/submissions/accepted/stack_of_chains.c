int* relays(int* heights, int heightsSize, int* returnSize) {
    int* answer = malloc(heightsSize * sizeof *answer);
    int* chain = malloc(heightsSize * sizeof *chain);
    int length = 0;
    for (int i = heightsSize - 1; i >= 0; i--) {
        while (length > 0 && chain[length - 1] <= heights[i]) length--;
        answer[i] = length;
        chain[length++] = heights[i];
    }
    free(chain);
    *returnSize = heightsSize;
    return answer;
}
