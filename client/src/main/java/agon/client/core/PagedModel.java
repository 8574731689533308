package agon.client.core;

import agon.protocol.PageOf;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A list of the server that is shown a page at a time. UI thread only. */
public abstract class PagedModel<T> {
  private final ObservableList<T> items = FXCollections.observableArrayList();
  private final ObservableList<T> shownItems = FXCollections.unmodifiableObservableList(items);
  private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(1);
  private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper(1);
  private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper();
  private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.IDLE);
  private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

  /** Shows that page, counted from 1. */
  public abstract void go(int wanted);

  public final void refresh() {
    go(page.get());
  }

  public final void next() {
    go(Math.min(pages.get(), page.get() + 1));
  }

  public final void previous() {
    go(Math.max(1, page.get() - 1));
  }

  /** Says that the first page is on its way; one that is shown stays until the next is there. */
  protected final void loading() {
    if (items.isEmpty()) {
      phase.set(Phase.LOADING);
    }
  }

  protected final void showPage(PageOf<T> answer) {
    items.setAll(answer.items());
    page.set(answer.page());
    pages.set(answer.pages());
    total.set(answer.total());
    error.set("");
    phase.set(answer.items().isEmpty() ? Phase.EMPTY : Phase.READY);
  }

  /** What is shown stays, and the sentence says what is wrong. */
  protected final void failed(Exception failure) {
    complain(failure);
    if (items.isEmpty()) {
      phase.set(Phase.FAILED);
    }
  }

  protected final void complain(Exception failure) {
    error.set(Failures.sentence(failure));
  }

  /** Puts one item in place of another of the page. */
  protected final void replace(int index, T newer) {
    items.set(index, newer);
  }

  /** Puts a new one before all others. */
  protected final void addFirst(T newer) {
    items.addFirst(newer);
    total.set(total.get() + 1);
    phase.set(Phase.READY);
  }

  protected final void clearItems() {
    items.clear();
    page.set(1);
    pages.set(1);
    total.set(0);
    phase.set(Phase.IDLE);
  }

  /** Those of the page. */
  public final ObservableList<T> items() {
    return shownItems;
  }

  public final ReadOnlyIntegerProperty page() {
    return page.getReadOnlyProperty();
  }

  public final ReadOnlyIntegerProperty pages() {
    return pages.getReadOnlyProperty();
  }

  /** How many there are on all pages. */
  public final ReadOnlyLongProperty total() {
    return total.getReadOnlyProperty();
  }

  public final ReadOnlyObjectProperty<Phase> phase() {
    return phase.getReadOnlyProperty();
  }

  public final ReadOnlyStringProperty error() {
    return error.getReadOnlyProperty();
  }
}
