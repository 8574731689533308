package agon.client.submission;

import agon.protocol.Submission;
import agon.protocol.SubmitRequest;
import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** A submission on its way to the server. UI thread only. */
public final class OutboxItem {
  /** How far it has come. */
  public enum State {
    WRITING,
    WAITING,
    SENDING,
    SENT,
    REFUSED
  }

  private final String place;
  private OutboxEntry entry;
  private boolean delayed;
  private final ReadOnlyObjectWrapper<State> state;
  private final ReadOnlyObjectWrapper<@Nullable Submission> submission =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");

  OutboxItem(String place, OutboxEntry entry, State state) {
    this.place = place;
    this.entry = entry;
    this.state = new ReadOnlyObjectWrapper<>(state);
    if (entry.refusal() != null) {
      sentence.set(entry.refusal());
    }
  }

  public String problemId() {
    return entry.problemId();
  }

  public String problemTitle() {
    return entry.problemTitle();
  }

  /** What was handed in, source and all. */
  public SubmitRequest request() {
    return entry.request();
  }

  public Instant writtenAt() {
    return entry.writtenAt();
  }

  public ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /** What the server made of it; null until it was sent. */
  public ReadOnlyObjectProperty<@Nullable Submission> submission() {
    return submission.getReadOnlyProperty();
  }

  /** Why it waits or was refused; may be empty. */
  public ReadOnlyStringProperty sentence() {
    return sentence.getReadOnlyProperty();
  }

  String place() {
    return place;
  }

  OutboxEntry entry() {
    return entry;
  }

  /** Whether it could not be sent at once, so that the user wants to hear when it was. */
  boolean delayed() {
    return delayed;
  }

  void move(State to, String words) {
    delayed |= state.get() == State.SENDING && to == State.WAITING;
    sentence.set(words);
    state.set(to);
  }

  void sent(Submission answer) {
    submission.set(answer);
    sentence.set("");
    state.set(State.SENT);
  }

  void refused(OutboxEntry rewritten) {
    entry = rewritten;
    move(State.REFUSED, rewritten.refusal() == null ? "" : rewritten.refusal());
  }

  void loaded() {
    delayed = true;
  }
}
