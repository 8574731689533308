package agon.sandbox.docker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.sandbox.Compilation;
import agon.sandbox.SourceFile;
import agon.sandbox.docker.CompileCache.Compiled;
import agon.sandbox.language.Language;
import agon.sandbox.language.Languages;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompileCacheTest {
  private static final Compilation FINE = new Compilation(true, "", 1, 1);

  private static Compiled program(int size) {
    return new Compiled(FINE, Map.of("main", new byte[size]));
  }

  private static Language language(String id) {
    return Languages.find(id).orElseThrow();
  }

  private static String key(String id, String name, String text) {
    Language language = language(id);
    return CompileCache.key(id, language.compile(), List.of(new SourceFile(name, text)));
  }

  @Test
  void whatWasNotWantedForLongestIsForgottenFirst() {
    CompileCache cache = new CompileCache(100);
    cache.add("a", program(40));
    cache.add("b", program(40));
    assertTrue(cache.find("a").isPresent());
    cache.add("c", program(40));
    assertTrue(cache.find("b").isEmpty());
    assertTrue(cache.find("a").isPresent());
    assertTrue(cache.find("c").isPresent());
    cache.add("c", program(60));
    assertTrue(cache.find("a").isPresent(), "an entry that is replaced gives its room back");
    cache.add("d", program(200));
    assertTrue(cache.find("d").isEmpty(), "what has no room is not kept");
  }

  @Test
  void onlyTheSameFilesInTheSameLanguageAreTheSameProgram() {
    String key = key("cpp", "main.cpp", "int main() {}");
    assertEquals(key, key("cpp", "main.cpp", "int main() {}"));
    assertNotEquals(key, key("cpp", "main.cpp", "int main() {} "));
    assertNotEquals(key, key("cpp", "main.cp", "pint main() {}"));
    assertNotEquals(key, key("java", "main.cpp", "int main() {}"));
  }
}
