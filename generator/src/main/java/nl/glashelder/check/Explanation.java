package nl.glashelder.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.glashelder.check.rule.Rule;

/**
 * What a rule asks and why, for an editor, with examples that the tests really check.
 *
 * @param rule the rule
 * @param requirement what is asked, in Dutch Markdown
 * @param wrong an example that breaks the rule
 * @param right an example that meets it
 * @param notApplicable an example the rule does not speak of; empty for a rule that always holds
 */
public record Explanation(
    Rule rule,
    String requirement,
    List<Example> wrong,
    List<Example> right,
    List<Example> notApplicable) {

  /**
   * A piece of a file.
   *
   * @param kind the file: {@code privacyverklaring}, {@code corporatie}, {@code cookieverklaring},
   *     {@code versie} (the dates of the version in force), or {@code tekst} for HTML words
   * @param text what it says
   */
  public record Example(String kind, String text) {}

  private static final String WRONG = "## Fout";
  private static final String RIGHT = "## Goed";
  private static final String NOT_APPLICABLE = "## Geldt niet";
  private static final String FENCE = "```";

  /** The explanation of a rule; every rule has one. */
  public static Explanation of(Rule rule) {
    String name = "uitleg/" + rule.id() + ".md";
    try (InputStream in = Explanation.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("rule " + rule.id() + " has no explanation " + name);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return parse(rule, lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Explanation parse(Rule rule, List<String> lines) {
    StringBuilder requirement = new StringBuilder();
    Map<String, List<Example>> examples = new LinkedHashMap<>();
    examples.put(WRONG, new ArrayList<>());
    examples.put(RIGHT, new ArrayList<>());
    examples.put(NOT_APPLICABLE, new ArrayList<>());
    String part = "";
    String kind = null;
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      if (kind != null && line.equals(FENCE)) {
        examples.get(part).add(new Example(kind, text.toString()));
        kind = null;
      } else if (kind != null) {
        text.append(line).append('\n');
      } else if (line.startsWith(FENCE)) {
        // A fence is "```yaml corporatie": the language, then the file.
        kind = line.substring(line.indexOf(' ') + 1);
        text = new StringBuilder();
      } else if (examples.containsKey(line)) {
        part = line;
      } else if (part.isEmpty()) {
        requirement.append(line).append('\n');
      }
    }
    return new Explanation(
        rule,
        requirement.toString().strip(),
        List.copyOf(examples.get(WRONG)),
        List.copyOf(examples.get(RIGHT)),
        List.copyOf(examples.get(NOT_APPLICABLE)));
  }
}
