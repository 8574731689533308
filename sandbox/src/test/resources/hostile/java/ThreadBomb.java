// Starts threads without end.
// Ends: RTE MLE TLE IDLE
class ThreadBomb {
  public static void main(String[] args) {
    while (true) {
      new Thread(() -> {
            while (true) {
              try {
                Thread.sleep(1000);
              } catch (InterruptedException e) {
                // On.
              }
            }
          })
          .start();
    }
  }
}
