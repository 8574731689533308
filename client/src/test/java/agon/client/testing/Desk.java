package agon.client.testing;

import agon.client.app.AppModel;
import agon.client.core.AppFolders;
import agon.client.core.ServerClock;
import agon.client.net.ApiFailure;
import agon.protocol.PageOf;
import agon.protocol.account.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Somebody at a practice server that has the problem "sum": the client's models without a window,
 * on a clock that is moved by hand.
 */
public final class Desk implements AutoCloseable {
  private final ManualTime time = new ManualTime();
  private final FakeServer server = new FakeServer();

  public Desk() throws IOException {
    server
        .on("GET /info", _ -> FakeServer.json(200, Samples.practiceServer(time.instant())))
        .on("POST /practice/session", new Session("t", Samples.ADA))
        .on("GET /languages", List.of(Samples.PYTHON))
        .on("GET /problems", new PageOf<>(List.of(Samples.summary("sum")), 1, 50, 1))
        .on("GET /problems/sum", Samples.problem("sum"))
        .on("GET /competitions", List.of())
        .on("GET /submissions", new PageOf<>(List.of(), 1, 50, 0));
  }

  /** A client with its files in that folder, not yet at the server. */
  public AppModel app(Path home) throws ApiFailure {
    return new AppModel(
        new AppFolders(home),
        server.api(),
        time.background(),
        new ServerClock(time),
        RandomGenerator.getDefault());
  }

  /** A client that has gone to the server. */
  public AppModel appAtTheServer(Path home) throws ApiFailure {
    AppModel app = app(home);
    app.goTo(server.address());
    return app;
  }

  public ManualTime time() {
    return time;
  }

  public FakeServer server() {
    return server;
  }

  @Override
  public void close() {
    server.close();
  }
}
