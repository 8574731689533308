package agon.packages.files;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a package, so that its setter learns all of it at once. */
public final class Findings {
  private static final int MAX = 100;
  private final List<Finding> list = new ArrayList<>();
  private final List<Finding> notes = new ArrayList<>();

  public void add(String file, @Nullable String key, String reason) {
    if (list.size() < MAX) {
      list.add(new Finding(file, key, reason));
    }
  }

  public void add(String file, String reason) {
    add(file, null, reason);
  }

  /** Something that has no effect here, and does no harm. */
  public void note(String file, @Nullable String key, String reason) {
    if (notes.size() < MAX) {
      notes.add(new Finding(file, key, reason));
    }
  }

  public List<Finding> notes() {
    return List.copyOf(notes);
  }

  public List<Finding> all() {
    return List.copyOf(list);
  }

  public boolean none() {
    return list.isEmpty();
  }

  public void throwIfAny() throws BadPackageException {
    if (!list.isEmpty()) {
      throw new BadPackageException(list);
    }
  }
}
