class Solution {
    static { System.out.println("first"); }

    public long add(int left, String[] words, long right) throws Exception {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : words) counts.merge(word, 1, Integer::sum);
        System.out.println("noise " + words.length + " " + counts.get("a"));
        return System.in.read() == -1 ? left + right : -1;
    }
}
