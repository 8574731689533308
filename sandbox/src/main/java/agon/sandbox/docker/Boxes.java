package agon.sandbox.docker;

import agon.sandbox.SandboxException;
import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.AccessMode;
import com.github.dockerjava.api.model.Bind;
import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.LogConfig;
import com.github.dockerjava.api.model.Ulimit;
import com.github.dockerjava.api.model.Volume;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Creates boxes: a container with every restriction that we know of, and a runner that answers. */
final class Boxes {
  private static final Logger LOG = LoggerFactory.getLogger(Boxes.class);
  private static final Duration START = Duration.ofSeconds(15);
  private static final long OUTER_MEMORY = 4L << 30;
  private static final long OUTER_PIDS = 512;

  /** When the host runs out of memory, boxes are ended before the server, which judges again. */
  private static final int OOM_SCORE = 500;

  private static final Map<String, String> TMPFS =
      Map.of(
          "/box", "rw,exec,nosuid,nodev,size=128m,nr_inodes=4k,mode=755",
          "/tmp", "rw,noexec,nosuid,nodev,size=16m,nr_inodes=1k,mode=1777");

  /** Nothing that outlives a process may be made: no System V memory, no message queues. */
  private static final Map<String, String> SYSCTLS =
      Map.of(
          "kernel.shmmni", "0",
          "kernel.msgmni", "0",
          "kernel.sem", "0 0 0 0",
          "fs.mqueue.queues_max", "0");

  private static final List<String> PRIVILEGES = List.of("no-new-privileges");

  private final DockerClient client;
  private final Labels labels;
  private final Path sockets;
  private final @Nullable String runtime;
  private final AtomicInteger numbers = new AtomicInteger();
  private final Set<String> left = ConcurrentHashMap.newKeySet(); // to be removed some time
  private volatile DockerConfig.Channel channel;
  private volatile boolean ownCgroups = true;
  private volatile List<String> secured =
      List.of(PRIVILEGES.getFirst(), "seccomp=" + SystemCalls.ofBoxes().profile());

  Boxes(DockerClient client, Labels labels, Path sockets, DockerConfig config, boolean local) {
    this.client = client;
    this.labels = labels;
    this.sockets = sockets;
    this.runtime = config.runtime();
    this.channel =
        config.channel() == DockerConfig.Channel.AUTO && !local
            ? DockerConfig.Channel.ATTACH
            : config.channel();
  }

  /** Starts a container and waits until its runner answers; about 200 ms. */
  BoxProcess create(String image, Place place) throws SandboxException, InterruptedException {
    List<String> tried = secured;
    try {
      return open(image, place);
    } catch (SandboxException e) {
      if (tried.equals(PRIVILEGES) || !String.valueOf(e.getMessage()).contains("seccomp")) {
        throw e;
      }
      LOG.warn(
          "The engine takes no list of system calls from us ({}); boxes have its own.",
          e.getMessage());
      secured = PRIVILEGES;
      return open(image, place);
    }
  }

  private BoxProcess open(String image, Place place) throws SandboxException, InterruptedException {
    if (channel == DockerConfig.Channel.ATTACH) {
      return byAttach(image, place);
    }
    try {
      BoxProcess box = bySocket(image, place);
      channel = DockerConfig.Channel.SOCKET;
      return box;
    } catch (SandboxException e) {
      if (channel == DockerConfig.Channel.SOCKET) {
        throw e;
      }
      LOG.info(
          "A box cannot reach our socket file ({}); trying the attach stream.", e.getMessage());
      BoxProcess box = byAttach(image, place);
      channel = DockerConfig.Channel.ATTACH;
      return box;
    }
  }

  private BoxProcess bySocket(String image, Place place)
      throws SandboxException, InterruptedException {
    String token = UUID.randomUUID().toString();
    try (Door door = Door.in(sockets.resolve(Integer.toString(numbers.incrementAndGet())))) {
      Bind control = new Bind(door.folder().toString(), new Volume("/ctl"), AccessMode.ro);
      String id = container(image, place, List.of(token, "/ctl/" + Door.NAME), control);
      return start(
          id,
          place,
          token,
          () -> {
            Engine.promptly(() -> client.startContainerCmd(id).exec());
            return door.await(START, () -> requireRunning(id));
          });
    }
  }

  private BoxProcess byAttach(String image, Place place)
      throws SandboxException, InterruptedException {
    String token = UUID.randomUUID().toString();
    String id = container(image, place, List.of(token), null);
    return start(
        id,
        place,
        token,
        () -> {
          Link link = new AttachLink(client, id);
          Engine.promptly(() -> client.startContainerCmd(id).exec());
          return link;
        });
  }

  private interface Opening {
    Link open() throws SandboxException, InterruptedException;
  }

  private BoxProcess start(String id, Place place, String token, Opening opening)
      throws SandboxException, InterruptedException {
    @Nullable Link link = null;
    boolean good = false;
    try {
      Link opened = opening.open();
      link = opened;
      Runner runner = new Runner(opened);
      runner.hello(token, START);
      good = true;
      removeLeft();
      return new BoxProcess(
          id,
          place,
          runner,
          () -> {
            opened.close();
            remove(id);
          });
    } catch (RuntimeException e) {
      throw new SandboxException("A box could not be started: " + Engine.reason(e), e);
    } finally {
      if (!good) {
        if (link != null) {
          link.close();
        }
        remove(id);
      }
    }
  }

  private String container(String image, Place place, List<String> command, @Nullable Bind control)
      throws SandboxException, InterruptedException {
    try {
      if (ownCgroups) {
        try {
          return create(image, place, command, control, true);
        } catch (NotFoundException e) {
          throw e;
        } catch (DockerException e) { // The engine said no; to be out of reach says nothing.
          String id = create(image, place, command, control, false);
          LOG.warn(
              "The engine gives boxes no control groups of their own ({}); peak memory and memory"
                  + " limits of runs are less exact.",
              Engine.reason(e));
          ownCgroups = false;
          return id;
        }
      }
      return create(image, place, command, control, false);
    } catch (RuntimeException e) {
      throw new SandboxException("A box could not be created: " + Engine.reason(e), e);
    }
  }

  private String create(
      String image, Place place, List<String> command, @Nullable Bind control, boolean cgroups)
      throws InterruptedException {
    List<Bind> binds = new ArrayList<>();
    if (control != null) {
      binds.add(control);
    }
    HostConfig host =
        new BoxHost()
            .withNetworkMode("none")
            .withReadonlyRootfs(true)
            .withCapDrop(Capability.ALL)
            .withCapAdd(Capability.SETUID, Capability.SETGID, Capability.KILL)
            .withSecurityOpts(secured)
            .withIpcMode("none")
            .withSysctls(SYSCTLS)
            .withTmpFs(TMPFS)
            .withPidsLimit(OUTER_PIDS)
            .withMemory(OUTER_MEMORY)
            .withMemorySwap(OUTER_MEMORY)
            .withOomScoreAdj(OOM_SCORE)
            // One byte, not none: a piped core pattern ignores a limit of 0, but not of 1.
            .withUlimits(List.of(new Ulimit("core", 1L, 1L), new Ulimit("nofile", 1024L, 1024L)))
            .withLogConfig(new LogConfig(LogConfig.LoggingType.NONE));
    if (place.cpus() != null) {
      host.withCpusetCpus(place.cpus());
    }
    if (runtime != null) {
      host.withRuntime(runtime);
    }
    if (cgroups) {
      host.withCgroupParent(place.cgroup());
      place.cgroupBinds().forEach(bind -> binds.add(Bind.parse(bind)));
    }
    host.withBinds(binds);
    // No host name and no working directory: the runner knows its cgroup by the one, and the
    // other would make /box in the image and change its mode.
    try (CreateContainerCmd create = client.createContainerCmd(image)) {
      create
          .withHostConfig(host)
          .withEntrypoint("/runner")
          .withCmd(command)
          .withStdinOpen(true)
          .withTty(false)
          .withStopSignal("SIGKILL")
          .withLabels(labels.toMap());
      return Engine.promptly(create::exec).getId();
    }
  }

  private void requireRunning(String id) throws SandboxException, InterruptedException {
    InspectContainerResponse box = Engine.promptly(() -> client.inspectContainerCmd(id).exec());
    if (!Boolean.TRUE.equals(box.getState().getRunning())) {
      throw new SandboxException("the runner of a box ended at once");
    }
  }

  /** The engine answers: what could not be removed before can be now. */
  private void removeLeft() {
    for (String id : List.copyOf(left)) {
      left.remove(id);
      remove(id);
    }
  }

  /** Removes a container, also when this thread was interrupted: the client would give up. */
  private void remove(String id) {
    boolean interrupted = Thread.interrupted();
    try {
      Engine.promptly(() -> client.removeContainerCmd(id).withForce(true).exec());
    } catch (NotFoundException | ConflictException e) {
      // Somebody was faster.
    } catch (RuntimeException e) {
      LOG.warn("Box {} could not be removed now: {}", id, Engine.reason(e));
      left.add(id);
    } catch (InterruptedException e) {
      interrupted = true;
      left.add(id);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
