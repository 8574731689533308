package agon.packages.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** A small package that verifies, for a setter to change. */
public final class NewPackage {
  private static final Map<String, String> FILES =
      Map.ofEntries(
          Map.entry(
              "statement/problem.en.md",
              """
              Read two whole numbers $a$ and $b$ and write their sum.

              ## Input

              One line with $a$ and $b$ ($0 \\le a, b \\le 10^9$).

              ## Output

              The sum.
              """),
          Map.entry("data/sample/1.in", "1 2\n"),
          Map.entry("data/sample/1.ans", "3\n"),
          Map.entry("data/secret/1-large.in", "1000000000 1000000000\n"),
          Map.entry("data/secret/1-large.ans", "2000000000\n"),
          Map.entry(
              "input_validators/limits.py",
              """
              import re
              import sys

              text = sys.stdin.read()
              match = re.fullmatch(r"(0|[1-9]\\d*) (0|[1-9]\\d*)\\n", text)
              sys.exit(42 if match and all(int(n) <= 10**9 for n in match.groups()) else 43)
              """),
          Map.entry("submissions/accepted/sum.py", "print(sum(map(int, input().split())))\n"),
          Map.entry("submissions/wrong_answer/first.py", "print(input().split()[0])\n"));

  private NewPackage() {}

  /** Writes it into a folder that does not exist. */
  public static void write(Path folder) throws IOException {
    String name = String.valueOf(folder.getFileName());
    put(
        folder.resolve("problem.yaml"),
        """
        problem_format_version: 2025-09
        name: %s
        uuid: %s
        keywords: [easy]
        limits:
          time_limit: 1
          memory: 256
        """
            .formatted(name, UUID.randomUUID()));
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      put(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private static void put(Path file, String text) throws IOException {
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.writeString(file, text);
  }
}
