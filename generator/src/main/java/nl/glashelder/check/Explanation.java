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
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.glashelder.check.rule.LearntQuestions;

/**
 * What a rule asks and why, for an editor, with examples that the tests really check. Rules of the
 * law have one, and so has everything that reading, the archive, visits and the house style find.
 *
 * @param id the rule's id, for example {@code R09} or {@code L03}
 * @param requirement what is asked, in Dutch Markdown
 * @param wrong an example that breaks the rule
 * @param right an example that meets it
 * @param notApplicable an example the rule does not speak of; empty for a rule that always holds
 */
public record Explanation(
    String id,
    String requirement,
    List<Example> wrong,
    List<Example> right,
    List<Example> notApplicable) {

  /**
   * A piece of a file, or of what a rule looks at.
   *
   * @param kind the file: {@code privacyverklaring}, {@code corporatie}, {@code cookieverklaring},
   *     {@code versie} (the dates of the version in force), {@code tekst} for HTML words, {@code
   *     map} for names of files, {@code opdracht} for a command, {@code register} for rows of a
   *     register, or {@code bezoek} for what a visit saw
   * @param text what it says
   */
  public record Example(String kind, String text) {
    private String shown() {
      String head =
          switch (kind) {
            case "tekst" -> "<!-- de tekst op de pagina -->";
            case "versie" -> "# versie.yaml van de versie die geldt";
            case "bezoek" -> "# een bezoek aan de website";
            case "register" -> "# het register, met ; tussen de cellen";
            case "map", "opdracht" -> "";
            default -> "# " + kind + ".yaml";
          };
      return head.isEmpty() ? text : head + "\n" + text;
    }
  }

  private static final Pattern ID = Pattern.compile("[A-Z]\\d{2}");
  private static final String WRONG = "## Fout";
  private static final String RIGHT = "## Goed";
  private static final String NOT_APPLICABLE = "## Geldt niet";
  private static final String FENCE = "```";

  /** What a question is worth that comes of examples and of no rule. */
  private static final String OF_EXAMPLES = text("vraag-van-voorbeelden.md");

  /**
   * The explanation of a rule that is known to have one.
   *
   * @throws IllegalStateException when it has none
   */
  public static Explanation of(String id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no explanation of " + id));
  }

  /** The explanation with an id, when there is one. */
  public static Optional<Explanation> find(String id) {
    if (!ID.matcher(id).matches()) {
      return Optional.empty();
    }
    try (InputStream in = Explanation.class.getResourceAsStream("uitleg/" + id + ".md")) {
      if (in == null) {
        return Optional.empty();
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return Optional.of(parse(id, lines.lines().toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String file) {
    try (InputStream in = Explanation.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Examples as an editor sees them, each below the name of what it is a piece of. */
  public static String shown(List<Example> examples) {
    return examples.stream().map(Example::shown).collect(Collectors.joining("\n"));
  }

  private static Explanation parse(String id, List<String> lines) {
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
    if (LearntQuestions.mayAskFor(id)) {
      requirement.append('\n').append(OF_EXAMPLES);
    }
    return new Explanation(
        id,
        requirement.toString().strip(),
        List.copyOf(examples.get(WRONG)),
        List.copyOf(examples.get(RIGHT)),
        List.copyOf(examples.get(NOT_APPLICABLE)));
  }
}
