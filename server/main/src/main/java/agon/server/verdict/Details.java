package agon.server.verdict;

import agon.packages.signature.Signature;
import agon.protocol.Argument;
import agon.protocol.TestDetail;
import agon.sandbox.Ending;
import agon.sandbox.RunResult;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a contestant sees of a sample or an own input, with long texts cut. */
public final class Details {
  static final int MAX_BYTES = 4 * 1024;

  private Details() {}

  public static TestDetail of(
      @Nullable Signature signature,
      byte[] input,
      byte @Nullable [] answer,
      RunResult result,
      SourceLines source) {
    boolean answered = result.stdout().length > 0 || result.ending().equals(new Ending.Exited(0));
    return new TestDetail(
        cut(input),
        signature == null ? List.of() : arguments(signature, input),
        signature == null ? List.of() : calls(signature, input),
        answer == null ? null : cut(answer),
        answered ? cut(result.stdout()) : null,
        cut(source.withoutOurs(text(result.stderr())).getBytes(StandardCharsets.UTF_8)));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static List<Argument> arguments(Signature signature, byte[] input) {
    return signature.arguments(input).stream()
        .map(argument ->
            new Argument(argument.name(), cut(argument.value().getBytes(StandardCharsets.UTF_8))))
        .toList();
  }

  /** The first calls, as many as fit, with a note of how many are missing. */
  private static List<String> calls(Signature signature, byte[] input) {
    List<String> calls = signature.calls(input);
    List<String> shown = new ArrayList<>();
    int length = 0;
    for (String call : calls) {
      length += call.length() + 1;
      if (length > MAX_BYTES) {
        shown.add("... (" + (calls.size() - shown.size()) + " more calls are not shown)");
        break;
      }
      shown.add(call);
    }
    return shown;
  }

  /** A number of points without needless zeros. */
  static String number(double value) {
    return new BigDecimal(value)
        .setScale(3, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** The text, at most 4 KiB of it and never half a character, with a note of what is missing. */
  public static String cut(byte[] bytes) {
    if (bytes.length <= MAX_BYTES) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    int end = MAX_BYTES;
    while (end > MAX_BYTES - 4 && (bytes[end] & 0xC0) == 0x80) {
      end--;
    }
    return new String(bytes, 0, end, StandardCharsets.UTF_8)
        + "\n... ("
        + (bytes.length - end)
        + " more bytes are not shown)";
  }
}
