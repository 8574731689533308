public class Solution {
    public int[] twoSum(int[] nums, int target) {
        var seenAt = new Dictionary<long, int>();
        for (int j = 0; j < nums.Length; j++) {
            if (seenAt.TryGetValue((long) target - nums[j], out int i)) {
                return new[] { i, j };
            }
            seenAt[nums[j]] = j;
        }
        return new int[0];
    }
}
