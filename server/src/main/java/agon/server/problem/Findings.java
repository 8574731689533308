package agon.server.problem;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a package, so that its setter learns all of it at once. */
final class Findings {
  private static final int MAX = 100;
  private final List<Finding> list = new ArrayList<>();
  private final List<Finding> notes = new ArrayList<>();

  void add(String file, @Nullable String key, String reason) {
    if (list.size() < MAX) {
      list.add(new Finding(file, key, reason));
    }
  }

  void add(String file, String reason) {
    add(file, null, reason);
  }

  /** Something that has no effect here, and does no harm. */
  void note(String file, @Nullable String key, String reason) {
    if (notes.size() < MAX) {
      notes.add(new Finding(file, key, reason));
    }
  }

  List<Finding> notes() {
    return List.copyOf(notes);
  }

  List<Finding> all() {
    return List.copyOf(list);
  }

  boolean none() {
    return list.isEmpty();
  }

  void throwIfAny() throws BadPackageException {
    if (!list.isEmpty()) {
      throw new BadPackageException(list);
    }
  }
}
