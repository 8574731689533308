package agon.client.problem;

import agon.client.core.Background;
import agon.client.core.Failures;
import agon.client.core.Settings;
import agon.client.core.Texts;
import agon.client.editor.DraftKey;
import agon.client.editor.DraftStore;
import agon.protocol.LanguageInfo;
import agon.protocol.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The solution being written: its language and its text. One draft for each problem and language;
 * the stub shows only in an untouched one. UI thread only.
 */
public final class SolutionModel {
  private static final String PRACTICE = "practice";
  private static final double KIB = 1024;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final ProblemModel problem;
  private final LanguagesModel languages;
  private final DraftStore drafts;
  private final Background background;
  private final Surroundings around;
  private final ObservableList<LanguageInfo> choices = FXCollections.observableArrayList();
  private final ObservableList<LanguageInfo> shownChoices =
      FXCollections.unmodifiableObservableList(choices);
  private final ReadOnlyObjectWrapper<@Nullable LanguageInfo> language =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper languageId = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper source = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper draftNote = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable DraftKey> shown = new ReadOnlyObjectWrapper<>();
  private @Nullable DraftKey key;

  public SolutionModel(
      ProblemModel problem,
      LanguagesModel languages,
      DraftStore drafts,
      Background background,
      Surroundings around) {
    this.problem = problem;
    this.languages = languages;
    this.drafts = drafts;
    this.background = background;
    this.around = around;
    problem.problem().subscribe(this::opened);
    languages.languages().subscribe(this::choose);
    drafts.savedAt().subscribe(this::note);
    drafts.trouble().subscribe(this::note);
    drafts.shared().subscribe(this::note);
  }

  /**
   * Where a solution is written.
   *
   * @param home where the drafts are kept
   * @param settings which remember the languages
   */
  public record Surroundings(ReadOnlyStringProperty home, Settings settings) {}

  /** Switches to another language and its own draft. */
  public void choose(String wanted) {
    around.settings().languages().put(scope(), wanted);
    use(wanted);
  }

  /** Takes over what is in the editor now; to be called at every change. */
  public void edited(String text) {
    DraftKey current = key;
    if (current != null && !text.equals(source.get())) {
      drafts.changing(current, source.get());
      source.set(text);
      drafts.edited(current, text);
      draftNote.set(Texts.get("draft.unsaved"));
    }
  }

  /** Why the server would not take the text; empty when it would. */
  public Optional<String> unfit() {
    if (source.get().isBlank()) {
      return Optional.of(Texts.get("solution.empty"));
    }
    return unfit(source.get().getBytes(StandardCharsets.UTF_8).length);
  }

  /** Why code of so many bytes cannot be handed in; empty when it can. */
  public Optional<String> unfit(long bytes) {
    Problem open = problem.problem().get();
    return open == null || bytes <= open.limits().codeKb() * KIB
        ? Optional.empty()
        : Optional.of(
            Texts.get("solution.too-large", roundedUp(bytes / KIB), open.limits().codeKb()));
  }

  /** So that a little too much does not read as just enough. */
  private static String roundedUp(double kib) {
    return String.format(Locale.ROOT, "%.1f", Math.ceil(kib * 10) / 10);
  }

  /** Goes back to the stub; the text of now stays in the history. */
  public void reset() {
    replace(stub());
  }

  /** Goes back to a text of the history; the text of now stays there, too. */
  public void restore(DraftStore.Earlier earlier) {
    replace(earlier.text());
  }

  /** Keeps the text of now in the history, as before it is run or handed in. */
  public void keep() {
    DraftKey current = key;
    String text = source.get();
    if (current != null && !text.equals(stub())) {
      background.run(
          () -> {
            drafts.keep(current, text);
            return true;
          },
          _ -> {},
          failure -> draftNote.set(Failures.sentence(failure)));
    }
  }

  /** Brings the earlier texts, newest first. */
  public void history(Consumer<List<DraftStore.Earlier>> show) {
    DraftKey current = key;
    if (current != null) {
      background.run(
          () -> drafts.history(current),
          show,
          failure -> draftNote.set(Failures.sentence(failure)));
    }
  }

  private void replace(String text) {
    DraftKey current = key;
    if (current == null || text.equals(source.get())) {
      return;
    }
    String old = source.get();
    background.run(
        () -> {
          drafts.keep(current, old);
          return true;
        },
        _ -> {
          if (current.equals(key)) {
            edited(text);
          }
        },
        failure ->
            draftNote.set(Texts.get("draft.not-reset", String.valueOf(failure.getMessage()))));
  }

  private void opened(@Nullable Problem opened) {
    if (opened == null || (key != null && !key.problemId().equals(opened.id()))) {
      key = null;
      shown.set(null);
      languageId.set("");
      language.set(null);
      choices.clear();
      source.set("");
      draftNote.set("");
    }
    choose();
  }

  private void choose() {
    Problem open = problem.problem().get();
    if (open == null) {
      return;
    }
    List<LanguageInfo> offered =
        languages.languages().stream()
            .filter(one -> open.codeStubs().isEmpty() || open.codeStubs().containsKey(one.id()))
            .toList();
    if (!choices.equals(offered)) {
      choices.setAll(offered);
    }
    String wanted = languageId.get().isEmpty() ? remembered(open) : languageId.get();
    if (wanted.isEmpty()) {
      wanted =
          offered.stream()
              .filter(LanguageInfo::ready)
              .findFirst()
              .or(() -> offered.stream().findFirst())
              .map(LanguageInfo::id)
              .orElse("");
    }
    if (!wanted.isEmpty()) {
      use(wanted);
    }
  }

  private String remembered(Problem open) {
    String before = around.settings().languages().getOrDefault(scope(), "");
    boolean offered =
        open.codeStubs().isEmpty()
            ? languages.find(before).isPresent()
            : open.codeStubs().containsKey(before);
    return offered ? before : "";
  }

  /** Reads the draft at once: it is small, and an editor without its text invites typing. */
  private void use(String wanted) {
    languageId.set(wanted);
    language.set(languages.find(wanted).orElse(null));
    DraftKey next = new DraftKey(around.home().get(), problem.id().get(), wanted);
    Optional<String> draft = drafts.load(next);
    boolean same = next.equals(key);
    if (!same) {
      shown.set(null);
    }
    key = next;
    if (!same || draft.isEmpty()) {
      source.set(draft.orElseGet(this::stub));
    }
    if (!same) {
      draftNote.set("");
      shown.set(next);
    }
  }

  private String stub() {
    Problem open = problem.problem().get();
    return open == null ? "" : open.codeStubs().getOrDefault(languageId.get(), "");
  }

  private String scope() {
    Long competition = problem.competitionId().get();
    return competition == null ? PRACTICE : competition.toString();
  }

  private void note() {
    Instant saved = drafts.savedAt().get();
    if (!drafts.trouble().get().isEmpty()) {
      draftNote.set(drafts.trouble().get());
    } else if (key != null && key.equals(drafts.shared().get())) {
      draftNote.set(Texts.get("draft.shared"));
    } else if (saved != null) {
      draftNote.set(Texts.get("draft.saved", TIME.format(saved.atZone(ZoneId.systemDefault()))));
    }
  }

  /** The languages in which this problem can be solved, in the order to show them. */
  public ObservableList<LanguageInfo> choices() {
    return shownChoices;
  }

  /** Id of the chosen language; empty until one can be chosen, and then nothing can be typed. */
  public ReadOnlyStringProperty languageId() {
    return languageId.getReadOnlyProperty();
  }

  /** The chosen language; null until the server told of it. */
  public ReadOnlyObjectProperty<@Nullable LanguageInfo> language() {
    return language.getReadOnlyProperty();
  }

  /** The draft whose text {@link #source} is; null while that changes and while none is open. */
  public ReadOnlyObjectProperty<@Nullable DraftKey> draft() {
    return shown.getReadOnlyProperty();
  }

  /** The text; the editor shows it whenever it differs from its own. */
  public ReadOnlyStringProperty source() {
    return source.getReadOnlyProperty();
  }

  /** Whether the text is safe, in words; empty for nothing to say. */
  public ReadOnlyStringProperty draftNote() {
    return draftNote.getReadOnlyProperty();
  }
}
