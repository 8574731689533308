package agon.sandbox.docker;

import agon.sandbox.SourceFile;

/** Small programs in each language. */
final class Programs {
  private Programs() {}

  static SourceFile hello(String language) {
    return switch (language) {
      case "python" -> new SourceFile("main.py", "print('hello')\n");
      case "cpp" ->
          new SourceFile(
              "main.cpp",
              """
              #include <bits/stdc++.h>
              int main() { std::cout << "hello\\n"; }
              """);
      case "java" ->
          new SourceFile(
              "Main.java",
              """
              public class Main {
                public static void main(String[] args) { System.out.println("hello"); }
              }
              """);
      default -> throw new IllegalArgumentException(language);
    };
  }
}
