class Solution {
public:
    void turn(int by, vector<int>& nums) {
        static int calls = 0;
        cout << "call " << ++calls;
        rotate(nums.begin(), nums.begin() + by, nums.end());
    }
};
