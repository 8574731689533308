class Solution {
public:
    vector<int> twoSum(vector<int> nums, int target) {
        unordered_map<long long, int> seenAt;
        for (int j = 0; j < (int)nums.size(); j++) {
            auto found = seenAt.find((long long)target - nums[j]);
            if (found != seenAt.end()) return {found->second, j};
            seenAt[nums[j]] = j;
        }
        return {};
    }
};
