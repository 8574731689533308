package agon.server.http;

import agon.protocol.ByteOrderMark;
import agon.protocol.Json;
import agon.server.refusal.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the parameters and the body of a request, refusing what makes no sense. */
public final class Params {
  public static final int MAX_PAGE_SIZE = 100;
  public static final int DEFAULT_PAGE_SIZE = 50;
  private static final int MAX_WAIT_SECONDS = 30;
  private static final int USUAL_BODY = 64 * 1024;

  private Params() {}

  /** The page asked for, counted from 1. */
  public static int page(Context ctx) {
    return number(ctx, "page", 1, 1, 10_000_000);
  }

  /** How many items a page has at most. */
  public static int size(Context ctx) {
    return number(ctx, "size", DEFAULT_PAGE_SIZE, 1, MAX_PAGE_SIZE);
  }

  /** Refuses a page beyond the last; the first page is always there. */
  public static void pageExists(int page, int size, long total) {
    long pages = Math.max(1, (total + size - 1) / size);
    if (page > pages) {
      throw new Refusal(
          Refusal.Kind.UNKNOWN,
          "no_such_page",
          "There is no page " + page + "; the last one is page " + pages + ".");
    }
  }

  /** How long an answer may be held back; not at all unless asked for. */
  public static Duration wait(Context ctx) {
    return Duration.ofSeconds(number(ctx, "wait", 0, 0, MAX_WAIT_SECONDS));
  }

  /** A whole number of the query string. */
  public static int number(Context ctx, String name, int absent, int min, int max) {
    String text = ctx.queryParam(name);
    if (text == null) {
      return absent;
    }
    try {
      int value = Integer.parseInt(text);
      if (value >= min && value <= max) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Refused below, as a number out of range is.
    }
    throw Refusal.badRequest(
        "The parameter '" + name + "' must be a whole number from " + min + " to " + max + ".");
  }

  /** A text of the query string; null when it is not there or blank. */
  public static @Nullable String text(Context ctx, String name, int max) {
    String text = ctx.queryParam(name);
    if (text == null || text.isBlank()) {
      return null;
    }
    if (text.length() > max) {
      throw Refusal.badRequest(
          "The parameter '" + name + "' is longer than " + max + " characters.");
    }
    return text.strip();
  }

  /** The {@code {id}} of the path where ids are numbers; kind names the thing in the refusal. */
  public static long id(Context ctx, String kind) {
    String text = ctx.pathParam("id");
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw Refusal.unknown(kind, text);
    }
  }

  /** The body, of at most 64 KiB, as one of the protocol's records. */
  public static <T> T body(Context ctx, Class<T> type) {
    return body(ctx, type, USUAL_BODY);
  }

  /**
   * The body as one of the protocol's records.
   *
   * @param maxBytes how large it may be
   */
  public static <T> T body(Context ctx, Class<T> type, int maxBytes) {
    T body;
    try (Body read = Body.read(ctx, maxBytes)) {
      body = Json.mapper().readValue(text(read), type);
    } catch (JsonProcessingException e) {
      throw Refusal.badRequest(JsonFaults.sentence(e));
    } catch (CharacterCodingException e) {
      throw Refusal.badRequest("The request is not text in UTF-8.");
    } catch (IOException e) {
      throw new IllegalStateException("Reading from memory failed", e);
    }
    if (body == null) {
      throw Refusal.badRequest("The request has no content.");
    }
    return body;
  }

  private static boolean startsWithMark(Body read) {
    byte[] start = Arrays.copyOf(read.bytes(), Math.min(read.length(), ByteOrderMark.LONGEST));
    return ByteOrderMark.of(start).equals(Optional.of(ByteOrderMark.UTF_8));
  }

  /** Strictly decoded: the JSON parser takes what is no UTF-8, such as a zero in two bytes. */
  private static Reader text(Body read) {
    int mark = startsWithMark(read) ? ByteOrderMark.LONGEST : 0;
    return new InputStreamReader(
        new ByteArrayInputStream(read.bytes(), mark, read.length() - mark),
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /** The body as it comes in, however large; a caller that does not go on sending is refused. */
  public static InputStream stream(Context ctx) {
    return PacedBody.of(ctx);
  }
}
