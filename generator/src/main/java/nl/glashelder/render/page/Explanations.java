package nl.glashelder.render.page;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Explains words where they are first used. A term of the section with definitions has a question
 * that leads there. Our own {@link LegalWords} that the statement does not define have one that
 * opens under the paragraph, for a finger, a key and a screen reader alike. What the sentence
 * itself explains is not explained again.
 */
final class Explanations {
  private static final Pattern SHORT_FORM = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");

  private static final Set<String> EXPLAINED = Set.of("p", "li", "dd");

  /** Blocks that hold others; tables are not among them, as their cells have no room. */
  private static final Set<String> BLOCKS =
      Set.of("section", "div", "dl", "dt", "dd", "ul", "ol", "li", "p");

  /** Sections that explain themselves, or must stay short. */
  private static final Set<String> LEFT_OUT = Set.of("begrippen", "in-het-kort");

  private Explanations() {}

  static void addTo(Element body) {
    Elements terms = body.select("dl.begrippen dt");
    Map<Element, String> blocks = new LinkedHashMap<>();
    collect(body, blocks);
    for (Element term : terms) {
      if (term.hasAttr("id")) {
        first(blocks, forms(term.text())).ifPresent(block -> lead(block, term));
      }
    }
    String all = String.join("\n", blocks.values());
    Set<String> own = new HashSet<>();
    terms.forEach(term -> own.addAll(forms(term.text())));
    for (LegalWords.LegalWord word : LegalWords.ALL) {
      // Most words stand nowhere: then no block need be looked at.
      if (word.forms().stream().noneMatch(own::contains)
          && word.forms().stream().anyMatch(all::contains)) {
        first(blocks, word.forms()).ifPresent(block -> explain(block, word));
      }
    }
  }

  /** The first block that has one of the forms of a term, unless it explains the term itself. */
  private static Optional<Element> first(Map<Element, String> blocks, List<String> forms) {
    return blocks.entrySet().stream()
        .filter(b -> forms.stream().anyMatch(form -> hasWord(b.getValue(), form)))
        .findFirst()
        .filter(b -> forms.stream().noneMatch(form -> isExplained(b.getValue(), form)))
        .map(Map.Entry::getKey);
  }

  /**
   * Whether a text says in place what a term means: "een goede reden (een gerechtvaardigd belang)",
   * "bewindvoering (iemand anders beheert het geld)". An abbreviation explains nothing.
   */
  private static boolean isExplained(String text, String term) {
    String word = Pattern.quote(term);
    return Pattern.compile("\\((?:een |de |het )?" + word + "\\)|" + word + " \\([^ ()]+ [^()]+\\)")
        .matcher(text)
        .find();
  }

  /** The innermost blocks of running text, in order, each with its text in small letters. */
  private static void collect(Element parent, Map<Element, String> blocks) {
    for (Element child : parent.children()) {
      boolean innermost = child.children().stream().noneMatch(c -> BLOCKS.contains(c.normalName()));
      if (innermost && EXPLAINED.contains(child.normalName())) {
        blocks.put(child, child.text().toLowerCase(Locale.ROOT));
      } else if (!innermost && !LEFT_OUT.contains(child.id()) && !child.hasClass("ondertitel")) {
        collect(child, blocks);
      }
    }
  }

  /** "Functionaris (FG)" is found by either form. */
  private static List<String> forms(String term) {
    String small = term.toLowerCase(Locale.ROOT);
    Matcher both = SHORT_FORM.matcher(small);
    return both.matches() ? List.of(both.group(1), both.group(2)) : List.of(small);
  }

  /** Whether a text has a term as whole words. */
  private static boolean hasWord(String text, String term) {
    for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
      int end = at + term.length();
      if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
          && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  /** The term as within a sentence: abbreviations keep their capitals. */
  private static String small(String term) {
    return term.length() > 1 && Character.isLowerCase(term.charAt(1))
        ? term.substring(0, 1).toLowerCase(Locale.ROOT) + term.substring(1)
        : term;
  }

  /** Leads to what the statement itself says of a term: its own words stand once on the page. */
  private static void lead(Element block, Element term) {
    Element lead = added("p");
    lead.appendElement("a").attr("href", "#" + term.id()).text(question(term.text()));
    put(block, lead);
  }

  private static void explain(Element block, LegalWords.LegalWord word) {
    Element details = added("details");
    details.appendElement("summary").text(question(word.term()));
    details.appendElement("div").appendElement("p").text(word.explanation());
    put(block, details);
  }

  private static String question(String term) {
    return "Wat betekent ‘" + small(term) + "’?";
  }

  private static Element added(String tag) {
    return new Element(tag).addClass("begrip").attr(Article.ADDED, null);
  }

  private static void put(Element block, Element explanation) {
    if (block.normalName().equals("p")) {
      Element last = block;
      while (last.nextElementSibling() != null && last.nextElementSibling().is(".begrip")) {
        last = last.nextElementSibling();
      }
      last.after(explanation);
    } else {
      block.appendChild(explanation);
    }
  }
}
