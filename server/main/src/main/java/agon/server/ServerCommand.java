package agon.server;

import agon.packages.files.PackageLimits;
import agon.protocol.account.Account;
import agon.protocol.account.LoginRequest;
import agon.sandbox.Sandbox;
import agon.sandbox.docker.DockerConfig;
import agon.sandbox.language.Languages;
import agon.server.account.Accounts;
import agon.server.http.ConnectionLimits;
import agon.server.library.ShippedProblems;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs a server until it is told to stop. */
@Command(
    name = "server",
    description = "Runs the server of a contest, or with --practice one for yourself.",
    mixinStandardHelpOptions = true)
final class ServerCommand implements Callable<Integer> {
  private static final String ORGANIZER = "organizer";

  /** Service managers kill what takes longer than some multiple of this. */
  private static final long STOP_SECONDS = 8;

  @Option(
      names = "--host",
      description = "Address to listen on; 0.0.0.0 for all. Default: ${DEFAULT-VALUE}.",
      defaultValue = ServerConfig.LOOPBACK)
  private String host = ServerConfig.LOOPBACK;

  @Option(
      names = "--port",
      description = "Port to listen on; 0 for any free one. Default: ${DEFAULT-VALUE}.",
      defaultValue = "" + ServerConfig.PORT)
  private int port = ServerConfig.PORT;

  @Option(names = "--data", description = "Folder for all data. Default: the user's data folder.")
  private @Nullable Path data;

  @Option(
      names = "--practice",
      description = "Serve only the person at this computer, without a password.")
  private boolean practice;

  @Option(
      names = "--sandbox",
      description =
          "Where programs run: in containers (docker), as plain processes (process), or in"
              + " containers if an engine answers (auto, the default).",
      defaultValue = "auto")
  private SandboxChoice sandbox = SandboxChoice.AUTO;

  @Option(
      names = "--slots",
      description = "How many programs run at once. Default: one for each core.",
      defaultValue = "0")
  private int slots;

  @Option(
      names = "--no-spread",
      negatable = true,
      description =
          "Keep the tests of one submission on one core, even while other cores have nothing to"
              + " do.")
  private boolean spread = true;

  @Option(
      names = "--box-submissions",
      description =
          "After how many submissions a container is replaced; 1 gives each one of its own, which"
              + " costs a quarter of a second of computing. Default: ${DEFAULT-VALUE}.",
      defaultValue = "" + DockerConfig.LEASES)
  private int boxSubmissions = DockerConfig.LEASES;

  @Option(
      names = "--runtime",
      paramLabel = "NAME",
      description =
          "What the container engine starts boxes with, such as runsc (gVisor). Default: what it"
              + " starts all containers with.")
  private @Nullable String runtime;

  @Option(
      names = "--extra",
      paramLabel = "LANGUAGE",
      split = ",",
      description =
          "Extra languages to prepare beside the usual ones, by their ids (agon images list names"
              + " them). Those whose image is built are offered anyway.")
  private Set<String> extra = Set.of();

  @Option(
      names = "--max-package",
      paramLabel = "MIB",
      description = "What a package may hold that is imported. Default: ${DEFAULT-VALUE} MiB.",
      defaultValue = "2048")
  private int maxPackage = 2048;

  @Option(
      names = "--max-package-ratio",
      paramLabel = "TIMES",
      description =
          "How many times its own size a zip may hold, which keeps out those made to do harm."
              + " Default: ${DEFAULT-VALUE}.",
      defaultValue = "200")
  private int maxPackageRatio = 200;

  @Option(
      names = "--connections",
      paramLabel = "COUNT",
      description =
          "How many connections one address may have open; beyond that the ones that have been"
              + " silent for longest are closed. Default: ${DEFAULT-VALUE}.",
      defaultValue = "" + ConnectionLimits.OF_ONE_ADDRESS)
  private int connections = ConnectionLimits.OF_ONE_ADDRESS;

  @Option(
      names = "--proxy",
      paramLabel = "ADDRESS",
      split = ",",
      description =
          "Addresses of proxies, which may have more connections than that. This computer's own"
              + " always may.")
  private Set<InetAddress> proxies = Set.of();

  @Option(
      names = "--with-parent",
      description = "Stop when standard input ends: whoever started the server is gone.")
  private boolean withParent;

  @Option(
      names = "--organizer",
      paramLabel = "NAME",
      description =
          "Make an organizer of that name, or give the one there is a new password, and show it.")
  private @Nullable String organizer;

  @Option(names = "--new-password", description = "Give the organizer a new password, and show it.")
  private boolean newPassword;

  private final SandboxMaker sandboxes;
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile int exitCode;
  private @Nullable Account made;
  private String password = "";

  ServerCommand(SandboxMaker sandboxes, InputStream in, PrintStream out, PrintStream err) {
    this.sandboxes = sandboxes;
    this.in = in;
    this.out = out;
    this.err = err;
  }

  private DockerConfig boxes(Path dataDir) {
    return DockerConfig.in(dataDir)
        .withSlots(slots)
        .withSpread(spread)
        .withMaxLeases(boxSubmissions)
        .withRuntime(runtime)
        .withExtra(Languages.requireExtra(extra));
  }

  @Override
  public Integer call() throws InterruptedException {
    Path dataDir = data == null ? DataDir.standard() : data;
    try (Sandbox made = sandboxes.make(sandbox, boxes(dataDir), this::fail);
        Server server =
            Server.open(
                new ServerConfig(
                    dataDir.toAbsolutePath(),
                    host,
                    port,
                    practice,
                    made,
                    PackageLimits.of(maxPackage, maxPackageRatio),
                    ConnectionLimits.of(connections, proxies)),
                ShippedProblems::onClassPath,
                this::makeOrganizer)) {
      out.println("Agon is ready at " + url(server.port()));
      introduce();
      out.flush();
      if (withParent) {
        Thread.ofPlatform().daemon().name("parent").start(this::watchParent);
      }
      Thread hook = new Thread(this::stopAndWait, "stop");
      Runtime.getRuntime().addShutdownHook(hook);
      stop.await();
      Thread.ofPlatform().daemon().name("stop-limit").start(this::endInTime);
    } catch (CannotStartException | IllegalArgumentException e) {
      err.println(e.getMessage());
      exitCode = 1;
    } finally {
      closed.countDown();
    }
    return exitCode;
  }

  /** The process ends only after the database is closed. */
  private void stopAndWait() {
    stop.countDown();
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whatever still runs then is judged again at the next start; the database is made for it. */
  private void endInTime() {
    try {
      if (!closed.await(STOP_SECONDS, TimeUnit.SECONDS)) {
        err.println("Not everything stopped in time; the server ends all the same.");
        err.flush();
        Runtime.getRuntime().halt(exitCode);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String url(int actualPort) {
    String shown = host.equals("0.0.0.0") || host.equals("::") ? ServerConfig.LOOPBACK : host;
    return URI.create(
            "http://" + (shown.contains(":") ? "[" + shown + "]" : shown) + ":" + actualPort)
        .toString();
  }

  /** The organizer's password is shown once and stored nowhere. */
  private void makeOrganizer(Accounts accounts) {
    String name = organizer;
    if (name == null && !newPassword && (practice || accounts.hasOrganizer())) {
      return;
    }
    password = NewPassword.make();
    made =
        name == null
            ? accounts.anOrganizer(new LoginRequest(ORGANIZER, password))
            : accounts.organizer(new LoginRequest(name, password));
  }

  private void introduce() {
    Account account = made;
    if (account != null) {
      out.println("Log in as '" + account.name() + "' with the password " + password);
      out.println("It is shown only now. For a new one start with --new-password.");
    }
  }

  private void watchParent() {
    try {
      while (in.read() >= 0) {
        // Whatever is sent means that the parent lives.
      }
    } catch (IOException e) {
      // A broken pipe says the same as its end.
    }
    stop.countDown();
  }

  private void fail(String sentence) {
    err.println(sentence);
    exitCode = 1;
    stop.countDown();
  }
}
