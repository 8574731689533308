package agon.client.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import agon.protocol.Paths;
import agon.protocol.Submission;
import agon.protocol.SubmitRequest;
import agon.server.http.HttpServer;
import agon.server.http.Metrics;
import agon.server.http.Params;
import agon.server.http.Routes;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is sent although the client's own look would have kept it back. */
@Timeout(120)
class LargeBodyTest {
  private static final int LIMIT = 8 << 20;

  @Test
  void theServersSentenceIsReadAlsoWhenFarTooMuchWasSent() throws Exception {
    Routes routes =
        add ->
            add.post(
                Paths.PROBLEM_SUBMISSIONS,
                ctx -> ctx.json(Params.body(ctx, SubmitRequest.class, LIMIT)));
    Link link = new Link();
    try (HttpServer server = HttpServer.open("127.0.0.1", 0, new Metrics(), List.of(routes))) {
      link.to("http://127.0.0.1:" + server.port());
      for (int mebibytes : List.of(9, 20)) {
        Map<String, String> huge =
            Map.of("language", "python", "source", "x".repeat(mebibytes << 20));
        Request<Submission> request =
            link.post(Paths.with(Paths.PROBLEM_SUBMISSIONS, "sum"), huge)
                .as(new TypeReference<>() {});
        ApiException refusal = assertThrows(ApiException.class, request::call);
        assertEquals(413, refusal.status());
        assertEquals(
            "The request is larger than the 8192 KiB that the server accepts here.",
            refusal.sentence());
      }
    } finally {
      link.close();
    }
  }
}
