package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What holds for every two fragments. */
class RedlineProperties {
  private static final HtmlErrors HTML = new HtmlErrors();

  private static final String[] WORDS = {
    "wij",
    "uw",
    "gegevens",
    "bewaren",
    "de",
    "huur",
    "en",
    "het",
    "contract",
    "7",
    "jaar",
    "van",
    "aannemers",
    "gemeente",
    "<b>vet</b>",
    "<i>schuin gezet</i>",
    "<a href='#x'>lees dit</a>",
    "&amp;",
    "<code>x  y</code>",
    "<br>",
    "<img src='a' alt='b'>",
    "e&nbsp;f",
    "<a href='/y'><b>diep</b> hier</a>",
    "naam.",
    "Dat mag.",
    "adres,",
    "(zie",
    "onder)"
  };
  private static final String[] PIECES = {
    "<",
    ">",
    "</p>",
    "<p>",
    "<ul>",
    "<li>",
    "</ul>",
    "<table>",
    "<tr>",
    "<td>",
    "</table>",
    "<b>",
    "</b>",
    "<i>",
    "</i>",
    "<a href='q'>",
    "</a>",
    "<div>",
    "</div>",
    "tekst ",
    "meer woorden hier ",
    "<ins>",
    "</ins>",
    "<del>",
    "</del>",
    "<pre>",
    "</pre>",
    "\n",
    " ",
    "<!--c-->",
    "&lt;",
    "<h2 id=a>",
    "<span data-diff='fmt'>",
    "</span>",
    "<select><option>",
    "<svg>",
    "<math>",
    "<form>",
    "<button>",
    "<dl><dt>",
    "<dd>",
    "<th colspan=2>",
    "<caption>",
    "<script>",
    "</script>",
    "<textarea>",
    "<summary>",
    "<details open>",
    "<p class=visually-hidden>",
    "<hr>",
    "<nobr>",
    "<template>",
    "<frameset>",
    "<title>"
  };

  @Property(tries = 600, shrinking = ShrinkingMode.OFF)
  void anEditedDocumentGivesBothSides(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> blocks = blocks(random, 2 + random.nextInt(10), 3);
    String old = String.join("\n", blocks);
    String fresh = String.join("\n", edited(blocks, random));
    String redline = Redline.between(old, fresh).html();
    SingleChangesTest.assertResolves(old, fresh, redline);
    assertEquals(redline, Redline.between(old, fresh).html());
    if (hasEvenTables(old) && hasEvenTables(fresh)) {
      assertTrue(hasEvenTables(redline), redline);
    }
  }

  @Property(tries = 600, shrinking = ShrinkingMode.OFF)
  void brokenHtmlGivesWhatTheParserMadeOfIt(@ForAll long seed) {
    Random random = new Random(seed);
    String old = pieces(random);
    String fresh =
        random.nextBoolean() ? pieces(random) : old.replaceFirst("tekst", "<b>woord</b>");
    String redline = Redline.between(old, fresh).html();
    assertEquals(Redline.canonical(fresh), Redline.canonical(Redline.accept(redline)), redline);
    assertEquals(Redline.canonical(old), Redline.canonical(Redline.refuse(redline)), redline);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void aRedlineHasNoErrorsThatTheFragmentsHadNot(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> blocks = blocks(random, 2 + random.nextInt(8), 3);
    String old = String.join("\n", blocks);
    String fresh = String.join("\n", edited(blocks, random));
    Set<String> found = new TreeSet<>(HTML.of(Redline.between(old, fresh).html()));
    found.removeAll(HTML.of(old));
    found.removeAll(HTML.of(fresh));
    assertEquals(Set.of(), found);
  }

  private static boolean hasEvenTables(String html) {
    return Jsoup.parseBodyFragment(html).select("table").stream()
        .allMatch(
            table ->
                table.select("tr").stream().map(Element::childrenSize).distinct().count() <= 1);
  }

  private static String pieces(Random random) {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(25); i >= 0; i--) {
      out.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return out.toString();
  }

  private static List<String> blocks(Random random, int count, int depth) {
    List<String> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      blocks.add(block(random, depth));
    }
    return blocks;
  }

  private static String block(Random random, int depth) {
    String key = random.nextInt(6) == 0 ? " data-key=\"k" + random.nextInt(1_000_000) + "\"" : "";
    return switch (random.nextInt(depth > 0 ? 10 : 4)) {
      case 0 -> "<h" + (2 + random.nextInt(2)) + key + ">" + words(random) + "</h2>";
      case 1 -> "<pre>" + words(random).replace(" ", " \n ") + "</pre>";
      case 4 -> "<ul" + key + ">" + items(random, depth) + "</ul>";
      case 5 -> "<ol>" + items(random, depth) + "</ol>";
      case 6 -> table(random);
      case 7 ->
          "<blockquote>"
              + String.join("", blocks(random, 1 + random.nextInt(2), depth - 1))
              + "</blockquote>";
      case 8 ->
          "<section"
              + key
              + ">"
              + String.join("\n", blocks(random, 1 + random.nextInt(3), depth - 1))
              + "</section>";
      case 9 -> "<details><summary>" + words(random) + "</summary>" + words(random) + "</details>";
      default -> "<p" + key + ">" + words(random) + "</p>";
    };
  }

  private static String items(Random random, int depth) {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      out.append("<li>").append(words(random));
      if (random.nextInt(3) == 0) {
        out.append(block(random, depth - 1));
      }
      out.append("</li>\n");
    }
    return out.toString();
  }

  private static String table(Random random) {
    int width = 1 + random.nextInt(3);
    StringBuilder out = new StringBuilder("<table>");
    for (int row = random.nextInt(4); row >= 0; row--) {
      out.append("<tr>");
      for (int cell = 0; cell < width; cell++) {
        out.append("<td>").append(random.nextInt(4) == 0 ? "ja" : words(random)).append("</td>");
      }
      out.append("</tr>\n");
    }
    return out.append("</table>").toString();
  }

  private static String words(Random random) {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(14); i >= 0; i--) {
      out.append(WORDS[random.nextInt(WORDS.length)]).append(i == 0 ? "" : " ");
    }
    return out.toString();
  }

  private static List<String> edited(List<String> blocks, Random random) {
    List<String> edited = new ArrayList<>(blocks);
    for (int i = random.nextInt(5); i >= 0 && !edited.isEmpty(); i--) {
      int at = random.nextInt(edited.size());
      String block = edited.get(at);
      switch (random.nextInt(9)) {
        case 0 -> edited.remove(at);
        case 1 -> edited.add(at, block(random, 2));
        case 2 -> edited.add(random.nextInt(edited.size()), edited.remove(at));
        case 3 -> edited.set(at, block.replaceFirst("gegevens", "<b>gegevens</b>"));
        case 4 -> edited.set(at, block.replace("</b>", "").replace("<b>", ""));
        case 5 -> edited.set(at, block.replaceFirst(" de ", " </p><p> "));
        case 6 -> edited.set(at, block.replace("<td>ja</td>", "<td>ja</td><td>nee</td>"));
        case 7 -> edited.set(at, block.replace("<ul>", "<ol>").replace("</ul>", "</ol>"));
        default -> edited.set(at, block.replaceFirst("huur|jaar|uw", words(random)));
      }
    }
    return edited;
  }
}
