package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.ERROR;
import static nl.glashelder.source.Severity.INFORMATION;
import static nl.glashelder.source.Severity.WARNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.glashelder.check.language.Concept;
import nl.glashelder.check.language.Match;
import nl.glashelder.check.language.Reading;
import nl.glashelder.check.language.Sentences;
import nl.glashelder.model.AutomatedDecisionStance;
import nl.glashelder.model.Changes;
import nl.glashelder.model.Channel;
import nl.glashelder.model.ChannelKind;
import nl.glashelder.model.DataBreach;
import nl.glashelder.model.DutchDate;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;
import nl.glashelder.model.Right;
import nl.glashelder.model.Security;
import nl.glashelder.model.Text;

/** Decisions, channels, security, changes and dates: what a statement says of the organisation. */
final class OrganisationRules {
  static final List<Rule> ALL =
      List.of(
          Rule.onStatement(
              "R30",
              "geautomatiseerde-besluiten-verklaard",
              "AVG 13(2)(f), 14(2)(g), 22(1)",
              ERROR,
              OrganisationRules::decisionsStated),
          Rule.onStatement(
              "R31",
              "logica-en-mens",
              "AVG 13(2)(f), 22(2)-(3); UAVG 40",
              WARNING,
              OrganisationRules::decisionsExplained),
          Rule.onStatement("R49", "datalek", "AVG 33-34", WARNING, OrganisationRules::breach),
          Rule.onStatement(
              "R50", "beveiliging", "AVG 32, 30(1)(g)", WARNING, OrganisationRules::security),
          Rule.onDates(
              "R59", "versie-en-datum", "AVG 5(2), 24; WP260", WARNING, OrganisationRules::dated),
          Rule.onStatement(
              "R60",
              "wijzigingen-kenbaar",
              "AVG 12(1), 13(3); WP260 nrs. 29-31",
              WARNING,
              OrganisationRules::changes),
          Rule.onDates(
              "R61", "actualiteit", "AVG 5(1)(d), 5(2)", WARNING, OrganisationRules::upToDate),
          Rule.onStatement(
              "R73", "kanalen", "AVG 13(1)(c)-(e)", WARNING, OrganisationRules::channels),
          Rule.onStatement(
              "R75",
              "overlijden-en-nabestaanden",
              "BW 7:268",
              INFORMATION,
              OrganisationRules::afterDeath));

  private static final Concept ABSOLUTE = Concept.of("absolute-belofte");
  private static final Concept ABOUT_DATA = Concept.of("over-gegevens");
  private static final Concept RECORDED = Concept.of("vastleggen");
  private static final Pattern OWN_VIEW =
      Pattern.compile(
          "(?iu)mening|standpunt|(?:verhaal|kant) |reageren|reactie|zienswijze|uitleggen|vertellen"
              + "|wat (?:u|je|jij) (?:ervan )?vindt|toelichten");
  private static final Pattern CONTEST =
      Pattern.compile(
          "(?iu)aanvecht|betwist|bezwaar|niet (?:mee )?eens|opnieuw|herzien|protest|klacht|veranderen"
              + "|aanpassen");
  private static final Pattern PASSIVE_PLACE =
      Pattern.compile("(?iu)website|webpagina|pagina|internet|\\bsite\\b|verklaring");
  private static final Concept LOOK_YOURSELF = Concept.of("zelf-kijken");
  private static final Set<ChannelKind> RECORDING =
      Set.of(ChannelKind.PHONE, ChannelKind.WHATSAPP, ChannelKind.CHAT, ChannelKind.APP);

  private OrganisationRules() {}

  private static void decisionsStated(PrivacyStatement s, Facts facts, Found found) {
    Optional<Boolean> stated = s.decisions().flatMap(AutomatedDecisionStance::automated);
    Optional<Processing> decides =
        s.processings().stream().filter(p -> p.decision().isPresent()).findFirst();
    if (stated.isEmpty() && decides.isEmpty()) {
      found.warning(
          "besluitvorming",
          "Er staat niet of een computer zonder mens besluiten neemt.",
          "Vul bij besluitvorming in: geautomatiseerd: ja of nee. Ook nee is een goed antwoord.");
    } else if (decides.isPresent() && !stated.orElse(true)) {
      found.at(
          "besluitvorming.geautomatiseerd",
          "Er staat dat geen computer alleen beslist, maar bij '"
              + decides.get().name()
              + "' gebeurt dat wel.",
          "Vul in: geautomatiseerd: ja, of haal geautomatiseerd-besluit weg.");
    } else if (stated.orElse(false) && decides.isEmpty()) {
      found.at(
          "besluitvorming.geautomatiseerd",
          "Er staat dat computers zonder mens beslissen, maar niet bij welk doel.",
          "Vul bij die verwerking geautomatiseerd-besluit in.");
    }
  }

  private static void decisionsExplained(PrivacyStatement s, Facts facts, Found found) {
    s.processings().stream()
        .filter(p -> p.decision().isPresent())
        .filter(p -> facts.right(Right.HUMAN_REVIEW).isEmpty())
        .forEach(
            p ->
                found.at(
                    "verwerkingen." + p.id() + ".geautomatiseerd-besluit",
                    "Bij '"
                        + p.name()
                        + "' beslist een computer, maar het recht op een menselijk oordeel"
                        + " ontbreekt.",
                    "Zet bij rechten, lijst: - menselijk-oordeel. Leg uit hoe iemand zijn mening"
                        + " geeft en het besluit aanvecht."));
    ToldInText.decision(s, facts, found);
    String ofRight = facts.right(Right.HUMAN_REVIEW).map(RightsRules::allText).orElse("");
    for (Processing p : s.processings()) {
      if (p.decision().isEmpty()) {
        continue;
      }
      String said = p.decision().get().human().markdown() + "\n" + ofRight;
      Missing missing =
          new Missing()
              .unless(OWN_VIEW.matcher(said).find(), "mens", "dat iemand zijn mening kan geven")
              .unless(CONTEST.matcher(said).find(), "mens", "hoe iemand het besluit aanvecht");
      if (missing.any()) {
        found.warning(
            "verwerkingen." + p.id() + ".geautomatiseerd-besluit.mens",
            "Bij '"
                + p.name()
                + "' beslist een computer, maar er staat niet "
                + missing.words()
                + ".",
            "Schrijf dat bij mens. Het hoort bij het recht op een menselijk oordeel.");
      }
    }
  }

  private static void breach(PrivacyStatement s, Facts facts, Found found) {
    if (s.breach().flatMap(DataBreach::toPeople).isEmpty()) {
      found.at(
          "datalek",
          s.breach().isEmpty()
              ? "Er staat niet wat u doet bij een datalek."
              : "Er staat niet wanneer u een datalek vertelt aan de mensen om wie het gaat.",
          "Schrijf dat bij datalek, melding-mensen.");
    }
    BreachTerm.look(facts, found);
  }

  private static void security(PrivacyStatement s, Facts facts, Found found) {
    if (s.security().map(Security::measures).orElse(List.of()).isEmpty()) {
      found.at(
          "beveiliging",
          "Er staat niet hoe u gegevens beveiligt.",
          "Noem bij beveiliging, maatregelen minstens één maatregel.");
    }
    facts
        .texts()
        .find(ABSOLUTE, OrganisationRules::mayPromise, OrganisationRules::promises)
        .forEach(
            said ->
                found.at(
                    said.path(),
                    "'"
                        + Dutch.start(said.match().reading().sentence())
                        + "' belooft meer dan u kunt waarmaken.",
                    "Schrijf op wat u doet, niet dat het altijd lukt."));
  }

  private static boolean mayPromise(Passage passage) {
    return passage.sheet() == Sheet.STATEMENT
        && passage.prose()
        && (passage.section().equals("beveiliging")
            || !passage.section().equals("rechten")
                && !passage.section().equals("onderzoek")
                && passage.readings().stream().anyMatch(ABOUT_DATA::isNamed));
  }

  /** Whether it is promised; a question, a denial or what others promise is no promise of ours. */
  private static boolean promises(Match match) {
    return match.holds();
  }

  private static void dated(Rule rule, Facts facts, List<Hit> hits) {
    for (Sheet sheet : List.of(Sheet.STATEMENT, Sheet.NOTICE)) {
      if (facts.dating(sheet).filter(d -> d.reference().isEmpty()).isPresent()) {
        facts
            .found(rule, sheet, hits)
            .at(
                "",
                "De tekst die nu geldt, heeft geen datum. Niemand kan zien vanaf wanneer hij gold.",
                "Publiceer een nieuwe versie met een ingangsdatum.");
      }
    }
  }

  private static void changes(PrivacyStatement s, Facts facts, Found found) {
    Optional<Changes> changes = s.changes();
    List<Text> channels = changes.map(Changes::channels).orElse(List.of());
    boolean readerMustLook =
        changes.flatMap(Changes::explanation).filter(t -> asksToLook(t.markdown())).isPresent();
    boolean onlyPassive =
        channels.stream().allMatch(c -> PASSIVE_PLACE.matcher(c.markdown()).find());
    if (channels.isEmpty() || readerMustLook && onlyPassive) {
      found.at(
          "wijzigingen",
          readerMustLook
              ? "De lezer moet zelf nagaan of de verklaring is veranderd."
              : "Er staat niet hoe mensen horen dat de verklaring verandert.",
          "Schrijf bij wijzigingen, bekendmaking hoe u een belangrijke verandering laat weten,"
              + " bijvoorbeeld: in een brief of de nieuwsbrief.");
    }
  }

  /** "Kijk hier af en toe"; "u hoeft niet te kijken" asks nothing. */
  private static boolean asksToLook(String text) {
    return Sentences.of(text).stream()
        .flatMap(t -> LOOK_YOURSELF.named(Reading.of(t)).stream())
        .anyMatch(m -> !m.isDenied() && !m.isQuoted() && !m.isPast() && !m.isAsked());
  }

  private static void upToDate(Rule rule, Facts facts, List<Hit> hits) {
    facts
        .draft()
        .statement()
        .flatMap(s -> s.document().reviewBefore())
        .filter(day -> day.isBefore(facts.onDate()))
        .ifPresent(
            day ->
                facts
                    .found(rule, Sheet.STATEMENT, hits)
                    .at(
                        "herzien-voor",
                        "U zou de verklaring voor " + DutchDate.of(day) + " opnieuw bekijken.",
                        "Controleer de tekst en vul een nieuwe datum in."));
    for (Sheet sheet : List.of(Sheet.STATEMENT, Sheet.NOTICE)) {
      facts
          .dating(sheet)
          .flatMap(Dating::reference)
          .filter(day -> isTooOld(day, facts.onDate()))
          .ifPresent(
              day ->
                  facts
                      .found(rule, sheet, hits)
                      .at(
                          "",
                          "De tekst die nu geldt, is van "
                              + DutchDate.of(day)
                              + ": ouder dan twee jaar.",
                          "Controleer of alles nog klopt en publiceer een nieuwe versie."));
    }
  }

  private static boolean isTooOld(LocalDate day, LocalDate onDate) {
    return day.plusMonths(24).isBefore(onDate);
  }

  private static void channels(PrivacyStatement s, Facts facts, Found found) {
    ToldInText.calls(s, facts, found);
    for (Channel channel : s.channels()) {
      if (channel.kind().filter(RECORDING::contains).isEmpty()) {
        continue;
      }
      if (keepsNothing(channel)) {
        continue;
      }
      boolean named =
          channel.kind().get() == ChannelKind.PHONE
              || !channel.services().isEmpty()
              || !channel.recipients().isEmpty();
      Missing missing =
          new Missing()
              .unless(channel.what().isPresent(), "wat", "wat u bewaart")
              .unless(channel.purpose().isPresent(), "doel", "waarvoor")
              .unless(!channel.retention().isEmpty(), "bewaren", "hoe lang")
              .unless(named, "diensten", "welke partij meekijkt");
      if (missing.any()) {
        found.at(
            "kanalen." + channel.id(),
            "Mensen bereiken u via '"
                + channel.name()
                + "', maar daarbij staat niet "
                + missing.words()
                + ".",
            "Vul in: " + missing.keys() + ".");
      }
    }
  }

  /** "Wij nemen gesprekken niet op." */
  private static boolean keepsNothing(Channel channel) {
    List<Match> told =
        Stream.of(channel.what(), channel.explanation())
            .flatMap(Optional::stream)
            .flatMap(t -> Sentences.of(t.markdown()).stream())
            .flatMap(t -> RECORDED.named(Reading.of(t)).stream())
            .toList();
    return !told.isEmpty() && told.stream().allMatch(Match::isInDenial);
  }

  private static void afterDeath(PrivacyStatement s, Facts facts, Found found) {
    if (s.afterDeath().isEmpty()) {
      found.at(
          "overlijden",
          "Er staat niet wat er met gegevens gebeurt als iemand overlijdt.",
          "Leg bij overlijden uit wat u doet met het dossier van een overleden huurder.");
    }
  }
}
