package agon.client.login;

import agon.client.core.Background;
import agon.client.core.Failures;
import agon.client.core.ServerClock;
import agon.client.core.Task;
import agon.client.net.Api;
import agon.client.net.ApiFailure;
import agon.client.net.Link;
import agon.protocol.ServerInfo;
import java.time.Duration;
import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Whether the server can be reached, and what it says of itself. UI thread only. */
public final class ConnectionModel {
  private static final Duration CALM = Duration.ofSeconds(30);
  private static final Duration PREPARING = Duration.ofSeconds(2);
  private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
  private static final Duration LONGEST_RETRY = Duration.ofSeconds(15);

  /** How the connection is. */
  public enum State {
    /** No server chosen. */
    NONE,
    /** Waiting for the first answer. */
    CONNECTING,
    CONNECTED,
    /** There was no answer to the last call. */
    OFFLINE
  }

  private final Api api;
  private final Background background;
  private final ServerClock clock;
  private final KnownServers known;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NONE);
  private final ReadOnlyObjectWrapper<@Nullable Instant> offlineSince =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable ServerInfo> info = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper server = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
  private Duration retry = FIRST_RETRY;
  private Task asking = Task.NONE;
  private Task timer = Task.NONE;

  public ConnectionModel(Api api, Background background, ServerClock clock, KnownServers known) {
    this.known = known;
    this.api = api;
    this.background = background;
    this.clock = clock;
    api.link().onEvent(event -> background.ui(() -> heard(event)));
  }

  /** Shows what is kept of a place whose server is only being started. */
  public void expect(String placeName) {
    leave();
    name.set(placeName);
    place.set(known.at(placeName));
    state.set(State.CONNECTING);
  }

  /** The expected server will not come; the sentence says why. */
  public void giveUp(String sentence) {
    leave();
    error.set(sentence);
  }

  /** Goes to another server; the answer shows in {@link #state} and {@link #info}. */
  public void connect(String address) {
    connect(address, "");
  }

  /** The same, for a server whose address changes while its place stays the same. */
  public void connect(String address, String placeName) {
    leave();
    try {
      api.link().to(address);
    } catch (ApiFailure e) {
      error.set(e.sentence());
      return;
    }
    server.set(api.link().server());
    name.set(placeName.isEmpty() ? server.get() : placeName);
    place.set(known.at(name.get()));
    state.set(State.CONNECTING);
    ask();
  }

  private void leave() {
    close();
    api.link().nowhere();
    api.link().hold();
    state.set(State.NONE);
    retry = FIRST_RETRY;
    info.set(null);
    notice.set("");
    error.set("");
    server.set("");
    offlineSince.set(null);
  }

  /** Stops asking. */
  public void close() {
    asking.cancel();
    timer.cancel();
  }

  private void ask() {
    asking.cancel();
    timer.cancel();
    asking = background.run(api.info(), this::answered, this::failed);
  }

  /**
   * Asks whether the server is still the one that was met, and tells so when it is. Another one is
   * met anew.
   */
  void confirm(Runnable same) {
    String before = place.get();
    api.link().hold();
    asking.cancel();
    timer.cancel();
    asking =
        background.run(
            api.info(),
            answer -> {
              answered(answer);
              if (before.equals(place.get())) {
                same.run();
              }
            },
            this::failed);
  }

  private void answered(ServerInfo answer) {
    clock.observe(answer.serverTime());
    String id = answer.id();
    if (id != null) {
      known.met(name.get(), id);
    }
    String met = id == null ? name.get() : id;
    if (!met.equals(place.get())) {
      info.set(null);
      place.set(met);
    }
    api.link().release();
    info.set(answer);
    notice.set(answer.notice() == null ? "" : answer.notice());
    offlineSince.set(null);
    error.set("");
    state.set(State.CONNECTED);
    retry = FIRST_RETRY;
    timer = background.after(answer.preparing() ? PREPARING : CALM, this::ask);
  }

  private void failed(Exception failure) {
    error.set(Failures.sentence(failure));
    timer.cancel();
    timer = background.after(retry, this::ask);
    Duration longer = retry.multipliedBy(2);
    retry = longer.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : longer;
  }

  private void heard(Link.Event event) {
    if (server.get().isEmpty()) {
      return;
    }
    switch (event) {
      case Link.Event.Silent(String sentence) -> lost(sentence);
      case Link.Event.Answered _, Link.Event.TokenRefused _ -> {}
    }
  }

  private void lost(String sentence) {
    error.set(sentence);
    api.link().hold();
    if (state.get() == State.CONNECTED) {
      offlineSince.set(clock.localTime());
      state.set(State.OFFLINE);
      retry = FIRST_RETRY;
      timer.cancel();
      timer = background.after(retry, this::ask);
    }
  }

  public ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /** When calls began to fail, by this machine's clock; null while connected. */
  public ReadOnlyObjectProperty<@Nullable Instant> offlineSince() {
    return offlineSince.getReadOnlyProperty();
  }

  /** What the server says of itself; null until known. */
  public ReadOnlyObjectProperty<@Nullable ServerInfo> info() {
    return info.getReadOnlyProperty();
  }

  /** The address in use; empty for none. */
  public ReadOnlyStringProperty server() {
    return server.getReadOnlyProperty();
  }

  /** A sentence of the server to show in the window; empty for none. */
  public ReadOnlyStringProperty notice() {
    return notice.getReadOnlyProperty();
  }

  /** Why there is no connection; empty when there is. */
  public ReadOnlyStringProperty error() {
    return error.getReadOnlyProperty();
  }

  /** What the server is called here: its address, or a name of its own; empty for none. */
  String name() {
    return name.get();
  }

  /**
   * Which server it is, by its identity and not by its address; until it has said so, the one that
   * was met there last. Empty for none.
   */
  public ReadOnlyStringProperty place() {
    return place.getReadOnlyProperty();
  }
}
