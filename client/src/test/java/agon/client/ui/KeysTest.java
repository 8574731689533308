package agon.client.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirDeletionStrategy;

/** A key that the window takes is typed nowhere. */
class KeysTest {
  @TempDir(deletionStrategy = TempDirDeletionStrategy.IgnoreFailures.class)
  Path home = Path.of("");

  private TestWindow window;

  @BeforeEach
  void open() throws Exception {
    window = new TestWindow(home).connect();
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void anAcceleratorTypesNothingIntoTheCode() {
    window.solve();
    CodeArea area = window.editor();
    String before = TestWindow.onFx(area::getText);
    TestWindow.run(area::requestFocus);

    window.strike(area, KeyCode.DIGIT2, "2", false, true);
    assertEquals(before, TestWindow.onFx(area::getText));

    window.strike(area, KeyCode.DIGIT2, "2", false, false);
    assertEquals("2" + before, TestWindow.onFx(area::getText), "the key alone is typed");

    window.strike(area, KeyCode.EQUALS, "=", true, false);
    window.strike(area, KeyCode.MINUS, "-", true, false);
    window.strike(area, KeyCode.DIGIT9, "9", false, true);
    assertEquals("2" + before, TestWindow.onFx(area::getText));
  }

  @Test
  void anAcceleratorTypesNothingIntoAFieldEither() {
    TextField search = window.find(TextField.class);
    TestWindow.run(search::requestFocus);
    window.strike(search, KeyCode.DIGIT1, "1", false, true);
    window.strike(search, KeyCode.A, "a", false, false);
    assertEquals("a", TestWindow.onFx(search::getText));
  }
}
