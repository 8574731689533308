package far.away;

public class Greeter {
  public static void main(String[] args) {
    System.out.println("Hello World!");
  }
}
