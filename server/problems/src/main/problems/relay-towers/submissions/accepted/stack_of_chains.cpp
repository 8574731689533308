class Solution {
public:
    vector<int> relays(vector<int> heights) {
        vector<int> answer(heights.size()), chain;
        for (int i = (int)heights.size() - 1; i >= 0; i--) {
            while (!chain.empty() && chain.back() <= heights[i]) chain.pop_back();
            answer[i] = (int)chain.size();
            chain.push_back(heights[i]);
        }
        return answer;
    }
};
