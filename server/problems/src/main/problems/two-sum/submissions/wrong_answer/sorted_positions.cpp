// Two pointers on the sorted prices, but the positions are those after sorting.
class Solution {
public:
    vector<int> twoSum(vector<int> nums, int target) {
        sort(nums.begin(), nums.end());
        int low = 0, high = (int)nums.size() - 1;
        while (low < high) {
            long long sum = (long long)nums[low] + nums[high];
            if (sum == target) return {low, high};
            if (sum < target) low++; else high--;
        }
        return {};
    }
};
