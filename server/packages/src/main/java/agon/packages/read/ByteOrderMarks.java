package agon.packages.read;

import agon.packages.TestCase;
import agon.packages.files.Content;
import agon.packages.files.Findings;
import agon.protocol.ByteOrderMark;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Looks for test data that an editor or shell has saved with a byte-order mark or in UTF-16, which
 * programs and comparisons take for a part of the data.
 */
final class ByteOrderMarks {
  private final Findings findings;

  ByteOrderMarks(Findings findings) {
    this.findings = findings;
  }

  /**
   * Notes such inputs, and refuses such answers where they would be compared with outputs.
   *
   * @param compared whether an output is compared with the answer itself
   */
  void check(List<TestCase> tests, boolean compared) {
    for (TestCase test : tests) {
      String path = "data/" + test.path();
      String input = mark(test.input());
      if (!input.isEmpty()) {
        findings.note(
            path + ".in",
            null,
            "It begins with "
                + input
                + ", which programs get as a part of their input. If that is"
                + " not meant, save it as UTF-8 without one.");
      }
      String answer = mark(test.answer());
      if (!answer.isEmpty() && compared) {
        findings.add(
            path + ".ans",
            "It begins with "
                + answer
                + ", so that no output would be right. Save it as UTF-8"
                + " without one.");
      }
    }
  }

  /** Its name; empty where the content has none. */
  private static String mark(Content content) {
    byte[] start;
    try (InputStream in = content.open()) {
      start = in.readNBytes(ByteOrderMark.LONGEST);
    } catch (IOException e) {
      throw new UncheckedIOException("A file of the package cannot be read any more", e);
    }
    return ByteOrderMark.of(start)
        .map(mark ->
            switch (mark) {
              case UTF_8 -> "a byte-order mark (EF BB BF)";
              case UTF_16BE, UTF_16LE -> "the byte-order mark of UTF-16";
            })
        .orElse("");
  }
}
