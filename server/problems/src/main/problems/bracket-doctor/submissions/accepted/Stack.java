class Solution {
    public int diagnose(String text) {
        char[] wanted = new char[text.length()];
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '(' -> wanted[open++] = ')';
                case '[' -> wanted[open++] = ']';
                case '{' -> wanted[open++] = '}';
                default -> {
                    if (open == 0 || wanted[--open] != c) {
                        return i;
                    }
                }
            }
        }
        return open == 0 ? -1 : text.length();
    }
}
