package agon.client.app;

import agon.client.core.AppFolders;
import agon.client.local.LocalServer;
import agon.client.local.PracticeServer;
import agon.client.net.Link;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/** Opens the models of a window by the words it was started with. UI thread only. */
public final class Startup {
  /** Starts a server on this machine and practises on it. */
  public static final String PRACTICE = "--practice";

  /** Followed by an address: goes to that server. */
  public static final String SERVER = "--server=";

  private static final String PLACE = "practice";

  private Startup() {}

  /** The models, on their way to the server; close them to end all that was started. */
  public static AppModel open(List<String> words, Executor ui) {
    AppFolders folders = AppFolders.standard();
    AppModel model = AppModel.standard(folders, ui);
    if (words.contains(PRACTICE)) {
      practise(model, folders);
      return model;
    }
    Optional<String> given =
        words.stream()
            .filter(word -> word.startsWith(SERVER))
            .map(word -> word.substring(SERVER.length()))
            .findFirst();
    String last = model.settings().lastServer().get();
    model.goTo(given.orElse(last.isEmpty() ? Link.DEFAULT_SERVER : last));
    return model;
  }

  private static void practise(AppModel model, AppFolders folders) {
    PracticeServer server =
        new PracticeServer(
            LocalServer.practice(
                System.getProperty(LocalServer.COMMAND, ""),
                folders.practice(),
                folders.logs().resolve("server.log")),
            folders.practice());
    model.connection().expect(PLACE);
    model.onClose(server::close);
    Arrival arrival = new Arrival(model);
    model
        .background()
        .run(
            () -> server.run(arrival),
            why -> {
              if (!why.isEmpty()) {
                model.connection().giveUp(why);
              }
            },
            failure -> model.connection().giveUp(String.valueOf(failure.getMessage())));
  }

  /** Connects the models as soon as the server has an address. */
  private record Arrival(AppModel model) implements LocalServer.Listener {
    @Override
    public void ready(String address) {
      model.background().ui(() -> model.connection().connect(address, PLACE));
    }

    @Override
    public void said(String line) {
      // It is in the log already.
    }
  }
}
