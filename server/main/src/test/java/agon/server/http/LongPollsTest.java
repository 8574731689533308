package agon.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.protocol.account.Account;
import agon.protocol.account.Role;
import java.net.BindException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LongPollsTest {
  private final LongPolls polls = new LongPolls(10, 2);
  private final CountDownLatch waiting = new CountDownLatch(2);
  private final CountDownLatch news = new CountDownLatch(1);
  private HttpServer server;
  private Calls calls;

  @BeforeEach
  void open() throws BindException {
    Routes routes =
        add -> {
          add.get(
              "/news/{id}",
              ctx -> {
                Account caller = new Account(Params.id(ctx, "account"), "A", Role.CONTESTANT);
                ctx.result(
                    polls.<String>poll(
                        ctx, caller, wait -> wait.isZero() ? "nothing yet" : await()));
              });
          add.get(
              "/done/{id}",
              ctx -> {
                Account caller = new Account(Params.id(ctx, "account"), "A", Role.CONTESTANT);
                ctx.result(
                    polls.<String>afterwards(
                        Params.wait(ctx), caller, wait -> wait.isZero() ? "at once" : "waited"));
              });
        };
    server = HttpServer.open("127.0.0.1", 0, new Metrics(), List.of(routes));
    calls = new Calls(HttpClient.newHttpClient(), server.port(), null);
  }

  private String await() {
    waiting.countDown();
    try {
      news.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "news";
  }

  @AfterEach
  void close() {
    news.countDown();
    server.close();
  }

  @Test
  void oneAccountWaitsInSoManyRequestsAndNoMore() throws Exception {
    List<CompletableFuture<String>> held = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      held.add(CompletableFuture.supplyAsync(() -> calls.get("/news/1?wait=30").text()));
    }
    waiting.await();
    Calls.Reply third = calls.get("/news/1?wait=30");
    assertEquals("429 too_many_waiting", third.refusal());
    assertEquals("5", third.header("Retry-After"));
    assertEquals("nothing yet", calls.get("/news/1").text());
    assertEquals("at once", calls.get("/done/1?wait=30").text());
    assertEquals("waited", calls.get("/done/2?wait=30").text());
    news.countDown();
    for (CompletableFuture<String> one : held) {
      assertEquals("news", one.get());
    }
    assertEquals("news", calls.get("/news/1?wait=30").text());
  }
}
