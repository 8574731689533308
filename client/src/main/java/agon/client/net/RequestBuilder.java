package agon.client.net;

import agon.protocol.Json;
import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Puts a request together; used on one thread. */
final class RequestBuilder {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final Duration SPARE = Duration.ofSeconds(15);
  private static final Duration LONG = Duration.ofMinutes(2);

  private final Link link;
  private final String method;
  private final String path;
  private final @Nullable Object body;
  private final List<Map.Entry<String, String>> query = new ArrayList<>();
  private final List<Map.Entry<String, String>> headers = new ArrayList<>();
  private Duration patience = SPARE;
  private @Nullable RequestBody file;
  private boolean anonymous;

  RequestBuilder(Link link, String method, String path, @Nullable Object body) {
    this.link = link;
    this.method = method;
    this.path = path;
    this.body = body;
  }

  /** Goes to whatever server is there, and does not tell it who asks. */
  RequestBuilder anonymous() {
    anonymous = true;
    return this;
  }

  boolean isAnonymous() {
    return anonymous;
  }

  /** Adds a parameter unless it is empty. */
  RequestBuilder query(String name, Object value) {
    String text = value.toString();
    if (!text.isEmpty()) {
      query.add(Map.entry(name, text));
    }
    return this;
  }

  RequestBuilder header(String name, String value) {
    headers.add(Map.entry(name, value));
    return this;
  }

  /** Sends a file in place of JSON. */
  RequestBuilder file(RequestBody content) {
    file = content;
    patience = LONG;
    return this;
  }

  /** Asks the server to hold the answer until there is something newer. */
  RequestBuilder newer(int after, Duration wait) {
    patience = wait.plus(SPARE);
    return query("after", after).query("wait", wait.toSeconds());
  }

  <T> Request<T> as(TypeReference<T> type) {
    return request(answer -> answer.read(type));
  }

  /** For calls whose answer is a file. */
  Request<byte[]> bytes() {
    return request(Answer::body);
  }

  /** For calls whose answer has nothing to read. */
  Request<Boolean> done() {
    return request(_ -> true);
  }

  <T> Request<Fetched<T>> unless(@Nullable String etag, TypeReference<T> type) {
    if (etag != null) {
      header("If-None-Match", etag);
    }
    return request(answer ->
        answer.unchanged()
            ? new Fetched.Unchanged<>()
            : new Fetched.Changed<>(answer.read(type), answer.etag()));
  }

  private <T> Request<T> request(HttpRequest.Reader<T> reader) {
    return new HttpRequest<>(link, this, reader);
  }

  Duration patience() {
    return patience;
  }

  okhttp3.Request build(HttpUrl server, @Nullable String token) {
    HttpUrl.Builder url = server.newBuilder().addEncodedPathSegments(path.substring(1));
    query.forEach(one -> url.addQueryParameter(one.getKey(), one.getValue()));
    okhttp3.Request.Builder request = new okhttp3.Request.Builder().url(url.build());
    headers.forEach(one -> request.header(one.getKey(), one.getValue()));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return request.method(method, content()).build();
  }

  private @Nullable RequestBody content() {
    if (method.equals("GET")) {
      return null;
    }
    if (file != null) {
      return file;
    }
    return RequestBody.create(body == null ? new byte[0] : Json.bytes(body), JSON);
  }
}
