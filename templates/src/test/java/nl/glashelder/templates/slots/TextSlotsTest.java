package nl.glashelder.templates.slots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever stands in whatever place of the files: pages hold it as text. One turn of texts is tried
 * in every build; all of them with {@code -Dbeurten=alle}.
 */
@Tag("slow")
class TextSlotsTest {
  /** What Markdown makes besides what the example's pages have. */
  private static final Set<String> MARKDOWN =
      Set.of("b", "strong", "em", "code", "blockquote", "ol", "ul", "li", "pre", "br", "hr");

  /**
   * What a comparison adds to the words that it shows, and a list by its numbers; the example
   * changed nothing.
   */
  private static final Pattern COMPARED = Pattern.compile("@(data-diff.*|data-aard|open|value)");

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  private static int turns() {
    return "alle".equals(System.getProperty("beurten")) ? HostileCorporation.turns() : 1;
  }

  @Test
  void noTextBecomesAnElementAnAttributeOrAnAddressThatRuns() {
    Set<String> known = names(HostileCorporation.example());
    for (int turn = 0; turn < turns(); turn++) {
      HostileCorporation made = HostileCorporation.of(turn);
      assertTrue(made.slots() > 300, made.slots() + " places");
      Set<String> more = names(made.pages());
      more.removeAll(known);
      more.removeAll(MARKDOWN);
      more.removeIf(COMPARED.asMatchPredicate());
      assertEquals(Set.of(), more, "elements and attributes in turn " + turn);
      assertEquals(List.of(), running(made.pages()), "turn " + turn);
    }
  }

  @Test
  void dataForMachinesStayData() throws Exception {
    int read = 0;
    for (Map.Entry<String, byte[]> file : HostileCorporation.of(7).pages().entrySet()) {
      String path = file.getKey();
      if (path.endsWith(".json") || path.endsWith(".jsonld")) {
        JSON.std.anyFrom(file.getValue());
        read++;
      } else if (path.endsWith(".atom") || path.endsWith(".svg")) {
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(file.getValue()));
        read++;
      }
    }
    assertTrue(read > 5, read + " files");
  }

  /** The names of all elements, and of all attributes with a mark. */
  private static Set<String> names(Map<String, byte[]> files) {
    Set<String> names = new TreeSet<>();
    HostileCorporation.html(files)
        .forEach(
            page -> {
              for (Element element : Jsoup.parse(page.getValue()).getAllElements()) {
                names.add(element.normalName());
                for (Attribute attribute : element.attributes()) {
                  names.add("@" + attribute.getKey());
                }
              }
            });
    return names;
  }

  /** What would run, or ask another host of its own accord. */
  private static List<String> running(Map<String, byte[]> files) {
    List<String> found = new ArrayList<>();
    HostileCorporation.html(files)
        .forEach(
            file -> {
              Document page = Jsoup.parse(file.getValue());
              for (Element element : page.select("[href], [src], [action], [formaction]")) {
                for (String name : List.of("href", "src", "action", "formaction")) {
                  String address = element.attr(name).strip();
                  int colon = address.indexOf(':');
                  boolean relative = colon < 0 || address.matches("[^:]*[/?#].*");
                  boolean scheme =
                      !relative && !SCHEMES.contains(address.substring(0, colon).toLowerCase());
                  boolean asks =
                      !name.equals("href")
                          && !element.normalName().equals("a")
                          && (address.startsWith("//") || address.startsWith("http"));
                  if ((scheme && !address.startsWith("data:image/")) || asks) {
                    found.add(file.getKey() + ": " + element.outerHtml());
                  }
                }
              }
            });
    return found.stream().distinct().collect(Collectors.toList());
  }
}
