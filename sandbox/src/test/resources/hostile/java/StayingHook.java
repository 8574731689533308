// Never gets through its own ending.
// Ends: IDLE
class StayingHook {
  public static void main(String[] args) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      while (true) {
        try {
          Thread.sleep(1000);
        } catch (InterruptedException e) {
          // On.
        }
      }
    }));
  }
}
