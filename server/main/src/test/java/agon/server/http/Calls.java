package agon.server.http;

import agon.protocol.ApiError;
import agon.protocol.Json;
import agon.protocol.Paths;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Calls a server on this machine, as one caller. */
public record Calls(HttpClient client, int port, @Nullable String token) {
  public Calls(int port) {
    this(HttpClient.newHttpClient(), port, null);
  }

  public Calls as(String bearer) {
    return new Calls(client, port, bearer);
  }

  public Reply get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  public Reply post(String path, Object body, String... headers) {
    return send(request(path, headers).POST(BodyPublishers.ofByteArray(Json.bytes(body))));
  }

  public Reply postRaw(String path, byte[] body, String... headers) {
    return send(request(path, headers).POST(BodyPublishers.ofByteArray(body)));
  }

  public Reply delete(String path, String... headers) {
    return send(request(path, headers).DELETE());
  }

  /** Enters the practice server that keeps its data there. */
  public Reply practice(Path folder) {
    try {
      String secret = Files.readAllLines(folder.resolve("practice.secret")).getLast();
      return postRaw(Paths.PRACTICE_SESSION, new byte[0], Paths.PRACTICE_SECRET, secret);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpRequest.Builder request(String path, String... headers) {
    var builder = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (headers.length > 0) {
      builder.headers(headers);
    }
    if (token != null) {
      builder.header("Authorization", "Bearer " + token);
    }
    return builder;
  }

  private Reply send(HttpRequest.Builder request) {
    try {
      return new Reply(client.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What came back. */
  public record Reply(HttpResponse<byte[]> response) {
    public int status() {
      return response.statusCode();
    }

    public byte[] bytes() {
      return response.body();
    }

    public String text() {
      return new String(response.body(), StandardCharsets.UTF_8);
    }

    public @Nullable String header(String name) {
      return response.headers().firstValue(name).orElse(null);
    }

    public <T> T as(Class<T> type) {
      try {
        return Json.mapper().readValue(response.body(), type);
      } catch (IOException e) {
        throw new UncheckedIOException(status() + " " + text(), e);
      }
    }

    public <T> T as(TypeReference<T> type) {
      try {
        return Json.mapper().readValue(response.body(), type);
      } catch (IOException e) {
        throw new UncheckedIOException(status() + " " + text(), e);
      }
    }

    /** Status and code of a refusal, such as {@code 404 unknown_problem}. */
    public String refusal() {
      return status() + " " + as(ApiError.class).code();
    }

    public String message() {
      return as(ApiError.class).message();
    }
  }
}
