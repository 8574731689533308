package agon.server.http;

import agon.protocol.ApiError;
import agon.server.db.BusyException;
import agon.server.db.DiskFullException;
import agon.server.refusal.Refusal;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place that turns exceptions into answers. */
final class Errors {
  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

  private static final int RETRY_FULL_DISK = 30;

  private Errors() {}

  static void install(JavalinConfig config) {
    config.routes.exception(Exception.class, Errors::answer);
    config.routes.exception(HttpResponseException.class, Errors::answer); // else Javalin's own
    config.router.javaLangErrorHandler((response, error) -> response.setStatus(bug(error).status));
  }

  private static void answer(Exception thrown, Context ctx) {
    Answer answer = of(DiskFullException.named(unwrapped(thrown)));
    if (answer.retryAfterSeconds > 0) {
      ctx.header("Retry-After", Integer.toString(answer.retryAfterSeconds));
    }
    if (thrown instanceof HttpResponseException refused && answer.status == 405) {
      ctx.header("Allow", allowed(refused));
    }
    ctx.header("Cache-Control", "no-store").status(answer.status).json(answer.body);
  }

  /** The methods that the address answers to, as Javalin found them. */
  private static String allowed(HttpResponseException refused) {
    return refused.getDetails().values().stream()
        .flatMap(methods -> Arrays.stream(methods.split(",")))
        .map(String::strip)
        .filter(method -> !method.isEmpty())
        .collect(Collectors.joining(", "));
  }

  static Answer of(Throwable thrown) {
    return switch (thrown) {
      case Refusal no ->
          new Answer(
              status(no.kind()),
              no.retryAfterSeconds(),
              new ApiError(no.code(), no.sentence(), null));
      case BusyException e ->
          new Answer(
              503,
              (int) BusyException.RETRY_AFTER.toSeconds(),
              new ApiError("busy", sentence(e), null));
      case DiskFullException e ->
          new Answer(503, RETRY_FULL_DISK, new ApiError("disk_full", sentence(e), null));
      case HttpResponseException e ->
          e.getStatus() < 500 ? new Answer(e.getStatus(), 0, ofStatus(e.getStatus())) : bug(e);
      default -> bug(thrown);
    };
  }

  private static int status(Refusal.Kind kind) {
    return switch (kind) {
      case BAD -> 400;
      case NOT_LOGGED_IN -> 401;
      case NOT_ALLOWED -> 403;
      case UNKNOWN -> 404;
      case TOO_SLOW -> 408;
      case CONFLICT -> 409;
      case TOO_LARGE -> 413;
      case UNUSABLE -> 422;
      case TOO_MANY -> 429;
      case LATER -> 503;
    };
  }

  /** What Javalin or Jetty refuses before a route is asked. */
  static ApiError ofStatus(int status) {
    return switch (status) {
      case 404 -> new ApiError("unknown_path", "There is nothing at this address.", null);
      case 405 ->
          new ApiError("wrong_method", "This address does not answer to that method.", null);
      case 408 -> new ApiError("too_slow", "The request came in too slowly. Send it again.", null);
      case 413 -> new ApiError("too_large", "The request is larger than the server accepts.", null);
      case 414, 431 ->
          new ApiError("too_long", "The address or the headers of the request are too long.", null);
      default ->
          status < 500
              ? new ApiError("bad_request", "The server could not read the request.", null)
              : new ApiError("unavailable", "The server cannot answer this request.", null);
    };
  }

  private static Answer bug(Throwable thrown) {
    String incident =
        HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()).substring(8);
    LOG.error("Incident {}", incident, thrown);
    return new Answer(
        500,
        0,
        new ApiError(
            "internal_error",
            "The server made a mistake. Tell the organizer the incident number "
                + incident
                + " and try again.",
            incident));
  }

  private static Throwable unwrapped(Throwable thrown) {
    Throwable cause = thrown;
    while ((cause instanceof CompletionException || cause instanceof ExecutionException)
        && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static String sentence(@Nullable Throwable thrown) {
    String message = thrown == null ? null : thrown.getMessage();
    return message == null ? "A value of the request is not allowed." : message;
  }

  /** What goes back to the caller. */
  record Answer(int status, int retryAfterSeconds, ApiError body) {}
}
