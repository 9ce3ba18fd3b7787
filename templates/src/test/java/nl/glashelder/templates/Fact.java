package nl.glashelder.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Something that a corporation's first text says, with the words by which it is found again. The
 * tables are the files under {@code feiten/}.
 *
 * @param id its number in the table
 * @param document privacyverklaring, cookieverklaring or beide
 * @param topic the part of the text it belongs to
 * @param group whose data it is about, or where; empty where the text makes no difference
 * @param place the block it belongs in, where the topic is too wide to tell; may be empty
 * @param statement the fact, in the table's own words
 * @param words what one passage must hold
 */
record Fact(
    String id,
    String document,
    String topic,
    String group,
    String place,
    String statement,
    List<FactWord> words) {

  /** The facts of a corporation, in the order of its text. */
  @SuppressWarnings("unchecked")
  static List<Fact> of(String corporation) {
    try (InputStream in = Fact.class.getResourceAsStream("/feiten/" + corporation + ".yaml")) {
      if (in == null) {
        throw new IOException("geen tabel met feiten van " + corporation);
      }
      Map<String, Object> table = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      return ((List<Map<String, Object>>) table.get("feiten")).stream().map(Fact::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it should be found in a document. */
  boolean isIn(String name) {
    return document.equals(name) || document.equals("beide");
  }

  @SuppressWarnings("unchecked")
  private static Fact of(Map<String, Object> row) {
    return new Fact(
        (String) row.get("id"),
        (String) row.get("document"),
        (String) row.get("onderwerp"),
        (String) row.getOrDefault("groep", ""),
        (String) row.getOrDefault("plek", ""),
        (String) row.get("feit"),
        ((List<String>) row.get("woorden")).stream().map(FactWord::of).toList());
  }

  @Override
  public String toString() {
    return id + " (" + topic + (group.isEmpty() ? "" : ", " + group) + "): " + statement;
  }
}
