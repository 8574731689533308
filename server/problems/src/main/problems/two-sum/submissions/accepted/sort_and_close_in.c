struct item {
    long long price;
    int index;
};

static int by_price(const void* a, const void* b) {
    const struct item* one = a;
    const struct item* other = b;
    return (one->price > other->price) - (one->price < other->price);
}

int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    struct item* items = malloc(numsSize * sizeof *items);
    for (int i = 0; i < numsSize; i++) {
        items[i].price = nums[i];
        items[i].index = i;
    }
    qsort(items, numsSize, sizeof *items, by_price);
    int low = 0;
    int high = numsSize - 1;
    while (items[low].price + items[high].price != target) {
        if (items[low].price + items[high].price < target) {
            low++;
        } else {
            high--;
        }
    }
    int* answer = malloc(2 * sizeof *answer);
    int i = items[low].index;
    int j = items[high].index;
    answer[0] = i < j ? i : j;
    answer[1] = i < j ? j : i;
    *returnSize = 2;
    return answer;
}
