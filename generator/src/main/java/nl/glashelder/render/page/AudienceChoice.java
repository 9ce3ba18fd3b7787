package nl.glashelder.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeMap;
import nl.glashelder.model.Audience;
import nl.glashelder.model.DataCategory;
import nl.glashelder.model.FirstLetter;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;
import org.jsoup.nodes.Element;

/**
 * The choice "Wie bent u?", which hides what certainly does not concern the reader. It is made with
 * radio buttons and the stylesheet: one page, one address, no script, and paper always shows
 * everything. There is a choice where that hides at least a fifth of the words for one audience:
 * less is no help. Then every audience that a purpose names is there, so that all readers find
 * themselves; of whom nothing is hidden, the page says so.
 *
 * @param options the audiences to choose from; none when no choice would help
 */
public record AudienceChoice(List<Option> options) {
  /** The attribute with the ids of the audiences that a part of the page concerns. */
  static final String CONCERNS = "data-voor";

  /** The attribute with the ids of the audiences that a remark is shown for. */
  static final String WHILE = "data-keuze";

  /** What must be hidden at least, as a part of all words. */
  private static final double ENOUGH = 0.2;

  /** What can be counted, by the first word of its key. */
  private static final Map<String, String[]> COUNTED = new LinkedHashMap<>();

  static {
    COUNTED.put("verwerkingen", new String[] {"doel", "doelen"});
    COUNTED.put("gegevens", new String[] {"groep gegevens", "groepen gegevens"});
    COUNTED.put("ontvangers", new String[] {"ontvanger", "ontvangers"});
    COUNTED.put("bewaartermijnen", new String[] {"bewaartermijn", "bewaartermijnen"});
  }

  /**
   * An audience.
   *
   * @param id its id, also in the stylesheet
   * @param name its name in the plural, as in a sentence
   * @param hidden what is hidden when it is chosen: "3 doelen en 1 ontvanger"; empty for nothing
   */
  public record Option(String id, String name, String hidden) {
    /** Whether a part of the page is not shown when it is chosen. */
    public boolean hides() {
      return !hidden.isEmpty();
    }

    /** The name as a label. */
    public String label() {
      return FirstLetter.capital(name);
    }
  }

  /** Keeps its own copy. */
  public AudienceChoice {
    options = List.copyOf(options);
  }

  /** No choice. */
  static AudienceChoice none() {
    return new AudienceChoice(List.of());
  }

  /** Whether there is something to choose. */
  public boolean isOffered() {
    return !options.isEmpty();
  }

  /** Marks every part of the words with the audiences it concerns. */
  static AudienceChoice mark(Element body, PrivacyStatement statement) {
    Map<String, Set<String>> concerns = concerns(statement);
    List<Element> parts = new ArrayList<>();
    for (Element element : body.getAllElements()) {
      Set<String> audiences = concerns.get(element.attr("data-key"));
      String written =
          audiences == null ? element.attr("data-doelgroep") : String.join(" ", audiences);
      if (!written.isEmpty()) {
        element.attr(CONCERNS, written);
        parts.add(element);
      }
    }
    Set<String> named = new LinkedHashSet<>();
    statement.processings().forEach(p -> named.addAll(p.audiences()));
    int words = words(body);
    List<Audience> audiences =
        statement.audiences().stream().filter(a -> named.contains(a.id())).toList();
    if (audiences.stream().noneMatch(a -> hiddenWords(parts, a.id()) >= ENOUGH * words)) {
      parts.forEach(part -> part.removeAttr(CONCERNS));
      return none();
    }
    List<Option> options =
        audiences.stream().map(a -> new Option(a.id(), a.name(), hidden(parts, a.id()))).toList();
    remarks(parts, options);
    return new AudienceChoice(options);
  }

  private static int hiddenWords(List<Element> parts, String audience) {
    return parts.stream()
        .filter(part -> hides(part, audience))
        .filter(part -> part.parents().stream().noneMatch(p -> isHidden(p, audience)))
        .mapToInt(AudienceChoice::words)
        .sum();
  }

  private static boolean isHidden(Element element, String audience) {
    return element.hasAttr(CONCERNS) && hides(element, audience);
  }

  private static int words(Element element) {
    return new StringTokenizer(element.text()).countTokens();
  }

  /**
   * Whom data, recipients and periods concern: everyone whom the purposes that use them concern,
   * and for data those that they are said to be of. The empty set stands for everyone.
   */
  private static Map<String, Set<String>> concerns(PrivacyStatement statement) {
    Map<String, Set<String>> users = new TreeMap<>();
    Set<String> everyone = new LinkedHashSet<>();
    for (Processing processing : statement.processings()) {
      processing
          .recipients()
          .ifPresent(r -> use(users, everyone, "ontvangers", r, processing.audiences()));
      use(users, everyone, "bewaartermijnen", processing.retention(), processing.audiences());
      use(users, everyone, "gegevens", processing.data(), processing.audiences());
    }
    for (DataCategory data : statement.data()) {
      use(users, everyone, "gegevens", List.of(data.id()), data.audiences());
      use(users, everyone, "bewaartermijnen", data.retention(), data.audiences());
    }
    statement
        .channels()
        .forEach(
            c -> {
              use(users, everyone, "ontvangers", c.recipients(), List.of());
              use(users, everyone, "bewaartermijnen", c.retention(), List.of());
            });
    statement
        .cameras()
        .ifPresent(
            c ->
                c.places()
                    .forEach(
                        p -> use(users, everyone, "bewaartermijnen", p.retention(), List.of())));
    everyone.forEach(key -> users.put(key, Set.of()));
    return users;
  }

  private static void use(
      Map<String, Set<String>> users,
      Set<String> everyone,
      String list,
      List<String> ids,
      List<String> audiences) {
    for (String id : ids) {
      String key = list + "." + id;
      if (audiences.isEmpty()) {
        everyone.add(key);
      }
      users.computeIfAbsent(key, k -> new LinkedHashSet<>()).addAll(audiences);
    }
  }

  private static boolean hides(Element part, String audience) {
    return !(" " + part.attr(CONCERNS) + " ").contains(" " + audience + " ");
  }

  /** What is hidden from an audience, counted: "3 doelen en 1 ontvanger". */
  private static String hidden(List<Element> parts, String audience) {
    Map<String, Integer> hidden = new TreeMap<>();
    for (Element part : parts) {
      String key = part.attr("data-key");
      int dot = key.indexOf('.');
      if (dot > 0 && key.indexOf('.', dot + 1) < 0 && hides(part, audience)) {
        hidden.merge(key.substring(0, dot), 1, Integer::sum);
      }
    }
    List<String> counts = new ArrayList<>();
    COUNTED.forEach(
        (list, words) -> {
          int count = hidden.getOrDefault(list, 0);
          if (count > 0) {
            counts.add(count + " " + words[count == 1 ? 0 : 1]);
          }
        });
    if (counts.isEmpty()) {
      return hiddenWords(parts, audience) > 0 ? "een deel van de tekst" : "";
    }
    if (counts.size() == 1) {
      return counts.get(0);
    }
    return String.join(", ", counts.subList(0, counts.size() - 1))
        + " en "
        + counts.get(counts.size() - 1);
  }

  /** Says in each section, while an audience is chosen, that something is not shown there. */
  private static void remarks(List<Element> parts, List<Option> options) {
    Map<Element, List<Element>> bySection = new LinkedHashMap<>();
    for (Element part : parts) {
      Element section = part.closest("section");
      if (section != null && !section.hasClass("in-het-kort")) {
        bySection.computeIfAbsent(section, s -> new ArrayList<>()).add(part);
      }
    }
    bySection.forEach(
        (section, within) -> {
          List<String> hiding =
              options.stream()
                  .map(Option::id)
                  .filter(id -> within.stream().anyMatch(part -> hides(part, id)))
                  .toList();
          if (!hiding.isEmpty()) {
            remark(section, hiding);
          }
        });
  }

  private static void remark(Element section, List<String> audiences) {
    Element remark = section.appendElement("p").addClass("verborgen");
    remark.attr(Article.ADDED, null).attr(WHILE, String.join(" ", audiences));
    remark.appendText("Door de keuze bovenaan staat hier niet alles. ");
    remark.appendElement("a").attr("href", "#wie").text("Verander de keuze");
  }
}
