package nl.glashelder.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTextTest {
  @Test
  void nothingInAPageCanEndTheScriptElement() {
    assertEquals(
        "{\"a\":\"\\u003C/script\\u003E\\u003C!--\"}",
        JsonText.withinPage(Map.of("a", "</script><!--")));
  }

  @Test
  void aFileIsIndentedAndEndsWithALineEnd() {
    assertEquals(
        "{\n  \"a\": [\n    1,\n    true\n  ]\n}\n", JsonText.of(Map.of("a", List.of(1, true))));
  }

  @Test
  void keysStandInTheOrderInWhichTheyWerePut() {
    Map<String, Object> ordered = new LinkedHashMap<>();
    ordered.put("b", "");
    ordered.put("a", List.of());
    ordered.put("c", Map.of());
    assertEquals("{\n  \"b\": \"\",\n  \"a\": [],\n  \"c\": {}\n}\n", JsonText.of(ordered));
  }

  @Test
  void whatJsonCannotHoldAsItIsBecomesAnEscape() {
    assertEquals("\"\\\"\\\\\\n\\t\\u0001é🏠\"\n", JsonText.of("\"\\\n\t\u0001é🏠"));
  }

  @Test
  void lettersWithAccentsStayWithinAPage() {
    assertEquals("[\"Élan’s\"]", JsonText.withinPage(List.of("Élan’s")));
  }
}
