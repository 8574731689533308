public class Solution {
    static int calls;

    public void turn(int by, int[] nums) {
        Console.WriteLine("call " + ++calls);
        var old = (int[])nums.Clone();
        for (int i = 0; i < nums.Length; i++) nums[i] = old[(i + by) % nums.Length];
    }
}
