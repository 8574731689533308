package agon.bench;

import agon.sandbox.docker.Images;
import agon.sandbox.language.Language;
import agon.sandbox.language.Languages;
import java.util.List;

/**
 * How a baseline compiles and runs a solution: the image that Agon uses, and the commands that its
 * language has.
 *
 * @param compile empty where nothing is compiled
 */
record Toolchain(
    String language, String image, String file, List<String> compile, List<String> run) {

  static Toolchain of(String id) {
    Language language =
        Languages.find(id)
            .orElseThrow(() -> new IllegalArgumentException("There is no language " + id));
    try (Images images = Images.open(null)) {
      String image = images.tag(language);
      return switch (id) {
        case "python" ->
            new Toolchain(id, image, "main.py", List.of(), List.of("python3", "/w/main.py"));
        case "cpp" ->
            new Toolchain(
                id,
                image,
                "main.cpp",
                List.of(
                    "g++",
                    "-O2",
                    "-std=gnu++20",
                    "-I/opt/pch",
                    "-fuse-ld=gold",
                    "-o",
                    "/w/main",
                    "/w/main.cpp"),
                List.of("/w/main"));
        case "java" ->
            new Toolchain(
                id,
                image,
                "Main.java",
                List.of("javac", "-d", "/w", "/w/Main.java"),
                List.of("java", "-XX:+UseSerialGC", "-cp", "/w", "Main"));
        default -> throw new IllegalArgumentException("There is no baseline for " + id);
      };
    }
  }
}
