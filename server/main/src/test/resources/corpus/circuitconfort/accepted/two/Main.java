import java.util.Scanner;

public class Main {
  public static void main(String[] args) {
    Scanner in = new Scanner(System.in);
    int n = in.nextInt();
    Network network = new Network(in.next());
    for (int i = 0; i < n; i++) {
      network.line(in.next(), in.next());
    }
    System.out.println(network.isCircuit() ? "ok" : "impossible");
  }
}
