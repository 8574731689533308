class Cloakroom {
  private final int hooks;
  private final int drying;
  private final PriorityQueue<Integer> dry = new PriorityQueue<>();
  private final Deque<int[]> wet = new ArrayDeque<>();
  private final Set<Integer> taken = new HashSet<>();
  private int used;
  private int guests;

  public Cloakroom(int hooks, int drying) {
    this.hooks = hooks;
    this.drying = drying;
  }

  public int arrive() {
    while (!wet.isEmpty() && wet.peekFirst()[0] <= guests) {
      dry.add(wet.removeFirst()[1]);
    }
    guests++;
    if (dry.isEmpty() && used < hooks) {
      dry.add(++used);
    }
    if (dry.isEmpty()) {
      return -1;
    }
    int hook = dry.remove();
    taken.add(hook);
    return hook;
  }

  public boolean leave(int hook) {
    if (!taken.remove(hook)) {
      return false;
    }
    wet.addLast(new int[] {guests + drying, hook});
    return true;
  }
}
