package nl.glashelder.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Something a corporation has to decide. One decision answers the findings of several rules, often
 * in many places: nine purposes without a legal basis ask one question.
 *
 * @param id stable, for example {@code grondslag}
 * @param name what it is about, in Dutch, in a few words
 * @param owner who decides
 * @param question what is to be decided, in Dutch
 * @param rules the rules whose findings it answers; {@code L*} for all others that begin so
 */
public record Decision(String id, String name, Owner owner, String question, List<String> rules) {
  /** Who in a corporation knows the answer. */
  public enum Owner {
    /** Whoever looks after privacy: the officer, a lawyer. */
    PRIVACY("privacy", "privacy"),
    /** Whoever writes the text. */
    EDITOR("redactie", "redactie"),
    /** Whoever manages the website. */
    WEBSITE("website", "websitebeheer");

    private final String id;
    private final String dutch;

    Owner(String id, String dutch) {
      this.id = id;
      this.dutch = dutch;
    }

    /** The word in data and addresses. */
    public String id() {
      return id;
    }

    /** The word for a reader. */
    public String dutch() {
      return dutch;
    }

    private static Owner of(String id) {
      for (Owner owner : values()) {
        if (owner.id.equals(id)) {
          return owner;
        }
      }
      throw new IllegalStateException("nobody decides as " + id);
    }
  }

  private static final List<Decision> ALL = read();
  private static final Map<String, Decision> BY_RULE = byRule();

  /** What a rule belongs to that no decision names. */
  private static final Decision OTHER =
      new Decision("overig", "Overig", Owner.EDITOR, "Wat is er nog meer te doen?", List.of());

  /** Keeps its own list. */
  public Decision {
    rules = List.copyOf(rules);
  }

  /** All decisions; first what most depends on. */
  public static List<Decision> all() {
    return ALL;
  }

  /** The decision that answers the findings of a rule. */
  public static Decision of(String rule) {
    Decision own = BY_RULE.get(rule);
    return own != null ? own : BY_RULE.getOrDefault(rule.substring(0, 1) + "*", OTHER);
  }

  /** Its place among all: the lower, the more depends on it. */
  public int rank() {
    int place = ALL.indexOf(this);
    return place < 0 ? ALL.size() : place;
  }

  private static Map<String, Decision> byRule() {
    Map<String, Decision> byRule = new HashMap<>();
    for (Decision decision : ALL) {
      for (String rule : decision.rules()) {
        if (byRule.put(rule, decision) != null) {
          throw new IllegalStateException(rule + " belongs to two decisions");
        }
      }
    }
    return Map.copyOf(byRule);
  }

  private static List<Decision> read() {
    List<Decision> decisions = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Decision.class.getResourceAsStream("besluiten.tsv"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split("\t");
        if (!line.startsWith("#") && parts.length == 5) {
          decisions.add(
              new Decision(
                  parts[0], parts[1], Owner.of(parts[2]), parts[3], List.of(parts[4].split(" "))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(decisions);
  }
}
