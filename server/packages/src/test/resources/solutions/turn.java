class Solution {
    static int calls = 0;

    public void turn(int by, int[] nums) {
        System.out.println("call " + ++calls);
        int[] old = nums.clone();
        for (int i = 0; i < nums.length; i++) nums[i] = old[(i + by) % nums.length];
    }
}
