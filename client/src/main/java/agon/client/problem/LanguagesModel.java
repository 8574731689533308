package agon.client.problem;

import agon.client.core.Background;
import agon.client.core.Task;
import agon.client.net.Api;
import agon.protocol.LanguageInfo;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The server's languages, asked again while one of them is being prepared. UI thread only. */
public final class LanguagesModel {
  private static final Duration SOON = Duration.ofSeconds(2);
  private static final Duration LATER = Duration.ofSeconds(60);

  private final Api api;
  private final Background background;
  private final ObservableList<LanguageInfo> languages = FXCollections.observableArrayList();
  private final ObservableList<LanguageInfo> shownLanguages =
      FXCollections.unmodifiableObservableList(languages);
  private Task asking = Task.NONE;
  private Task timer = Task.NONE;

  public LanguagesModel(Api api, Background background) {
    this.api = api;
    this.background = background;
  }

  public void refresh() {
    asking.cancel();
    timer.cancel();
    asking =
        background.run(
            api.languages(),
            this::show,
            _ -> timer = background.after(languages.isEmpty() ? SOON : LATER, this::refresh));
  }

  public void close() {
    asking.cancel();
    timer.cancel();
  }

  private void show(List<LanguageInfo> answer) {
    if (!languages.equals(answer)) {
      languages.setAll(answer);
    }
    boolean preparing =
        answer.stream().anyMatch(one -> one.state() == LanguageInfo.State.PREPARING);
    timer = background.after(preparing ? SOON : LATER, this::refresh);
  }

  public Optional<LanguageInfo> find(String id) {
    return languages.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** In the order to show them. */
  public ObservableList<LanguageInfo> languages() {
    return shownLanguages;
  }
}
