// What comes after a hostile program: uses a bit of everything that a program may have.
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Scanner;

class Honest {
  public static void main(String[] args) throws Exception {
    long n = new Scanner(System.in).nextLong();
    byte[] room = new byte[24 << 20];
    long[] sum = {0};
    Thread thread = new Thread(() -> {
      for (long i = 1; i <= n; i++) sum[0] += i + room[(int) i];
    });
    thread.start();
    thread.join();
    for (int i = 0; i < 50; i++) {
      Files.write(Path.of(i % 2 == 0 ? "file-" + i : "/tmp/file-" + i), new byte[10000]);
    }
    System.out.println(sum[0]);
  }
}
