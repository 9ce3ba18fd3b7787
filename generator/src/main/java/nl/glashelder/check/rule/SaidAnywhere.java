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
import nl.glashelder.model.Channel;
import nl.glashelder.model.ChannelKind;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;
import nl.glashelder.source.Draft;
import nl.glashelder.source.Severity;

/**
 * Sentences that by themselves say what a rule does not allow, whatever field of the privacy
 * statement they stand in. A rule looks at the keys that it knows; what it would say of them holds
 * for a sentence too.
 */
final class SaidAnywhere {
  /** Parts of a statement that explain words and laws: they tell of nobody's doings. */
  private static final Set<String> EXPLAINING = Set.of("begrippen", "wetten");

  private static final Predicate<Passage> ANYWHERE =
      t -> t.sheet() == Sheet.STATEMENT && t.prose() && !EXPLAINING.contains(t.section());

  /** "Wij wijzigen niets zonder het te vertellen": the reverse of the fault. */
  private static final Pattern NOT_WITHOUT =
      Pattern.compile("(?iu)\\b(?:niet|niets|nooit|geen)\\b.*\\bzonder\\b");

  private static final String WITHDRAW_ADVICE =
      "Artikel 7, lid 3, van de AVG: wie toestemming gaf, kan die altijd intrekken, even makkelijk"
          + " als geven.";

  /**
   * A sentence to look for.
   *
   * @param rule the id of the rule that speaks
   * @param concept what the sentence says
   * @param where in which texts
   * @param settled when a key of the statement answers the question already
   * @param severity how bad it is
   * @param fault what is wrong, after the quoted sentence
   * @param advice what to do
   */
  private record Sought(
      String rule,
      Concept concept,
      Predicate<Passage> where,
      Predicate<PrivacyStatement> settled,
      Severity severity,
      String fault,
      String advice) {}

  private static final List<Sought> ALL =
      List.of(
          warning(
              "R23",
              "bezwaar-beperkt",
              ANYWHERE,
              s -> false,
              "vraagt bij bezwaar meer dan de wet.",
              "Redenen die met iemands eigen situatie te maken hebben, zijn genoeg. U moet zelf"
                  + " aantonen waarom u toch doorgaat."),
          warning(
              "R24",
              "reclame-niet-stoppen",
              ANYWHERE,
              s -> false,
              "maakt het moeilijk om reclame te laten stoppen.",
              "Reclame en nieuwsbrieven mag iemand altijd laten stoppen, zonder reden."),
          warning(
              "R26",
              "toestemming-vast",
              ANYWHERE,
              s -> false,
              "zegt dat iemand toestemming niet kan intrekken.",
              WITHDRAW_ADVICE),
          warning(
              "R26",
              "intrekken-alleen-per-brief",
              ANYWHERE,
              s -> false,
              "maakt intrekken moeilijker dan toestemming geven.",
              WITHDRAW_ADVICE),
          warning(
              "R26",
              "alleen-per-brief",
              in("rechten.lijst.toestemming-intrekken"),
              s -> false,
              "maakt intrekken moeilijker dan toestemming geven.",
              WITHDRAW_ADVICE),
          warning(
              "R26",
              "kom-of-schrijf",
              in("rechten.lijst.toestemming-intrekken"),
              s -> false,
              "maakt intrekken moeilijker dan toestemming geven.",
              WITHDRAW_ADVICE),
          warning(
              "R26",
              "niet-in-te-trekken",
              in("rechten.lijst.toestemming-intrekken"),
              s -> false,
              "zegt dat iemand toestemming niet kan intrekken.",
              WITHDRAW_ADVICE),
          warning(
              "R27",
              "eerst-bij-ons",
              in("klachten.toezichthouders"),
              s -> false,
              "beperkt het recht om te klagen bij de Autoriteit Persoonsgegevens.",
              "Artikel 77 van de AVG stelt geen termijn en vraagt niet om eerst bij u te klagen."),
          warning(
              "R38",
              "kopie-bij-verzoek",
              ANYWHERE,
              s ->
                  s.rights()
                      .flatMap(r -> r.identification())
                      .filter(i -> !i.maskingSteps().isEmpty())
                      .isPresent(),
              "vraagt een kopie van een identiteitsbewijs, zonder wat iemand mag afschermen.",
              "Laat iets minder ingrijpends toe, of schrijf bij kopie-afschermen hoe iemand BSN en"
                  + " pasfoto afschermt."),
          warning(
              "R39",
              "weigering-zonder-reden",
              ANYWHERE,
              s -> false,
              "zegt dat u een weigering niet uitlegt.",
              "Artikel 12, lid 4, van de AVG: wie een verzoek weigert, zegt waarom, en waar iemand"
                  + " dan terechtkan."),
          warning(
              "R40",
              "bestuursrechter",
              in("klachten.rechter"),
              s -> false,
              "beschrijft een weg die tegen de overheid is.",
              "Tegen een private organisatie begint iemand met een verzoekschrift bij de rechtbank."),
          warning(
              "R43",
              "zwarte-lijst",
              ANYWHERE.and(in("verwerkingen").negate()).and(in("rechten").negate()),
              s -> s.processings().stream().anyMatch(p -> p.warningList().isPresent()),
              "noemt een lijst met mensen die anderen ook zien, zonder uitleg.",
              "Deelt u zo'n lijst met anderen? Vul dan bij die verwerking waarschuwingslijst in:"
                  + " vergunning, protocol, termijn en bezwaar."),
          warning(
              "R60",
              "wijzigt-zonder-bericht",
              ANYWHERE,
              s -> false,
              "zegt dat u de tekst verandert zonder het te vertellen.",
              "Schrijf hoe mensen een belangrijke verandering horen, bijvoorbeeld per brief."),
          warning(
              "R72",
              "nieuwsbrief-gemeten",
              ANYWHERE.and(in("kanalen").negate()),
              s -> s.channels().stream().anyMatch(c -> c.measuringConsent().orElse(false)),
              "meet wat mensen openen of aanklikken, maar er staat niet dat u toestemming vraagt.",
              "Vraag vooraf toestemming en vul bij de nieuwsbrief in: meten-met-toestemming: ja. Of"
                  + " meet niet."),
          warning(
              "R73",
              "app-bewaren",
              ANYWHERE.and(in("kanalen").negate()).and(in("rechten").negate()),
              s -> s.channels().stream().anyMatch(SaidAnywhere::isOfMessages),
              "gaat over berichten die u bewaart, maar daarover staat verder niets.",
              "Zet WhatsApp of de app bij kanalen: wat u bewaart, waarvoor, hoe lang en welke partij"
                  + " meekijkt."),
          warning(
              "R76",
              "altijd-wissen",
              ANYWHERE,
              s -> false,
              "belooft meer dan de wet: soms moet u gegevens bewaren.",
              "Schrijf wanneer iemand gegevens kan laten wissen, en wanneer niet: artikel 17 van de"
                  + " AVG."),
          hint(
              "R77",
              "inzage-geweigerd",
              "weigert inzage omdat er ook gegevens van anderen in het dossier staan.",
              "Dat is geen reden om alles te weigeren. Scherm de gegevens van anderen af en laat de"
                  + " rest zien."),
          hint(
              "R84",
              "score-kiest",
              "laat een score meetellen bij een besluit.",
              "Hangt het besluit er sterk van af, dan is de score zelf een geautomatiseerd besluit."
                  + " Vul dan bij die verwerking geautomatiseerd-besluit in."));

  private SaidAnywhere() {}

  private static Sought warning(
      String rule,
      String concept,
      Predicate<Passage> where,
      Predicate<PrivacyStatement> settled,
      String fault,
      String advice) {
    return new Sought(rule, Concept.of(concept), where, settled, Severity.WARNING, fault, advice);
  }

  private static Sought hint(String rule, String concept, String fault, String advice) {
    return new Sought(
        rule,
        Concept.of(concept),
        ANYWHERE.and(in("verwerkingen").negate().or(t -> rule.equals("R77"))),
        s -> rule.equals("R84") && s.processings().stream().anyMatch(SaidAnywhere::decides),
        Severity.INFORMATION,
        fault,
        advice);
  }

  private static boolean decides(Processing p) {
    return p.decision().isPresent();
  }

  private static boolean isOfMessages(Channel channel) {
    return channel
        .kind()
        .filter(k -> k == ChannelKind.WHATSAPP || k == ChannelKind.APP)
        .isPresent();
  }

  private static Predicate<Passage> in(String path) {
    return t -> t.sheet() == Sheet.STATEMENT && t.prose() && t.isIn(path);
  }

  /** The rule itself, or the rule together with the sentences that it does not look for itself. */
  static Rule with(Rule rule) {
    List<Sought> sought = ALL.stream().filter(s -> s.rule().equals(rule.id())).toList();
    return sought.isEmpty()
        ? rule
        : rule.lookingFor((self, facts, hits) -> look(self, sought, facts, hits));
  }

  private static void look(Rule rule, List<Sought> sought, Facts facts, List<Hit> hits) {
    Optional<PrivacyStatement> statement = facts.draft().statement().map(Draft.Placed::document);
    if (statement.isEmpty()) {
      return;
    }
    Found found = facts.found(rule, Sheet.STATEMENT, hits);
    Set<String> told = new HashSet<>();
    hits.stream()
        .filter(h -> h.finding().rule().equals(rule.id()))
        .forEach(h -> told.add(h.path()));
    for (Sought one : sought) {
      if (!one.settled().test(statement.get())) {
        sentences(one, facts)
            .filter(said -> told.stream().noneMatch(said.passage()::isIn))
            .filter(said -> told.add(said.path()))
            .forEach(
                said ->
                    found.as(
                        one.severity(),
                        said.path(),
                        "'" + Dutch.start(said.match().reading().sentence()) + "' " + one.fault(),
                        one.advice()));
      }
    }
  }

  private static Stream<Said> sentences(Sought sought, Facts facts) {
    Predicate<Passage> where = t -> !t.tellsWhatIsNot() && sought.where().test(t);
    return Stream.concat(
        facts.texts().find(sought.concept(), where, m -> counts(sought, m)).stream(),
        facts.texts().findInAnswers(sought.concept(), where, m -> counts(sought, m)).stream());
  }

  /** The fault is often a "not": what the words themselves deny is their own. */
  private static boolean counts(Sought sought, Match match) {
    // Who has to settle a complaint first, and whose messages are kept, may be somebody else;
    // consent that was given once is what cannot be withdrawn now.
    boolean whoever = Set.of("R24", "R27", "R73").contains(sought.rule());
    boolean mayBeOfOld = sought.rule().equals("R26");
    boolean promised =
        sought.rule().equals("R60") && NOT_WITHOUT.matcher(match.reading().sentence()).find();
    return !promised
        && !match.isDenied()
        && !match.isQuoted()
        && (mayBeOfOld || !match.isPast())
        && !match.isAsked()
        && (whoever || match.actor() != Actor.OTHERS);
  }
}
