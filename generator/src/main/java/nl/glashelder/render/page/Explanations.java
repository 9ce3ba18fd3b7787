package nl.glashelder.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Explains each term of the section with definitions where it is first used: a question that opens
 * under the paragraph, for a finger, a key and a screen reader alike.
 */
final class Explanations {
  private static final Pattern SHORT_FORM = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");

  private Explanations() {}

  static void addTo(Element body) {
    List<Element> blocks =
        body.select("section p, section li, section dd").stream()
            .filter(b -> b.select("p, ul, ol, li").size() <= (b.is("p, li") ? 1 : 0))
            .filter(b -> b.closest("#begrippen, #in-het-kort, table, a, details") == null)
            .toList();
    for (Element term : body.select("dl.begrippen dt")) {
      Element explanation = term.nextElementSibling();
      if (explanation != null && explanation.normalName().equals("dd")) {
        Pattern pattern = pattern(term.text());
        blocks.stream()
            .filter(b -> pattern.matcher(b.text()).find())
            .findFirst()
            .ifPresent(b -> explain(b, term.text(), explanation));
      }
    }
  }

  /** The term as a whole word; "Functionaris (FG)" is found by either form. */
  private static Pattern pattern(String term) {
    List<String> forms = new ArrayList<>();
    Matcher both = SHORT_FORM.matcher(term);
    if (both.matches()) {
      forms.add(both.group(1));
      forms.add(both.group(2));
    } else {
      forms.add(term);
    }
    String words = String.join("|", forms.stream().map(Pattern::quote).toList());
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The term as within a sentence: abbreviations keep their capitals. */
  private static String small(String term) {
    return term.length() > 1 && Character.isLowerCase(term.charAt(1))
        ? term.substring(0, 1).toLowerCase(Locale.ROOT) + term.substring(1)
        : term;
  }

  private static void explain(Element block, String term, Element explanation) {
    Element copy = explanation.clone();
    copy.getAllElements().forEach(e -> e.removeAttr("id").removeAttr("data-key"));
    Element details = new Element("details").addClass("begrip").attr(Article.ADDED, null);
    details.appendElement("summary").text("Wat betekent ‘" + small(term) + "’?");
    details.appendElement("div").html(copy.html());
    if (block.normalName().equals("p")) {
      Element last = block;
      while (last.nextElementSibling() != null && last.nextElementSibling().is("details.begrip")) {
        last = last.nextElementSibling();
      }
      last.after(details);
    } else {
      block.appendChild(details);
    }
  }
}
