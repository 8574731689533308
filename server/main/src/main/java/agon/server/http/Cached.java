package agon.server.http;

import com.google.re2j.Pattern;
import io.javalin.http.Context;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sends a rendered answer: nothing but the tag when the caller has it already. */
public final class Cached {
  private static final String JSON = "application/json";

  private Cached() {}

  public static void send(Context ctx, Rendered answer, String cacheControl) {
    ctx.disableCompression();
    ctx.header("ETag", answer.etag()).header("Cache-Control", cacheControl);
    String known = ctx.header("If-None-Match");
    if (known != null && answer.matches(known)) {
      ctx.status(304);
      return;
    }
    ctx.contentType(JSON);
    if (acceptsGzip(ctx.header("Accept-Encoding"))) {
      ctx.header("Content-Encoding", "gzip").result(answer.gzip());
    } else {
      ctx.result(answer.plain());
    }
  }

  /** Whether the header allows gzip: by name and not with weight zero. */
  static boolean acceptsGzip(@Nullable String acceptEncoding) {
    if (acceptEncoding == null) {
      return false;
    }
    for (String part : acceptEncoding.toLowerCase(Locale.ROOT).split(",", -1)) {
      String coding = part.replace(" ", "");
      if (coding.equals("gzip")
          || (coding.startsWith("gzip;q=") && !Pattern.matches("gzip;q=0(\\.0*)?", coding))) {
        return true;
      }
    }
    return false;
  }
}
