package agon.sandbox.local;

import agon.protocol.LanguageInfo;
import agon.sandbox.Box;
import agon.sandbox.HeldFolder;
import agon.sandbox.Sandbox;
import agon.sandbox.SandboxException;
import agon.sandbox.language.Language;
import agon.sandbox.language.Languages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Runs programs as processes of this user with the compilers that are installed. Limits are kept as
 * well as a user can; nothing keeps a program from reading the user's files or the network. For
 * one's own programs only.
 */
public final class ProcessSandbox implements Sandbox {
  private static final String FOLDER = "agon-run-";

  private final Map<String, Toolchain> toolchains = new LinkedHashMap<>();
  private final Set<LocalBox> open = ConcurrentHashMap.newKeySet();
  private final Semaphore free;
  private final int slots;
  private final HeldFolder folder = HeldFolder.make(FOLDER);
  private volatile boolean closed;

  /** Looks for compilers, which takes a moment. */
  public ProcessSandbox(int slots) {
    this(slots, Tools.ofThisProcess());
  }

  ProcessSandbox(int slots, Tools tools) {
    if (slots < 1) {
      throw new IllegalArgumentException("A sandbox has at least one slot.");
    }
    this.slots = slots;
    folder.removeAbandoned(FOLDER);
    free = new Semaphore(slots, true);
    for (Language language : Languages.all()) {
      toolchains.put(language.id(), Toolchain.of(language, tools));
    }
  }

  @Override
  public List<LanguageInfo> languages() {
    return toolchains.values().stream().map(Toolchain::info).toList();
  }

  @Override
  public boolean isolated() {
    return false;
  }

  @Override
  public int slots() {
    return slots;
  }

  private Toolchain toolchain(String id) throws SandboxException {
    Toolchain toolchain = toolchains.get(id);
    if (toolchain == null) {
      throw new SandboxException("There is no language '" + id + "' here.");
    }
    if (toolchain.missing() != null) {
      throw new SandboxException(toolchain.missing());
    }
    return toolchain;
  }

  @Override
  public Box open(String id) throws SandboxException, InterruptedException {
    Toolchain toolchain = toolchain(id);
    free.acquire();
    boolean good = false;
    try {
      LocalBox box = box(toolchain, this::release);
      good = true;
      return box;
    } finally {
      if (!good) {
        free.release();
      }
    }
  }

  private LocalBox box(Toolchain toolchain, Consumer<LocalBox> onClose) throws SandboxException {
    if (closed) {
      throw new SandboxException("The sandbox is closed.");
    }
    try {
      Path place = Files.createTempDirectory(folder.path(), "box-");
      LocalBox box =
          new LocalBox(toolchain, place, onClose, other -> box(toolchain(other), open::remove));
      open.add(box);
      return box;
    } catch (IOException e) {
      throw new SandboxException("No folder to work in could be made: " + e.getMessage(), e);
    }
  }

  private void release(LocalBox box) {
    if (open.remove(box)) {
      free.release();
    }
  }

  @Override
  public void close() {
    closed = true;
    List.copyOf(open).forEach(LocalBox::close);
    try {
      folder.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
