package agon.client.net;

import agon.client.core.Texts;
import agon.protocol.ApiError;
import agon.protocol.Json;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What came back over the wire. */
@SuppressWarnings("ArrayRecordComponent") // Bytes as they came; nobody compares answers.
record Answer(int status, byte[] body, @Nullable String etag) {
  private static final int NOT_MODIFIED = 304;

  boolean unchanged() {
    return status == NOT_MODIFIED;
  }

  boolean refused() {
    return !unchanged() && (status < 200 || status > 299);
  }

  <T> T read(TypeReference<T> type) throws ApiException {
    try {
      return Json.mapper().readValue(body, type);
    } catch (IOException e) {
      throw new ApiException(status, "not_agon", Texts.get("net.not-agon"));
    }
  }

  /** The server's own sentence, or ours when something else than Agon answered. */
  ApiException refusal() {
    try {
      ApiError error = Json.mapper().readValue(body, ApiError.class);
      String incident =
          error.incident() == null ? "" : " " + Texts.get("net.incident", error.incident());
      return new ApiException(status, error.code(), error.message() + incident);
    } catch (IOException | RuntimeException e) {
      return new ApiException(status, "status_" + status, Texts.get("net.refused", "" + status));
    }
  }
}
