// Its main ends, a thread stays and sleeps.
// Ends: IDLE
class StayingThread {
  public static void main(String[] args) {
    new Thread(() -> {
          while (true) {
            try {
              Thread.sleep(1_000_000);
            } catch (InterruptedException e) {
              // On.
            }
          }
        })
        .start();
    System.out.println(42);
  }
}
