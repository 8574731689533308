package agon.client.submission;

import agon.client.editor.DraftKey;
import agon.client.editor.DraftStore;
import agon.protocol.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.beans.value.ObservableValue;

/** Keeps the user's own input of each problem as drafts are kept. UI thread only. */
public final class OwnInputs {
  private static final String KIND = "own-input";

  private final DraftStore drafts;
  private final ObservableValue<String> home;

  /**
   * @param home where the drafts of the user are kept
   */
  public OwnInputs(DraftStore drafts, ObservableValue<String> home) {
    this.drafts = drafts;
    this.home = home;
  }

  /** What stood in the fields last; empty for a problem whose input was never changed. */
  public List<String> of(String problemId) {
    try {
      String kept = drafts.load(key(problemId)).orElse("[]");
      return Json.mapper().readValue(kept, new TypeReference<List<String>>() {});
    } catch (JsonProcessingException e) {
      return List.of(); // Somebody else's text in the file; the sample stands in its place.
    }
  }

  /** Keeps what stands in the fields now. */
  public void keep(String problemId, List<String> fields) {
    drafts.edited(key(problemId), new String(Json.bytes(fields), StandardCharsets.UTF_8));
  }

  private DraftKey key(String problemId) {
    return new DraftKey(home.getValue(), problemId, KIND);
  }
}
