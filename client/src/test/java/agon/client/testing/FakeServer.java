package agon.client.testing;

import agon.client.net.Api;
import agon.client.net.ApiFailure;
import agon.client.net.Link;
import agon.protocol.ApiError;
import agon.protocol.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.ByteString;

/** A real HTTP server on a free port that answers each call as the test says. */
public final class FakeServer implements AutoCloseable {
  /** The call arrived, and then the connection was lost. */
  public static final MockResponse DROPPED =
      new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build();

  private final MockWebServer http = new MockWebServer();
  private final Map<String, Function<RecordedRequest, MockResponse>> answers =
      new ConcurrentHashMap<>();
  private final List<RecordedRequest> seen = new CopyOnWriteArrayList<>();

  private volatile boolean silent;

  public FakeServer() throws IOException {
    http.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return answer(request);
          }
        });
    http.start();
  }

  private MockResponse answer(RecordedRequest request) {
    seen.add(request);
    if (silent) {
      return DROPPED;
    }
    return answers.getOrDefault(name(request), _ -> refusal(404, "unknown_path")).apply(request);
  }

  private static String name(RecordedRequest request) {
    return request.getMethod() + " " + request.getUrl().encodedPath();
  }

  /** Answers a call such as {@code GET /info}. */
  public FakeServer on(String call, Function<RecordedRequest, MockResponse> answer) {
    answers.put(call, answer);
    return this;
  }

  /** Answers a call with the same value every time. */
  public FakeServer on(String call, Object value) {
    return on(call, _ -> json(200, value));
  }

  /** Answers a call with one response after another; the last one stays. */
  public FakeServer inTurn(String call, MockResponse... responses) {
    List<MockResponse> left = new CopyOnWriteArrayList<>(responses);
    return on(call, _ -> left.size() > 1 ? left.removeFirst() : left.getFirst());
  }

  public static MockResponse json(int status, Object value) {
    return new MockResponse.Builder()
        .code(status)
        .addHeader("Content-Type", "application/json")
        .body(new String(Json.bytes(value), StandardCharsets.UTF_8))
        .build();
  }

  public static MockResponse refusal(int status, String code) {
    return json(status, new ApiError(code, "The sentence of " + code + ".", null));
  }

  /** Takes calls and hangs up without an answer, or answers again. */
  public void silent(boolean newSilent) {
    silent = newSilent;
  }

  /** All calls so far. */
  public List<RecordedRequest> all() {
    return List.copyOf(seen);
  }

  /** All calls of that name so far. */
  public List<RecordedRequest> seen(String call) {
    return seen.stream().filter(request -> name(request).equals(call)).toList();
  }

  /** What the last call of that name sent. */
  public String body(String call) {
    ByteString sent = seen(call).getLast().getBody();
    return sent == null ? "" : sent.utf8();
  }

  public String address() {
    return "http://127.0.0.1:" + http.getPort();
  }

  public int port() {
    return http.getPort();
  }

  /** Calls that go to this server. */
  public Api api() throws ApiFailure {
    Link link = new Link();
    link.to(address());
    return new Api(link);
  }

  @Override
  public void close() {
    http.close();
  }
}
