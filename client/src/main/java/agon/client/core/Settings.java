package agon.client.core;

import java.util.List;
import java.util.Map;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/** What the user has chosen; observable, UI thread only. {@link SettingsFile} keeps it. */
public final class Settings {
  public static final int MIN_FONT = 9;
  public static final int MAX_FONT = 28;

  /** Light, dark, or as the system is. */
  public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
  }

  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
  private final IntegerProperty fontSize = new SimpleIntegerProperty(14);
  private final StringProperty lastServer = new SimpleStringProperty("");
  private final StringProperty lastProblem = new SimpleStringProperty("");
  private final StringProperty statementLanguage = new SimpleStringProperty("");
  private final ObservableMap<String, String> languages = FXCollections.observableHashMap();
  private final DoubleProperty width = new SimpleDoubleProperty(1280);
  private final DoubleProperty height = new SimpleDoubleProperty(800);
  private final BooleanProperty maximized = new SimpleBooleanProperty();

  public ObjectProperty<Theme> theme() {
    return theme;
  }

  /** Of the code, in pixels. */
  public IntegerProperty fontSize() {
    return fontSize;
  }

  /** Address of the server used last; empty when none was. */
  public StringProperty lastServer() {
    return lastServer;
  }

  /** Id of the problem opened last; empty when none was. */
  public StringProperty lastProblem() {
    return lastProblem;
  }

  /** In which statements are read where there is a choice; empty for whichever. */
  public StringProperty statementLanguage() {
    return statementLanguage;
  }

  /** Chosen language by competition id, {@code practice} outside of competitions. */
  public ObservableMap<String, String> languages() {
    return languages;
  }

  public DoubleProperty width() {
    return width;
  }

  public DoubleProperty height() {
    return height;
  }

  public BooleanProperty maximized() {
    return maximized;
  }

  public void larger() {
    fontSize.set(Math.min(MAX_FONT, fontSize.get() + 1));
  }

  public void smaller() {
    fontSize.set(Math.max(MIN_FONT, fontSize.get() - 1));
  }

  /** Calls back at every change. */
  void onChange(Runnable listener) {
    List<Observable> all =
        List.of(
            theme,
            fontSize,
            lastServer,
            lastProblem,
            statementLanguage,
            languages,
            width,
            height,
            maximized);
    all.forEach(one -> one.subscribe(listener));
  }

  Shape shape() {
    return new Shape(
        theme.get(),
        fontSize.get(),
        lastServer.get(),
        lastProblem.get(),
        statementLanguage.get(),
        Map.copyOf(languages),
        width.get(),
        height.get(),
        maximized.get());
  }

  void take(Shape shape) {
    theme.set(shape.theme());
    fontSize.set(Math.clamp(shape.fontSize(), MIN_FONT, MAX_FONT));
    lastServer.set(shape.lastServer());
    lastProblem.set(shape.lastProblem());
    String statements = shape.statementLanguage();
    statementLanguage.set(statements == null ? "" : statements); // Older files have none.
    languages.putAll(shape.languages());
    width.set(shape.width());
    height.set(shape.height());
    maximized.set(shape.maximized());
  }

  /** The settings on disk. */
  record Shape(
      Theme theme,
      int fontSize,
      String lastServer,
      String lastProblem,
      @Nullable String statementLanguage,
      Map<String, String> languages,
      double width,
      double height,
      boolean maximized) {}
}
