package agon.client.problem;

import agon.client.core.Background;
import agon.client.core.Settings;
import agon.client.editor.CodeEditor;
import agon.client.editor.DraftKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * An editor for each of the drafts used last, so that undo, caret and place survive a visit to
 * another problem or language. UI thread only.
 */
final class DraftEditors {
  private static final int MOST = 24;

  private final Settings settings;
  private final Background background;
  private final Consumer<String> edited;

  /** The one used last comes last. */
  private final Map<DraftKey, CodeEditor> editors = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * @param edited is told what stands in the editor after each change
   */
  DraftEditors(Settings settings, Background background, Consumer<String> edited) {
    this.settings = settings;
    this.background = background;
    this.edited = edited;
  }

  /** The editor of a draft, with this text in it. */
  CodeEditor show(DraftKey key, String text) {
    CodeEditor known = editors.get(key);
    if (known != null) {
      known.text().set(text);
      return known;
    }
    CodeEditor editor = new CodeEditor(background);
    editor.fontSize().bind(settings.fontSize());
    editor.language(key.language());
    editor.open(text);
    editor.text().subscribe((before, now) -> edited.accept(now));
    editors.put(key, editor);
    if (editors.size() > MOST) {
      CodeEditor oldest = editors.remove(editors.keySet().iterator().next());
      if (oldest != null) {
        oldest.fontSize().unbind();
      }
    }
    return editor;
  }

  /** Marks lines in the editor of a draft, if it has one. */
  void errors(DraftKey key, Map<Integer, String> messages) {
    CodeEditor editor = editors.get(key);
    if (editor != null) {
      editor.errors(messages);
    }
  }
}
