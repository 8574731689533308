static class Other {
    public static int Of(int x) => 2 * x + 2;
}
