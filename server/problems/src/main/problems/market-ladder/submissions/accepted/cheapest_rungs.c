int longestLadder(int* values, int valuesSize, int step) {
    int* cheapest = malloc(valuesSize * sizeof *cheapest);
    int length = 0;
    for (int i = 0; i < valuesSize; i++) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (cheapest[middle] <= values[i] - step) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == length) {
            cheapest[length++] = values[i];
        } else if (values[i] < cheapest[low]) {
            cheapest[low] = values[i];
        }
    }
    free(cheapest);
    return length;
}
