package nl.glashelder.render.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
  @Test
  void nothingInAPageCanEndTheScriptElement() {
    assertEquals(
        "{\"a\":\"\\u003C/script\\u003E\\u003C!--\"}",
        Json.withinPage(Map.of("a", "</script><!--")));
  }

  @Test
  void aFileIsIndentedAndEndsWithALineEnd() {
    assertEquals(
        "{\n  \"a\": [\n    1,\n    true\n  ]\n}\n", Json.file(Map.of("a", List.of(1, true))));
  }
}
