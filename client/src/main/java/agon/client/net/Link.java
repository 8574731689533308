package agon.client.net;

import java.time.Duration;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The way to one server at a time: its address, the token, and how calls fare. Thread-safe. */
public final class Link {
  public static final String DEFAULT_SERVER = "http://127.0.0.1:4280";
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration READ = Duration.ofSeconds(15);

  /** How a call fared, told on the thread of the call. */
  public sealed interface Event {
    /** The server answered, be it with a refusal. */
    record Answered() implements Event {}

    /** No answer came. */
    record Silent(String sentence) implements Event {}

    /** The server does not know the token. */
    record TokenRefused() implements Event {}
  }

  private final OkHttpClient http;
  private final CopyOnWriteArrayList<Consumer<Event>> listeners = new CopyOnWriteArrayList<>();
  private volatile @Nullable HttpUrl server;
  private volatile @Nullable String token;
  private volatile boolean held;

  public Link() {
    http =
        new OkHttpClient.Builder()
            .connectTimeout(CONNECT)
            .readTimeout(READ)
            .writeTimeout(READ)
            .followRedirects(false)
            .build();
  }

  /** From now on calls go there; the token stays until it is changed. */
  public void to(String address) throws ApiFailure {
    server = Address.parse(address);
  }

  /** From now on calls go nowhere. */
  public void nowhere() {
    server = null;
  }

  /** From now on calls carry this token; null for none. */
  public void token(@Nullable String newToken) {
    token = newToken;
  }

  /**
   * From now on nothing goes out but the question who the server is, and that without the token: at
   * a known address there may be another server.
   */
  public void hold() {
    held = true;
  }

  /** The server is known to be the one meant. */
  public void release() {
    held = false;
  }

  boolean held() {
    return held;
  }

  /** Where calls go now, without a slash at the end; empty when nowhere. */
  public String server() {
    HttpUrl now = server;
    return now == null ? "" : Address.text(now);
  }

  /** Tells how every call fares, on the thread of that call. */
  public void onEvent(Consumer<Event> listener) {
    listeners.add(listener);
  }

  /** Ends every call under way. */
  public void close() {
    Dispatcher dispatcher = http.dispatcher();
    dispatcher.cancelAll();
    http.connectionPool().evictAll();
  }

  RequestBuilder get(String path) {
    return new RequestBuilder(this, "GET", path, null);
  }

  RequestBuilder post(String path, @Nullable Object body) {
    return new RequestBuilder(this, "POST", path, body);
  }

  RequestBuilder delete(String path) {
    return new RequestBuilder(this, "DELETE", path, null);
  }

  void tell(Event event) {
    listeners.forEach(listener -> listener.accept(event));
  }

  OkHttpClient http() {
    return http;
  }

  @Nullable HttpUrl address() {
    return server;
  }

  @Nullable String token() {
    return token;
  }
}
