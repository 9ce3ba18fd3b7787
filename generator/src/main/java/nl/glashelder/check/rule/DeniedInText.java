package nl.glashelder.check.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.glashelder.check.language.Actor;
import nl.glashelder.check.language.Concept;
import nl.glashelder.check.language.Match;
import nl.glashelder.check.language.Reading;
import nl.glashelder.model.CookieConsent;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.source.Draft;

/**
 * Sentences that deny a right, a choice or a warning where that is what the field is about. A
 * sentence is read together with the question or the condition before it: "Moet dat van de wet? Dan
 * is bezwaar niet mogelijk" is right.
 */
final class DeniedInText {
  private static final Pattern LEANS = Pattern.compile("(?iu)^(?:dan|dat|daarom|daarvoor)\\b.*");

  /**
   * A sentence to look for.
   *
   * @param rule the id of the rule that speaks
   * @param concept what the sentence says
   * @param where in which texts
   * @param applies whether it is a fault in this draft
   * @param fault what is wrong, after the quoted sentence
   * @param advice what to do
   */
  private record Denied(
      String rule,
      Concept concept,
      Predicate<Passage> where,
      Predicate<Draft> applies,
      String fault,
      String advice) {}

  private static final List<Denied> ALL =
      List.of(
          statement(
              "R19",
              "inzage-ontzegd",
              "rechten.lijst.inzage",
              "zegt dat iemand zijn gegevens niet kan zien.",
              "Artikel 15 van de AVG: iedereen mag de eigen gegevens zien. Noem bij uitzonderingen"
                  + " wanneer dat niet kan."),
          statement(
              "R21",
              "wissing-ontzegd",
              "rechten.lijst.wissing",
              "zegt dat u geen gegevens verwijdert.",
              "Artikel 17 van de AVG: soms moet u dat wel. Noem bij gevallen wanneer, en bij"
                  + " uitzonderingen wanneer niet."),
          statement(
              "R23",
              "bezwaar-onmogelijk",
              "rechten.lijst.bezwaar",
              "zegt dat iemand geen bezwaar kan maken.",
              "Artikel 21 van de AVG: dat kan altijd als u gegevens gebruikt voor een algemeen of"
                  + " gerechtvaardigd belang. Schrijf wanneer het niet kan, bijvoorbeeld als de wet"
                  + " het gebruik eist."),
          statement(
              "R39",
              "weigeren-om-werk",
              "rechten.weigering",
              "noemt een reden die de wet niet kent.",
              "Artikel 12, lid 5, van de AVG: weigeren mag als een verzoek duidelijk ongegrond of"
                  + " buitensporig is. Dat toont u zelf aan."),
          statement(
              "R49",
              "datalek-verzwegen",
              "datalek",
              "zegt dat u een datalek niet vertelt aan de mensen om wie het gaat.",
              "Artikel 34 van de AVG: is het risico voor hen hoog, dan vertelt u het hun meteen."),
          statement(
              "R49",
              "datalek-alleen-als-bekend",
              "datalek",
              "maakt het vertellen van een datalek te smal.",
              "Artikel 34 van de AVG: niet wat bekend wordt telt, maar of het risico voor mensen hoog"
                  + " is."),
          new Denied(
              "R68",
              Concept.of("akkoord-door-gebruik"),
              t -> t.sheet() == Sheet.STATEMENT && t.prose(),
              d -> true,
              "laat iemand instemmen door de website te gebruiken.",
              "Dat is geen toestemming: artikel 4, onderdeel 11, van de AVG. Met een"
                  + " privacyverklaring hoeft niemand in te stemmen: haal de zin weg."),
          notice(
              "R52",
              "cookies-vooraf-geplaatst",
              "plaatst cookies voordat iemand kiest.",
              "Plaats cookies waarvoor toestemming nodig is, pas nadat iemand ja zegt."),
          notice(
              "R53",
              "cookiekeuze-definitief",
              "zegt dat iemand toestemming niet kan intrekken.",
              "Artikel 7, lid 3, van de AVG: wie toestemming gaf, kan die altijd intrekken, even"
                  + " makkelijk als geven."),
          notice(
              "R82",
              "cookies-niet-te-weigeren",
              "zegt dat een bezoeker cookies niet kan weigeren.",
              "Toestemming moet vrij zijn: zet naast de knop om ja te zeggen een knop om te"
                  + " weigeren."),
          notice(
              "R82",
              "website-dicht-zonder-cookies",
              "sluit wie weigert van de website uit.",
              "Toestemming moet vrij zijn: laat de website ook werken voor wie weigert."),
          notice(
              "R82",
              "weigeren-alleen-in-browser",
              "maakt weigeren moeilijker dan ja zeggen.",
              "Zet naast de knop om ja te zeggen een knop om te weigeren, even groot."));

  private DeniedInText() {}

  private static Denied statement(
      String rule, String concept, String path, String fault, String advice) {
    return new Denied(
        rule,
        Concept.of(concept),
        t -> t.sheet() == Sheet.STATEMENT && t.prose() && t.isIn(path),
        d -> true,
        fault,
        advice);
  }

  private static Denied notice(String rule, String concept, String fault, String advice) {
    return new Denied(
        rule,
        Concept.of(concept),
        t -> t.sheet() == Sheet.NOTICE && t.prose(),
        d -> d.notice().filter(n -> asksConsent(n.document())).isPresent(),
        fault,
        advice);
  }

  /** Cookies that a website needs may be placed without a choice. */
  static boolean asksConsent(CookieNotice n) {
    return n.consent().flatMap(CookieConsent::needed).orElse(false)
        || n.cookies().stream().anyMatch(CookieChoiceRules::needsConsent)
        || n.uses().stream().anyMatch(use -> CookieChoiceRules.needsConsent(use.id()));
  }

  /** The rule itself, or the rule together with the sentences that deny what it asks for. */
  static Rule with(Rule rule) {
    List<Denied> denied = ALL.stream().filter(d -> d.rule().equals(rule.id())).toList();
    return denied.isEmpty()
        ? rule
        : rule.lookingFor((self, facts, hits) -> denied.forEach(d -> look(self, d, facts, hits)));
  }

  private static void look(Rule rule, Denied denied, Facts facts, List<Hit> hits) {
    if (!denied.applies().test(facts.draft())) {
      return;
    }
    Set<String> told = new HashSet<>();
    hits.stream()
        .filter(h -> h.finding().rule().equals(rule.id()))
        .forEach(h -> told.add(h.path()));
    for (Passage passage : facts.passages()) {
      if (denied.where().test(passage) && !passage.tellsWhatIsNot()) {
        said(denied.concept(), passage)
            .filter(sentence -> told.add(passage.path()))
            .ifPresent(
                sentence ->
                    facts
                        .found(rule, passage.sheet(), hits)
                        .warning(
                            passage.path(),
                            "'" + Dutch.start(sentence) + "' " + denied.fault(),
                            denied.advice()));
      }
    }
  }

  private static Optional<String> said(Concept concept, Passage passage) {
    List<String> sentences = passage.sentences();
    return Stream.iterate(0, i -> i < sentences.size(), i -> i + 1)
        .filter(i -> says(concept, inContext(sentences, i, passage)))
        .map(sentences::get)
        .findFirst();
  }

  private static Reading inContext(List<String> sentences, int i, Passage passage) {
    if (i == 0) {
      return passage.readings().get(i);
    }
    String before = sentences.get(i - 1);
    return before.endsWith("?") || LEANS.matcher(sentences.get(i)).matches()
        ? Reading.of(before.replaceFirst("[.?!]$", "") + ", " + sentences.get(i))
        : passage.readings().get(i);
  }

  private static boolean says(Concept concept, Reading reading) {
    return concept.named(reading).stream().anyMatch(DeniedInText::counts);
  }

  /** The fault is often a "not": what the words themselves deny is their own. */
  private static boolean counts(Match m) {
    return !m.isDenied()
        && !m.isQuoted()
        && !m.isPast()
        && !m.isAsked()
        && m.actor() != Actor.OTHERS;
  }
}
