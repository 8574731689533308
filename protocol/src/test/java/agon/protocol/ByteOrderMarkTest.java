package agon.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ByteOrderMarkTest {
  @Test
  void aMarkTellsTheEncodingOfWhatFollows() {
    for (ByteOrderMark mark : ByteOrderMark.values()) {
      byte[] text = "\uFEFF1".getBytes(mark.charset());
      assertEquals(Optional.of(mark), ByteOrderMark.of(text));
    }
  }

  @Test
  void aTextWithoutOneAndHalfAMarkTellNothing() {
    for (String text : List.of("", "x", "plain", "\u00ef\u00bb", "\u00fe", "\u00ff", "\u00efx")) {
      byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
      assertEquals(Optional.empty(), ByteOrderMark.of(bytes), text);
    }
  }
}
