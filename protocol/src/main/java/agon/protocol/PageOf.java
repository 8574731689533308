package agon.protocol;

import java.util.List;

/**
 * One page of a longer list.
 *
 * @param page counted from 1
 * @param size the largest number of items on a page
 * @param total how many items there are on all pages
 */
public record PageOf<T>(List<T> items, int page, int size, long total) {
  public PageOf {
    items = List.copyOf(items);
  }

  public int pages() {
    return (int) Math.max(1, (total + size - 1) / size);
  }
}
