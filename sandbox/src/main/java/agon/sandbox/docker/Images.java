package agon.sandbox.docker;

import agon.sandbox.HeldFolder;
import agon.sandbox.SandboxException;
import agon.sandbox.language.Language;
import agon.sandbox.language.Languages;
import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.BuildImageCmd;
import com.github.dockerjava.api.command.BuildImageResultCallback;
import com.github.dockerjava.api.command.PullImageResultCallback;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.BuildResponseItem;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The images of the languages, built where they run. A tag is the hash of everything that goes into
 * the build, so a changed runner or Dockerfile gives a new image and an unchanged one costs
 * nothing.
 */
public final class Images implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Images.class);
  private static final String USUAL_BASE = "debian:trixie-slim";
  private static final int PULL_SECONDS = 60;
  private static final Pattern STEP = Pattern.compile("^Step (\\d+)/(\\d+) : (.*)", Pattern.DOTALL);

  private final DockerClient client;
  private final @Nullable String chosenBase;
  private final boolean ownsClient;
  private final BuildSite site = new BuildSite(System.getenv());
  private final Set<Progress> building = ConcurrentHashMap.newKeySet();
  private final Object base = new Object();

  Images(DockerClient client, @Nullable String chosenBase, boolean ownsClient) {
    this.client = client;
    this.chosenBase = chosenBase;
    this.ownsClient = ownsClient;
  }

  /**
   * Images of the engine that {@link Engine#probe} finds.
   *
   * @param base image to build on, or null for the usual one
   */
  public static Images open(@Nullable String base) {
    return new Images(Engine.connect(), base, true);
  }

  /** The tag that a language's image has when it is up to date. */
  public String tag(Language language) {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      if (chosenBase != null) {
        hash.update(chosenBase.getBytes(StandardCharsets.UTF_8));
      }
      for (Map.Entry<String, byte[]> input : inputs(language).entrySet()) {
        hash.update(input.getKey().getBytes(StandardCharsets.UTF_8));
        hash.update((byte) 0);
        hash.update(Integer.toString(input.getValue().length).getBytes(StandardCharsets.UTF_8));
        hash.update((byte) 0);
        hash.update(input.getValue());
      }
      return "agon/" + language.id() + ":" + HexFormat.of().formatHex(hash.digest(), 0, 8);
    } catch (NoSuchAlgorithmException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public boolean isBuilt(Language language) {
    return exists(tag(language));
  }

  /**
   * Builds a language's image unless it is there; returns its tag.
   *
   * @throws SandboxException when it cannot be built; the message ends with the build's last words
   */
  public String build(Language language, BuildListener listener)
      throws SandboxException, InterruptedException {
    String tag = tag(language);
    if (exists(tag)) {
      return tag;
    }
    String foundation;
    synchronized (base) {
      foundation = ensureBase((progress, message) -> listener.at(progress * 0.3, message));
    }
    try (HeldFolder held = HeldFolder.fresh("agon-build-")) {
      Path context = Files.createDirectory(held.path().resolve("context"));
      for (Map.Entry<String, byte[]> input : inputs(language).entrySet()) {
        Path file = context.resolve(input.getKey());
        Files.createDirectories(file.getParent());
        Files.write(file, input.getValue());
      }
      // For stages that fetch; not among the inputs, since it leaves no trace in an image.
      Files.createDirectory(context.resolve("host"));
      Files.write(context.resolve("host/ca.crt"), site.certificates());
      build(language, tag, foundation, context, listener);
      return tag;
    } catch (IOException e) {
      throw new SandboxException("The build folder could not be written: " + e.getMessage(), e);
    }
  }

  private void build(
      Language language, String tag, String base, Path context, BuildListener listener)
      throws SandboxException, IOException, InterruptedException {
    Progress progress = new Progress(language, listener);
    try (BuildImageCmd build = client.buildImageCmd(context.toFile())) {
      site.arguments(Files.readString(context.resolve("Dockerfile")))
          .forEach((name, value) -> build.withBuildArg(name, value));
      build
          .withTags(Set.of(tag))
          .withBuildArg("BASE", base)
          .withNetworkMode("host")
          .withRemove(true)
          .withForcerm(true)
          .exec(progress);
      building.add(progress);
      progress.awaitCompletion();
      if (!exists(tag)) {
        throw new SandboxException(progress.lastWords("the engine gave no reason"));
      }
    } catch (RuntimeException e) {
      throw new SandboxException(progress.lastWords(Engine.reason(e)), e);
    } finally {
      building.remove(progress);
    }
  }

  /** Gives up the builds that are going on. */
  void cancel() {
    for (Progress progress : building) {
      try {
        progress.close();
      } catch (IOException e) {
        LOG.debug("Giving up a build", e);
      }
    }
  }

  /** Follows a build by its "Step n/m" lines and remembers the last lines for the error. */
  private static final class Progress extends BuildImageResultCallback {
    private static final int REMEMBERED = 12;

    private final Language language;
    private final BuildListener listener;
    private final Deque<String> lines = new ArrayDeque<>();

    Progress(Language language, BuildListener listener) {
      this.language = language;
      this.listener = listener;
    }

    @Override
    public void onNext(BuildResponseItem item) {
      String text = item.getStream();
      if (text != null && !text.isBlank()) {
        remember(text.strip());
        Matcher step = STEP.matcher(text);
        if (step.find()) {
          double done = (Double.parseDouble(step.group(1)) - 1) / Double.parseDouble(step.group(2));
          String what = step.group(3).lines().findFirst().orElse("");
          listener.at(0.3 + 0.7 * done, "Building the image of " + language.title() + ": " + what);
        }
      }
      super.onNext(item);
    }

    private synchronized void remember(String line) {
      lines.addLast(line);
      if (lines.size() > REMEMBERED) {
        lines.removeFirst();
      }
    }

    synchronized String lastWords(String reason) {
      return "The image of "
          + language.title()
          + " could not be built: "
          + reason
          + (lines.isEmpty() ? "" : "\n" + String.join("\n", lines));
    }
  }

  /**
   * The image to build on: the configured one; else Debian's if it is here; else the one made
   * offline if it is here; else Debian's from the registry; else made offline now.
   */
  public String ensureBase(BuildListener listener) throws SandboxException, InterruptedException {
    if (chosenBase != null) {
      if (exists(chosenBase) || pull(chosenBase, listener)) {
        return chosenBase;
      }
      throw new SandboxException(
          "The base image '" + chosenBase + "' is neither here nor in a registry.");
    }
    if (exists(USUAL_BASE)) {
      return USUAL_BASE;
    }
    if (exists(OfflineBase.TAG)) {
      return OfflineBase.TAG;
    }
    return pull(USUAL_BASE, listener) ? USUAL_BASE : buildOfflineBase(listener);
  }

  /** Makes the base image from Debian's package mirror, without a registry; returns its tag. */
  public String buildOfflineBase(BuildListener listener)
      throws SandboxException, InterruptedException {
    return new OfflineBase(client).build(listener);
  }

  private boolean pull(String image, BuildListener listener) throws InterruptedException {
    listener.at(0, "Fetching " + image);
    PullImageResultCallback done = new PullImageResultCallback();
    try {
      client.pullImageCmd(image).exec(done);
      return done.awaitCompletion(PULL_SECONDS, TimeUnit.SECONDS) && exists(image);
    } catch (RuntimeException e) {
      LOG.info("{} cannot be fetched: {}", image, Engine.reason(e));
      return false;
    } finally {
      close(done);
    }
  }

  private static void close(PullImageResultCallback callback) {
    try {
      callback.close();
    } catch (IOException e) {
      LOG.debug("Closing a pull", e);
    }
  }

  private boolean exists(String image) {
    try {
      client.inspectImageCmd(image).exec();
      return true;
    } catch (NotFoundException e) {
      return false;
    }
  }

  /** Removes every image of Agon's, the base too; returns their tags. */
  public List<String> removeAll() throws SandboxException {
    try {
      List<String> tags =
          client.listImagesCmd().exec().stream()
              .flatMap(image -> Stream.ofNullable(image.getRepoTags()).flatMap(Stream::of))
              .filter(tag -> tag.startsWith("agon/"))
              .sorted()
              .toList();
      tags.forEach(tag -> client.removeImageCmd(tag).exec());
      return tags;
    } catch (RuntimeException e) {
      throw new SandboxException("The images could not be removed: " + Engine.reason(e), e);
    }
  }

  /** Everything that goes into a build, by its path in the build folder. */
  private static Map<String, byte[]> inputs(Language language) throws IOException {
    Map<String, byte[]> inputs = new TreeMap<>();
    for (String file : language.buildFiles()) {
      inputs.put(Language.inBuild(file), Languages.resource(language.resource(file)));
    }
    String runner = new String(Languages.resource("runner.txt"), StandardCharsets.UTF_8);
    for (String file : runner.lines().toList()) {
      inputs.put("runner/" + file, Languages.resource("runner/" + file));
    }
    return inputs;
  }

  @Override
  public void close() {
    if (ownsClient) {
      try {
        client.close();
      } catch (IOException e) {
        LOG.debug("Closing the engine's client", e);
      }
    }
  }
}
