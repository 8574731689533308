package agon.client.submission;

import agon.client.core.Background;
import agon.client.core.Failures;
import agon.client.core.Task;
import agon.client.core.Texts;
import agon.client.net.Api;
import agon.client.net.ApiException;
import agon.client.net.Unreachable;
import agon.client.submission.OutboxItem.State;
import agon.protocol.Submission;
import agon.protocol.SubmitRequest;
import agon.protocol.account.Account;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * Submissions on their way: on disk first, then sent, and sent again under the same key until the
 * server has answered, through network drops and restarts. UI thread only.
 */
public final class Outbox {
  static final Duration FIRST_RETRY = Duration.ofSeconds(1);
  static final Duration LONGEST_RETRY = Duration.ofSeconds(60);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final OutboxFolder folder;
  private final Api api;
  private final Background background;
  private final InstantSource clock;
  private final ObservableList<OutboxItem> items = FXCollections.observableArrayList();
  private final ObservableList<OutboxItem> shownItems =
      FXCollections.unmodifiableObservableList(items);
  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<@Nullable OutboxItem> refused = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");

  /** Those that the disk did not take; to be told of, never to be sent. */
  private final List<OutboxItem> unkept = new ArrayList<>();

  private String place = "";
  private @Nullable Account account;
  private @Nullable OutboxItem sending;
  private Duration retry = FIRST_RETRY;
  private Task timer = Task.NONE;

  public Outbox(Path folder, Api api, Background background, InstantSource clock) {
    this.folder = new OutboxFolder(folder);
    this.api = api;
    this.background = background;
    this.clock = clock;
  }

  /** Turns to the submissions of this user of that place; sends those that wait. */
  public void open(String newPlace, @Nullable Account user) {
    account = user;
    timer.cancel();
    if (!newPlace.equals(place)) {
      place = newPlace;
      items.clear();
      count();
      background.run(() -> folder.read(newPlace), all -> loaded(newPlace, all), this::unreadable);
    }
    wake();
  }

  /** Tries to send now, as when the connection is back. */
  public void wake() {
    retry = FIRST_RETRY;
    sendNext();
  }

  /** Writes a submission to disk and sends it as soon as that is possible. */
  public OutboxItem submit(String problemId, String problemTitle, SubmitRequest request) {
    Account user = account;
    OutboxEntry entry =
        new OutboxEntry(
            UUID.randomUUID().toString(),
            user == null ? 0 : user.id(),
            problemId,
            problemTitle,
            request,
            clock.instant(),
            null);
    OutboxItem item = new OutboxItem(place, entry, State.WRITING);
    if (user == null) {
      item.move(State.REFUSED, Texts.get("outbox.login"));
      return item;
    }
    items.add(item);
    background.run(() -> write(item.place(), entry), _ -> written(item), e -> unwritten(item, e));
    return item;
  }

  /** Forgets a refused submission. */
  public void dismiss(OutboxItem item) {
    if (item.state().get() == State.REFUSED) {
      items.remove(item);
      unkept.remove(item);
      count();
      background.run(() -> delete(item), _ -> {}, this::unreadable);
    }
  }

  private boolean write(String where, OutboxEntry entry) throws IOException {
    folder.write(where, entry);
    return true;
  }

  private boolean delete(OutboxItem item) throws IOException {
    folder.delete(item.place(), item.entry());
    return true;
  }

  private void loaded(String where, List<OutboxEntry> entries) {
    if (!where.equals(place)) {
      return;
    }
    for (OutboxEntry entry : entries) {
      boolean here = items.stream().anyMatch(item -> item.entry().key().equals(entry.key()));
      if (!here) {
        State state = entry.refusal() == null ? State.WAITING : State.REFUSED;
        OutboxItem item = new OutboxItem(where, entry, state);
        item.loaded();
        items.add(item);
      }
    }
    count();
    sendNext();
  }

  private void unreadable(Exception failure) {
    note.set(Failures.sentence(failure));
  }

  private void written(OutboxItem item) {
    item.move(State.WAITING, "");
    count();
    sendNext();
  }

  private void unwritten(OutboxItem item, Exception failure) {
    items.remove(item);
    unkept.add(item);
    item.move(State.REFUSED, Texts.get("outbox.disk", String.valueOf(failure.getMessage())));
    count();
  }

  private void sendNext() {
    Optional<OutboxItem> next =
        items.stream()
            .filter(item -> item.state().get() == State.WAITING && mine(item))
            .findFirst();
    if (sending != null || next.isEmpty()) {
      return;
    }
    timer.cancel();
    OutboxItem item = next.get();
    sending = item;
    item.move(State.SENDING, Texts.get("judging.sending"));
    OutboxEntry entry = item.entry();
    background.run(
        api.submit(entry.problemId(), entry.request(), entry.key()),
        answer -> sent(item, answer),
        failure -> failed(item, failure));
  }

  private boolean mine(OutboxItem item) {
    Account user = account;
    return user != null && user.id() == item.entry().accountId();
  }

  private void sent(OutboxItem item, Submission answer) {
    sending = null;
    retry = FIRST_RETRY;
    items.remove(item);
    item.sent(answer);
    count();
    if (item.delayed()) {
      String now = TIME.format(clock.instant().atZone(ZoneId.systemDefault()));
      note.set(Texts.get("outbox.sent", item.problemTitle(), now));
    }
    background.run(() -> delete(item), _ -> {}, this::unreadable);
    sendNext();
  }

  private void failed(OutboxItem item, Exception failure) {
    sending = null;
    if (failure instanceof ApiException refusal && refusal.isFinal()) {
      OutboxEntry rewritten = item.entry().refused(refusal.sentence());
      item.refused(rewritten);
      count();
      background.run(() -> write(item.place(), rewritten), _ -> {}, this::unreadable);
      sendNext();
      return;
    }
    item.move(
        State.WAITING,
        failure instanceof Unreachable ? Texts.get("judging.waiting") : Failures.sentence(failure));
    if (!(failure instanceof Unreachable) && items.remove(item)) {
      items.add(item);
    }
    count();
    timer.cancel();
    timer = background.after(retry, this::sendNext);
    Duration longer = retry.multipliedBy(2);
    retry = longer.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : longer;
  }

  private void count() {
    waiting.set((int) items.stream().filter(i -> i.state().get() != State.REFUSED).count());
    refused.set(
        Stream.concat(items.stream(), unkept.stream())
            .filter(i -> i.state().get() == State.REFUSED)
            .findFirst()
            .orElse(null));
  }

  /** What waits and what was refused, oldest first. */
  public ObservableList<OutboxItem> items() {
    return shownItems;
  }

  /** The oldest that was refused and not yet dismissed; null for none. */
  public ReadOnlyObjectProperty<@Nullable OutboxItem> refused() {
    return refused.getReadOnlyProperty();
  }

  /** How many wait to be sent. */
  public ReadOnlyIntegerProperty waiting() {
    return waiting.getReadOnlyProperty();
  }

  /** A sentence about a submission that was sent late; empty for none. */
  public ReadOnlyStringProperty note() {
    return note.getReadOnlyProperty();
  }
}
