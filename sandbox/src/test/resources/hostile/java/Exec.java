// Starts other programs and leaves one.
// Ends: OK
class Exec {
  public static void main(String[] args) throws Exception {
    new ProcessBuilder("/bin/sh", "-c", "trap '' 1 2 15; while :; do :; done").start();
    new ProcessBuilder("/bin/sh", "-c", "cat /etc/shadow > /box/app/shadow").start().waitFor();
    if (new java.io.File("/box/app/shadow").exists()) System.exit(1);
  }
}
