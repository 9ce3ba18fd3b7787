package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What holds for every two fragments. */
@Tag("slow")
class RedlinePropertiesTest {
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

  /** Blocks as pages have them beside plain paragraphs, lists and tables. */
  private static final String[] BLOCKS = {
    "<dl><dt>AP</dt><dd>toezicht</dd><dt>FG</dt><dd><p>de functionaris</p><p>van ons</p></dd></dl>",
    "<dl><div><dt>AP</dt><dd>toezicht</dd></div></dl>",
    "<table><caption>Termijnen</caption><thead><tr><th>Wat</th><th>Hoe lang</th></tr></thead>"
        + "<tbody><tr><td>contract</td><td>7 jaar</td></tr></tbody>"
        + "<tfoot><tr><td>samen</td><td>alles</td></tr></tfoot></table>",
    "<table><tr><th colspan=\"2\">een kop</th><th>c</th></tr>"
        + "<tr><td rowspan=\"2\">hoog</td><td>d</td><td>e</td></tr><tr><td>f</td><td>g</td></tr></table>",
    "<table><colgroup><col><col class=\"b\"></colgroup><tr><td>links</td><td>rechts</td></tr></table>",
    "<table><tr><td>buiten</td><td><table><tr><td>binnen</td></tr></table></td></tr></table>",
    "<ul><li><p>een ruim punt</p></li><li><p>nog een</p><p>met meer</p></li></ul>",
    "<ol start=\"3\"><li value=\"7\">zeven<ol><li>diep<ul><li>dieper</li></ul></li></ol></li></ol>",
    "<ul><li><input type=\"checkbox\" disabled> een taak</li><li><input type=\"checkbox\" checked> twee</li></ul>",
    "<figure><img src=\"x\" alt=\"plan\"><figcaption>het gebouw</figcaption></figure>",
    "<p dir=\"rtl\" lang=\"ar\">نحن نحتفظ ببياناتك لمدة 7 سنوات.</p>",
    "<p lang=\"zh\">我们会保存您的个人数据七年。</p>",
    "<p>familie 👨‍👩‍👧 en vlag 🇳🇱 en duim 👍🏽</p>",
    "<p>zacht&shy;koppel&shy;teken en nul\u200bbreed en vaste&nbsp;spatie</p>",
    "<p>een<br>twee<br></p>",
    "<p>stil <!-- let op --> verder</p>",
    "<p></p>",
    "<hr>",
    "<hgroup><h2>Kop</h2><p>onderkop</p></hgroup>",
    "<a href=\"/blok\"><h3>kop in een link</h3><p>en tekst</p></a>",
    "<div>los <b>vet</b><p>alinea</p>weer los</div>",
    "<p><label>Kies <input type=\"radio\"> dit</label></p>",
    "<pre><code>regel &lt;een&gt;\n  twee &amp; drie\n</code></pre>"
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

  static List<String> blocks(Random random, int count, int depth) {
    List<String> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      blocks.add(block(random, depth));
    }
    return blocks;
  }

  private static String block(Random random, int depth) {
    String key = random.nextInt(6) == 0 ? " data-key=\"k" + random.nextInt(1_000_000) + "\"" : "";
    return switch (random.nextInt(depth > 0 ? 13 : 4)) {
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
      case 10, 11, 12 -> BLOCKS[random.nextInt(BLOCKS.length)];
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

  static List<String> edited(List<String> blocks, Random random) {
    List<String> edited = new ArrayList<>(blocks);
    for (int i = random.nextInt(5); i >= 0 && !edited.isEmpty(); i--) {
      int at = random.nextInt(edited.size());
      String block = edited.get(at);
      switch (random.nextInt(14)) {
        case 0 -> edited.remove(at);
        case 1 -> edited.add(at, block(random, 2));
        case 2 -> edited.add(random.nextInt(edited.size()), edited.remove(at));
        case 3 -> edited.set(at, block.replaceFirst("gegevens", "<b>gegevens</b>"));
        case 4 -> edited.set(at, block.replace("</b>", "").replace("<b>", ""));
        case 5 -> edited.set(at, block.replaceFirst(" de ", " </p><p> "));
        case 6 -> edited.set(at, block.replace("<td>ja</td>", "<td>ja</td><td>nee</td>"));
        case 7 -> edited.set(at, block.replace("<ul>", "<ol>").replace("</ul>", "</ol>"));
        case 8 -> edited.set(at, block.replaceAll("<li>([^<]*)</li>", "<li><p>$1</p></li>"));
        case 9 -> edited.set(at, block.replace("<li><p>", "<li>").replace("</p></li>", "</li>"));
        case 10 -> edited.set(at, "<div class=\"kader\">" + block + "</div>");
        case 11 -> edited.set(at, block.replaceFirst("<(p|li|td|h2|table)>", "<$1 lang=\"en\">"));
        case 12 -> edited.add(random.nextInt(edited.size()), block);
        default -> edited.set(at, block.replaceFirst("huur|jaar|uw|een", words(random)));
      }
    }
    return edited;
  }
}
