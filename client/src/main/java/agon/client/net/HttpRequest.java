package agon.client.net;

import agon.client.core.Texts;
import agon.client.net.Link.Event;
import java.io.IOException;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** One request over OkHttp; cancelling it from another thread ends it at once. */
final class HttpRequest<T> implements Request<T> {
  private static final int UNAUTHORIZED = 401;

  /** Makes the value of an answer that is not a refusal. */
  @FunctionalInterface
  interface Reader<T> {
    T read(Answer answer) throws ApiException;
  }

  private final Link link;
  private final RequestBuilder draft;
  private final Reader<T> reader;
  private volatile @Nullable Call sent;
  private volatile boolean cancelled;

  HttpRequest(Link link, RequestBuilder draft, Reader<T> reader) {
    this.link = link;
    this.draft = draft;
    this.reader = reader;
  }

  @Override
  public T call() throws ApiFailure {
    HttpUrl server = link.address();
    if (server == null) {
      throw new Unreachable(Texts.get("net.nowhere"));
    }
    if (link.held() && !draft.isAnonymous()) {
      throw new Unreachable(Texts.get("net.held"));
    }
    String token = draft.isAnonymous() ? null : link.token();
    Answer answer = exchange(server, token);
    link.tell(new Event.Answered());
    if (answer.refused()) {
      if (answer.status() == UNAUTHORIZED && token != null) {
        link.tell(new Event.TokenRefused());
      }
      throw answer.refusal();
    }
    return reader.read(answer);
  }

  private Answer exchange(HttpUrl server, @Nullable String token) throws Unreachable {
    Call call =
        link.http()
            .newBuilder()
            .readTimeout(draft.patience())
            .build()
            .newCall(draft.build(server, token));
    sent = call;
    if (cancelled) {
      call.cancel();
    }
    try (Response response = call.execute()) {
      return new Answer(response.code(), response.body().bytes(), response.header("ETag"));
    } catch (IOException e) {
      String sentence = Texts.get("net.unreachable", Address.text(server));
      if (!cancelled) {
        link.tell(new Event.Silent(sentence));
      }
      throw new Unreachable(sentence, e);
    }
  }

  @Override
  public void cancel() {
    cancelled = true;
    Call call = sent;
    if (call != null) {
      call.cancel();
    }
  }
}
