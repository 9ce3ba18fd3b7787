package nl.glashelder.check;

import java.util.EnumMap;
import java.util.Map;
import nl.glashelder.check.rule.Dating;
import nl.glashelder.check.rule.Sheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What a draft became, for the rules that look at more than the YAML.
 *
 * @param words the words of each document that was worded
 * @param datings the dates of the version in force of each document that was published
 */
public record Outputs(Map<Sheet, Element> words, Map<Sheet, Dating> datings) {
  /** Nothing but the YAML. */
  public static final Outputs NONE = new Outputs(Map.of(), Map.of());

  /** Keeps its own copies. */
  public Outputs {
    words = Map.copyOf(words);
    datings = Map.copyOf(datings);
  }

  /** With the words of a document as an HTML fragment. */
  public Outputs withWords(Sheet sheet, String fragment) {
    return withWords(sheet, Jsoup.parseBodyFragment(fragment).body());
  }

  /** With the words of a document: a fragment's body, or a whole page. */
  public Outputs withWords(Sheet sheet, Element fragment) {
    Map<Sheet, Element> all = new EnumMap<>(Sheet.class);
    all.putAll(words);
    all.put(sheet, fragment);
    return new Outputs(all, datings);
  }

  /** With the dates of the version of a document that is in force. */
  public Outputs withDating(Sheet sheet, Dating dating) {
    Map<Sheet, Dating> all = new EnumMap<>(Sheet.class);
    all.putAll(datings);
    all.put(sheet, dating);
    return new Outputs(words, all);
  }
}
