package nl.glashelder.check.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.glashelder.check.language.Readability;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Places;
import nl.glashelder.source.Position;
import nl.glashelder.source.Severity;
import org.jsoup.nodes.Element;

/** The words of one document, with the way back from each block to the YAML it came from. */
public final class Page {
  private static final String KEY = "data-key";
  private static final String OF_CORPORATION = "corporatie.";

  /**
   * A sentence on the page.
   *
   * @param block the block it stands in
   * @param text its words
   */
  public record Sentence(Element block, String text) {}

  private final Element words;
  private final Sheet sheet;
  private final Places places;
  private final Places corporationPlaces;
  private final List<Sentence> sentences;
  private Readability readability;
  private final List<Passage> passages;
  private Map<String, String> pathOfSentence;
  private final Map<String, List<Element>> byTag = new HashMap<>();
  private final List<Element> elements = new ArrayList<>();
  private final List<Element> named = new ArrayList<>();
  private final List<Element> keyed = new ArrayList<>();

  /**
   * Prepares words for the rules.
   *
   * @param words the words, or a whole page around them
   * @param sheet which document they are of
   * @param document the YAML they came from
   * @param places where its values stand
   * @param corporationPlaces where the values of the corporation stand
   */
  public Page(
      Element words, Sheet sheet, Record document, Places places, Places corporationPlaces) {
    this(words, sheet, Walk.through(sheet, document).passages(), places, corporationPlaces);
  }

  /**
   * Prepares words for the rules, with the pieces of text they were made of.
   *
   * @param passages the free text of the document, and maybe of others
   */
  public Page(
      Element words, Sheet sheet, List<Passage> passages, Places places, Places corporationPlaces) {
    this.words = words;
    this.sheet = sheet;
    this.places = places;
    this.corporationPlaces = corporationPlaces;
    this.passages = passages;
    this.sentences = PageText.sentencesOf(words);
    gather(words);
  }

  /** One walk for all rules that ask for elements. */
  private void gather(Element element) {
    elements.add(element);
    byTag.computeIfAbsent(element.normalName(), tag -> new ArrayList<>()).add(element);
    if (element.hasAttr("id")) {
      named.add(element);
    }
    if (element.hasAttr(KEY)) {
      keyed.add(element);
    }
    for (Element child = element.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      gather(child);
    }
  }

  /** Every element of a kind, in the order of the page. */
  List<Element> tagged(String tag) {
    return byTag.getOrDefault(tag, List.of());
  }

  /** Every element of some kinds, in the order of the page. */
  List<Element> tagged(Set<String> tags) {
    return elements.stream().filter(e -> tags.contains(e.normalName())).toList();
  }

  /** Every element that can be linked to, in the order of the page. */
  List<Element> named() {
    return named;
  }

  /** The first element that came from a key of the YAML. */
  Optional<Element> keyed(String key) {
    return keyed.stream().filter(e -> e.attr(KEY).equals(key)).findFirst();
  }

  private Map<String, String> pathOfSentence() {
    if (pathOfSentence == null) {
      pathOfSentence = new HashMap<>();
      for (Passage passage : passages) {
        if (passage.sheet() == sheet) {
          passage.sentences().forEach(s -> pathOfSentence.putIfAbsent(bare(s), passage.path()));
        }
      }
    }
    return pathOfSentence;
  }

  private static String bare(String sentence) {
    String text =
        sentence.strip().toLowerCase(Locale.ROOT).replaceAll("[‘’]", "'").replaceAll("[“”]", "\"");
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  /** The words. */
  public Element words() {
    return words;
  }

  /** Which document they are of. */
  Sheet sheet() {
    return sheet;
  }

  /** Every sentence, in the order of the page. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** How easy words are to read, without the YAML they came from. */
  public static Readability readabilityOf(Element words) {
    return Readability.of(full(PageText.sentencesOf(words)));
  }

  /** How easy the words are to read; headings, cells and items of lists are not sentences. */
  public Readability readability() {
    if (readability == null) {
      readability = Readability.of(full(sentences));
    }
    return readability;
  }

  /** The sentences that end as sentences. */
  List<String> fullSentences() {
    return full(sentences);
  }

  private static List<String> full(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::text).filter(Page::isFull).toList();
  }

  private static boolean isFull(String sentence) {
    int last = sentence.length() - 1;
    if (last > 0 && ")\"'”’".indexOf(sentence.charAt(last)) >= 0) {
      last--;
    }
    return ".?!".indexOf(sentence.charAt(last)) >= 0;
  }

  /** The words that the document explains itself, in small letters. */
  public Set<String> explained() {
    Set<String> explained = new HashSet<>();
    Stream.of(
            tagged("dfn").stream(),
            tagged("dt").stream(),
            keyed.stream().filter(e -> e.attr(KEY).startsWith("begrippen.")))
        .flatMap(elements -> elements)
        .forEach(e -> explained.add(e.text().strip().toLowerCase(Locale.ROOT)));
    return explained;
  }

  /** The path of the YAML that a sentence came from, or else of the block it stands in. */
  String pathOf(Sentence sentence) {
    String path = pathOfSentence().get(bare(sentence.text()));
    return path != null ? path : pathOf(sentence.block());
  }

  /** The key of the nearest block around an element that has one; empty at the top. */
  String pathOf(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.hasAttr(KEY)) {
        return e.attr(KEY);
      }
    }
    return "";
  }

  Found found(Rule rule, List<Hit> hits) {
    return new Found(rule, hits);
  }

  /** Where a rule puts what it found on this page; the same thing at one place is told once. */
  final class Found {
    private final Rule rule;
    private final List<Hit> hits;
    private final Set<Finding> told = new LinkedHashSet<>();

    private Found(Rule rule, List<Hit> hits) {
      this.rule = rule;
      this.hits = hits;
    }

    void at(String path, String message, String advice) {
      as(rule.severity(), path, message, advice);
    }

    void as(Severity severity, String path, String message, String advice) {
      boolean ofCorporation = path.startsWith(OF_CORPORATION);
      Position position =
          ofCorporation
              ? corporationPlaces.of(path.substring(OF_CORPORATION.length()))
              : places.of(path);
      Finding finding =
          new Finding(position, severity, rule.id(), rule.name(), rule.law(), message, advice);
      if (told.add(finding)) {
        hits.add(new Hit(sheet, path, finding));
      }
    }
  }
}
