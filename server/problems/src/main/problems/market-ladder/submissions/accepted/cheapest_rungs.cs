public class Solution {
    public int longestLadder(int[] values, int step) {
        var cheapest = new List<int>();
        foreach (int value in values) {
            int low = 0;
            int high = cheapest.Count;
            while (low < high) {
                int middle = (low + high) / 2;
                if (cheapest[middle] <= value - step) low = middle + 1;
                else high = middle;
            }
            if (low == cheapest.Count) cheapest.Add(value);
            else cheapest[low] = Math.Min(cheapest[low], value);
        }
        return cheapest.Count;
    }
}
