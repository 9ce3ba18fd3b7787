package nl.glashelder.check.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.glashelder.check.language.Actor;
import nl.glashelder.check.language.Concept;
import nl.glashelder.check.language.Match;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;
import nl.glashelder.source.Severity;

/**
 * Sentences that break a rule by themselves: by their words, or by what is done in them, to what,
 * for whom and until when, whatever their words (frames). What they are, where they count and what
 * a rule says of them is read from data.
 */
final class BreachInText {
  /** Parts of a statement that explain words and laws: they tell of nobody's doings. */
  private static final Set<String> EXPLAINING = Set.of("begrippen", "wetten");

  private static final Pattern LEANS = Pattern.compile("(?iu)^(?:dan|dat|daarom|daarvoor)\\b.*");

  private static final Pattern AS_EASY =
      Pattern.compile(
          "(?iu)\\b(?:net zo|even|net even) (?:ge)?(?:makkelijk|eenvoudig|simpel) als\\b.*"
              + "\\b(?:toestemming|toestemmen|ja zeggen|geven|aanmelden|akkoord)\\b");

  private static final Pattern DENIAL = Pattern.compile("(?iu)\\b(?:niet|nooit|geen)\\b");

  private static final Map<String, Sheet> SHEETS =
      Map.of("cookies", Sheet.NOTICE, "corporatie", Sheet.CORPORATION);

  /** What no rule about a key asks. */
  static final List<Rule> ALL =
      List.of(
          Rule.onStatement(
              "R87",
              "openheid-en-keus",
              "AVG 5(1)(a), 7(4), 12-14, 21",
              Severity.WARNING,
              (s, facts, found) -> {}));

  /** What stands below a question. */
  static final String IF_NOT = "Zegt de zin iets anders? Dan hoeft u niets te doen.";

  private static final List<Breach> BREACHES = read();

  private BreachInText() {}

  /**
   * A sentence to look for.
   *
   * @param rule the id of the rule that speaks
   * @param concept what the sentence says
   * @param where the places, or none for the whole statement
   * @param not places where the rule looks itself
   * @param settled the name of what answers the question already
   * @param fault what is wrong, after the quoted sentence; empty where the frame is not sure
   * @param seeming what the sentence seems to say, where the frame is not sure
   * @param advice what to do
   */
  private record Breach(
      String rule,
      Concept concept,
      List<String> where,
      List<String> not,
      String settled,
      Optional<String> fault,
      Optional<String> seeming,
      String advice) {
    boolean mayStandIn(Passage t) {
      boolean prose = t.prose() || t.key().equals("naam");
      return prose
          && (where.isEmpty() ? isTelling(t) : where.stream().anyMatch(path -> isAt(t, path)))
          && not.stream().noneMatch(path -> isAt(t, path))
          && !t.tellsWhatIsNot();
    }

    private static boolean isTelling(Passage t) {
      return t.sheet() == Sheet.STATEMENT && !explains(t);
    }
  }

  /** Whether a text explains words or laws, so that it tells of nobody's doings. */
  static boolean explains(Passage t) {
    return t.sheet() == Sheet.STATEMENT && EXPLAINING.contains(t.section());
  }

  /** Whether a text stands in a place as the data name it. */
  static boolean isAt(Passage t, String path) {
    Sheet sheet = SHEETS.get(path);
    return sheet != null ? t.sheet() == sheet : t.sheet() == Sheet.STATEMENT && t.isIn(path);
  }

  private static List<Breach> read() {
    return Blocks.read("breuken.txt").stream().map(BreachInText::breach).toList();
  }

  private static Breach breach(Blocks.Block block) {
    if (block.texts().containsKey("fout") == block.texts().containsKey("lijkt")) {
      throw new IllegalStateException("either fout or lijkt: " + block.head());
    }
    return new Breach(
        block.head().get(0),
        Concept.of(block.head().get(1)),
        block.words("waar"),
        block.words("behalve"),
        block.text("geregeld"),
        Optional.ofNullable(block.texts().get("fout")),
        Optional.ofNullable(block.texts().get("lijkt")),
        block.text("raad"));
  }

  /** The rule itself, or the rule together with the sentences that it does not look for itself. */
  static Rule with(Rule rule) {
    List<Breach> breaches = BREACHES.stream().filter(b -> b.rule().equals(rule.id())).toList();
    return breaches.isEmpty()
        ? rule
        : rule.lookingFor((self, facts, hits) -> breaches.forEach(b -> look(self, b, facts, hits)));
  }

  private static void look(Rule rule, Breach breach, Facts facts, List<Hit> hits) {
    Set<String> told = new HashSet<>();
    hits.stream()
        .filter(h -> h.finding().rule().equals(rule.id()))
        .forEach(h -> told.add(h.path()));
    sentences(breach, facts)
        .filter(said -> !isSettled(breach.settled(), said.passage(), facts))
        .filter(said -> !isToldOfEntry(rule, said.path(), told) && told.add(said.path()))
        .forEach(said -> tell(breach, said, facts.found(rule, said.passage().sheet(), hits)));
  }

  /** A frame whose sureness is not shown asks, and does not warn. */
  private static void tell(Breach breach, Said said, Found found) {
    String start = "'" + Dutch.start(said.sentence()) + "'";
    breach
        .fault()
        .ifPresentOrElse(
            fault -> found.warning(said.path(), start + " " + fault, breach.advice()),
            () ->
                found.hint(
                    said.path(),
                    start
                        + " lijkt te zeggen dat "
                        + breach.seeming().orElseThrow()
                        + " Klopt dat?",
                    breach.advice() + " " + IF_NOT));
  }

  /** The rule on withdrawing looks at all texts of the right at once. */
  private static boolean isToldOfEntry(Rule rule, String path, Set<String> told) {
    return rule.id().equals("R26") && told.contains(path.substring(0, path.lastIndexOf('.')));
  }

  private static Stream<Said> sentences(Breach breach, Facts facts) {
    Predicate<Passage> where = breach::mayStandIn;
    return Stream.concat(
        facts.texts().find(breach.concept(), where, BreachInText::counts).stream()
            .filter(said -> !isAnswer(said)),
        facts.texts().findInBound(breach.concept(), where, BreachInText::counts).stream());
  }

  /**
   * "Dan is bezwaar niet mogelijk" says nothing without what stands before. Words alone need more
   * of it than a frame, which weighs what a sentence does: "Dat moet. Daarom is er geen bezwaar."
   */
  private static boolean isAnswer(Said said) {
    String sentence = said.match().reading().sentence();
    int before = said.passage().sentences().indexOf(sentence) - 1;
    if (before < 0) {
      return false;
    }
    return said.match().weighed()
        ? sentence.startsWith("Dan ")
        : said.passage().sentences().get(before).endsWith("?") || LEANS.matcher(sentence).matches();
  }

  /** A frame weighed denials itself, and finds what others do for us too. */
  private static boolean counts(Match match) {
    return !match.isQuoted()
        && !match.isPast()
        && !match.isAsked()
        && (match.weighed() || !match.isDenied() && match.actor() != Actor.OTHERS);
  }

  /** "Intrekken is net zo makkelijk als toestemming geven": the way that is named is no hurdle. */
  private static boolean isAsEasy(String sentence) {
    return AS_EASY.matcher(sentence).find() && !DENIAL.matcher(sentence).find();
  }

  /** Whether a key, or a sentence beside it, answers the question already. */
  static boolean isSettled(String by, Passage t, Facts facts) {
    return switch (by) {
      case "" -> false;
      case "besluit" -> has(p -> p.decision().isPresent(), t, facts);
      case "strafrechtelijk" -> has(p -> p.criminal().isPresent(), t, facts);
      case "bsn" -> has(p -> p.nationalNumberLaw().isPresent(), t, facts);
      case "bijzonder" -> has(p -> p.special().isPresent(), t, facts);
      case "id-kopie" -> has(p -> p.identityCopyReason().isPresent(), t, facts);
      case "lijst" -> has(p -> p.warningList().isPresent(), t, facts);
      case "even-makkelijk" -> t.sentences().stream().anyMatch(BreachInText::isAsEasy);
      case "geen-keuze" ->
          !CookieChoiceRules.asksConsent(facts.draft().notice().orElseThrow().document());
      default -> throw new IllegalStateException("nothing settles " + by);
    };
  }

  /** Of the purpose in which a text stands, or of any where it stands elsewhere. */
  private static boolean has(Predicate<Processing> key, Passage t, Facts facts) {
    List<Processing> all =
        facts
            .draft()
            .statement()
            .map(s -> s.document())
            .map(PrivacyStatement::processings)
            .orElse(List.of());
    Optional<Processing> own =
        all.stream().filter(p -> t.isIn("verwerkingen." + p.id())).findFirst();
    return own.map(key::test).orElseGet(() -> all.stream().anyMatch(key));
  }
}
