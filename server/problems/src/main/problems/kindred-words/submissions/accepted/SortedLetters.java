class Solution {
    private static String key(String word) {
        char[] letters = word.replace('j', 'i').replace('v', 'u').toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }

    public String[] lonelyWords(String[] words) {
        Map<String, Integer> count = new HashMap<>();
        for (String word : words) {
            count.merge(key(word), 1, Integer::sum);
        }
        List<String> lonely = new ArrayList<>();
        for (String word : words) {
            if (count.get(key(word)) == 1) {
                lonely.add(word);
            }
        }
        return lonely.toArray(new String[0]);
    }
}
