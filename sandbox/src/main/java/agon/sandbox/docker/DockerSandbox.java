package agon.sandbox.docker;

import agon.protocol.LanguageInfo;
import agon.protocol.LanguageInfo.State;
import agon.sandbox.Box;
import agon.sandbox.BoxCounts;
import agon.sandbox.HeldFolder;
import agon.sandbox.Sandbox;
import agon.sandbox.SandboxException;
import agon.sandbox.language.Language;
import agon.sandbox.language.Languages;
import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs programs in containers. After {@link #start} the languages are prepared in the background,
 * in their order and two at a time; each can be used as soon as it is READY.
 */
public final class DockerSandbox implements Sandbox {
  private static final Logger LOG = LoggerFactory.getLogger(DockerSandbox.class);
  private static final String FOLDER = "agon-box-";
  private static final int WARM_PER_SLOT = 4;
  private static final int ENGINE_AGAIN_MS = 1_000;
  private static final int CLOSE_MS = 20_000;
  private static final int BUILDS_AT_ONCE = 2;

  private final Map<String, Language> languages = new LinkedHashMap<>();
  private final Map<String, LanguageInfo> states = new ConcurrentHashMap<>();
  private final Map<String, String> tags = new ConcurrentHashMap<>();
  private final Set<String> repairing = ConcurrentHashMap.newKeySet();
  private final DockerClient client;
  private final Images images;
  private final Labels labels;
  private final HeldFolder folder;
  private final int slots;
  private final Pool pool;
  private final Set<String> chosen;
  private final CompileCache cache = new CompileCache();
  private @Nullable Thread preparing;
  private volatile boolean closing;

  /**
   * Makes a sandbox that does nothing yet.
   *
   * @param engine as {@link Engine#probe} found it
   */
  public DockerSandbox(DockerConfig config, Engine.Probe.Present engine) {
    this(config, engine, Languages.all());
  }

  DockerSandbox(DockerConfig config, Engine.Probe.Present engine, List<Language> offered) {
    chosen = config.extra();
    for (Language language : offered) {
      languages.put(language.id(), language);
      states.put(language.id(), language.info(null, State.PREPARING, 0, "Waiting for its turn"));
    }
    folder = HeldFolder.make(FOLDER);
    labels = Labels.fresh(config.data(), folder.lock());
    client = Engine.connect();
    images = new Images(client, config.base(), false);
    SubordinateIds given = SubordinateIds.ofThisHost();
    List<String> cpus = Cpus.usable(engine);
    slots = config.slots() > 0 ? config.slots() : cpus.size();
    Boxes boxes = new Boxes(client, labels, folder.path(), config, engine.local());
    pool =
        new Pool(
            (slot, language) -> {
              String cores = config.pinned() ? cpus.get(slot % slots % cpus.size()) : null;
              try {
                return boxes.create(
                    tag(language), Place.of(engine, given, labels.word(), slot, language, cores));
              } catch (SandboxException e) {
                repair(language);
                throw e;
              }
            },
            slots,
            config.maxLeases(),
            slots * WARM_PER_SLOT,
            config.spread(),
            config.pinned()
                ? slot -> Cpus.core(cpus.get(slot % cpus.size()), engine.local())
                : IntUnaryOperator.identity());
  }

  /**
   * Starts one box of a language whose image is built, and says how exactly boxes measure here.
   *
   * @return 1 when each run has counters of its own, 2 when they are its container's, 3 when only
   *     the kernel's sums over processes can be had
   */
  public static int grade(Engine.Probe.Present engine, Language language)
      throws SandboxException, InterruptedException, IOException {
    try (HeldFolder data = HeldFolder.fresh(FOLDER);
        DockerSandbox sandbox =
            new DockerSandbox(DockerConfig.in(data.path()).withSlots(1), engine)) {
      sandbox.tags.put(language.id(), sandbox.images.tag(language));
      try (DockerBox box = sandbox.lease(language)) {
        return box.tool(language.versionCommand()).grade();
      }
    }
  }

  /** Begins to prepare the languages in the background. */
  public synchronized void start() {
    if (preparing == null) {
      preparing = Thread.ofPlatform().daemon().name("sandbox-images").start(this::prepare);
    }
  }

  /** Somebody may have removed the image under us: then the language is prepared once more. */
  private void repair(String id) {
    Language language = languages.get(id);
    LanguageInfo info = states.get(id);
    if (language == null || info == null || !info.ready() || closing || !repairing.add(id)) {
      return;
    }
    Thread.ofPlatform()
        .daemon()
        .name("sandbox-repair")
        .start(() -> {
          try {
            repair(language, info);
          } finally {
            repairing.remove(id);
          }
        });
  }

  private void repair(Language language, LanguageInfo info) {
    LanguageInfo again =
        language.info(info.version(), State.PREPARING, 0, "Its image is gone and is built again");
    if (!mayBeBuilt(language) && states.replace(language.id(), info, again)) {
      LOG.warn("The image of {} is gone; building it again", language.title());
      prepareOrSay(language);
    }
  }

  /** True also when the engine does not answer: then there is nothing to repair now. */
  private boolean mayBeBuilt(Language language) {
    try {
      Engine.promptly(() -> client.inspectImageCmd(images.tag(language)).exec());
      return true;
    } catch (NotFoundException e) {
      return false;
    } catch (RuntimeException | InterruptedException e) {
      return true;
    }
  }

  private void prepare() {
    try {
      Leftovers.removeContainers(client, labels);
      folder.removeAbandoned(FOLDER);
    } catch (RuntimeException e) {
      LOG.warn("Boxes of an earlier start could not be removed: {}", Engine.reason(e));
    }
    Iterator<Language> waiting = languages.values().iterator();
    // The first alone: it makes what the others share, and is the most wanted.
    if (!prepareOrSay(waiting.next())) {
      return;
    }
    Queue<Language> rest = new ConcurrentLinkedQueue<>();
    waiting.forEachRemaining(rest::add);
    List<Thread> builders = new ArrayList<>();
    for (int i = 0; i < BUILDS_AT_ONCE; i++) {
      builders.add(
          Thread.ofPlatform()
              .daemon()
              .name("sandbox-images-" + i)
              .start(() -> {
                Language next = rest.poll();
                while (next != null && prepareOrSay(next)) {
                  next = rest.poll();
                }
              }));
    }
    try {
      for (Thread builder : builders) {
        builder.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Prepares a language; what goes wrong is said where the languages are listed. False when it
   * makes no sense to go on.
   */
  private boolean prepareOrSay(Language language) {
    if (closing) {
      return false;
    }
    try {
      prepare(language);
      return true;
    } catch (InterruptedException e) {
      return false;
    } catch (SandboxException | RuntimeException | Error e) {
      if (closing) {
        return false;
      }
      if (awaitEngine(language)) {
        return prepareOrSay(language);
      }
      LOG.warn("{} cannot be used", language.title(), e);
      String why = e instanceof SandboxException ? e.getMessage() : Engine.reason(e);
      states.put(language.id(), language.info(null, State.UNAVAILABLE, 0, why));
      return true;
    }
  }

  /**
   * True when the engine was out of reach and answers again: then nothing was said of the image.
   */
  private boolean awaitEngine(Language language) {
    boolean waited = false;
    while (!closing) {
      try {
        Engine.promptly(() -> client.pingCmd().exec());
        return waited;
      } catch (InterruptedException e) {
        return false;
      } catch (RuntimeException e) {
        waited = true;
        states.put(
            language.id(),
            language.info(
                null,
                State.PREPARING,
                0,
                "Waiting for the container engine (" + Engine.reason(e) + ")"));
        try {
          Thread.sleep(ENGINE_AGAIN_MS);
        } catch (InterruptedException interrupted) {
          return false;
        }
      }
    }
    return false;
  }

  private void prepare(Language language) throws SandboxException, InterruptedException {
    if (language.extra() && !chosen.contains(language.id()) && !images.isBuilt(language)) {
      states.put(language.id(), language.onDemand());
      return;
    }
    String tag =
        images.build(
            language,
            (progress, message) ->
                states.put(language.id(), language.info(null, State.PREPARING, progress, message)));
    tags.put(language.id(), tag);
    String version;
    try (DockerBox box = lease(language)) {
      RunReport report = box.tool(language.versionCommand());
      String said =
          new String(report.stdout(), StandardCharsets.UTF_8)
              + new String(report.stderr(), StandardCharsets.UTF_8);
      version = Language.versionLine(said);
      if (version == null || report.status() != 0) {
        throw new SandboxException(
            "The image of "
                + language.title()
                + " does not work: "
                + String.join(" ", language.versionCommand())
                + " ended with status "
                + report.status()
                + ". It says: "
                + said.strip());
      }
    }
    pool.warm(language.id());
    states.put(language.id(), language.info(version, State.READY, 1, null));
    LOG.info("{} is ready: {}", language.title(), version);
  }

  private String tag(String language) throws SandboxException {
    String tag = tags.get(language);
    if (tag == null) {
      throw new SandboxException("The image of '" + language + "' is not built.");
    }
    return tag;
  }

  @Override
  public List<LanguageInfo> languages() {
    return languages.keySet().stream().map(id -> states.get(id)).toList();
  }

  /** What the labels of this sandbox's containers call it. */
  String boot() {
    return labels.boot();
  }

  @Override
  public BoxCounts counts() {
    return pool.counts();
  }

  @Override
  public boolean isolated() {
    return true;
  }

  @Override
  public int slots() {
    return slots;
  }

  @Override
  public Box open(String id) throws SandboxException, InterruptedException {
    return lease(ready(id));
  }

  private Language ready(String id) throws SandboxException {
    Language language = languages.get(id);
    LanguageInfo info = states.get(id);
    if (language == null || info == null) {
      throw new SandboxException("There is no language '" + id + "' here.");
    }
    if (!info.ready()) {
      throw new SandboxException(
          info.title()
              + (info.state() == State.PREPARING ? " is still being prepared: " : " is not here: ")
              + info.message());
    }
    return language;
  }

  /** As {@link #open}, for a language that may be not ready yet, or not as usual. */
  DockerBox lease(Language language) throws SandboxException, InterruptedException {
    return new DockerBox(language, pool.take(language.id()), pool, this::companion, cache);
  }

  private DockerBox companion(String id, Pool.Lease beside)
      throws SandboxException, InterruptedException {
    Language language = ready(id);
    return new DockerBox(language, pool.beside(beside, id), pool, this::companion, cache);
  }

  @Override
  public void close() {
    closing = true;
    images.cancel();
    pool.close();
    synchronized (this) {
      if (preparing != null) {
        try {
          preparing.join(CLOSE_MS);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
    }
    try {
      Leftovers.removeOwn(client, labels);
    } catch (RuntimeException e) {
      LOG.warn("The boxes could not all be removed: {}", Engine.reason(e));
    }
    Leftovers.removeCgroups(labels.word());
    try (client;
        folder) {
      LOG.debug("The sandbox is closed");
    } catch (IOException e) {
      LOG.debug("Closing the sandbox", e);
    }
  }
}
