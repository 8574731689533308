function twoSum(nums, target) {
    const seenAt = new Map();
    for (let j = 0; j < nums.length; j++) {
        const i = seenAt.get(target - nums[j]);
        if (i !== undefined) {
            return [i, j];
        }
        seenAt.set(nums[j], j);
    }
    return [];
}
