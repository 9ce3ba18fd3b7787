package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.ERROR;
import static nl.glashelder.source.Severity.INFORMATION;
import static nl.glashelder.source.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.glashelder.check.language.Concept;
import nl.glashelder.model.LegalBasis;
import nl.glashelder.model.LegalBasisUse;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;
import nl.glashelder.model.Recipient;

/**
 * What data are used for, for whom, and what makes that lawful: AVG 5(1)(b), 6 and 13(1)(c)-(d).
 */
final class PurposeRules {
  static final List<Rule> ALL =
      List.of(
          Rule.onStatement(
              "R07", "doelgroepen", "AVG 12(1); WP260", WARNING, PurposeRules::audiences),
          Rule.onStatement(
              "R08",
              "doel-per-verwerking",
              "AVG 13(1)(c), 14(1)(c), 5(1)(b)",
              ERROR,
              PurposeRules::purpose),
          Rule.onStatement(
              "R09",
              "grondslag-per-doel",
              "AVG 13(1)(c), 14(1)(c), 6(1)",
              ERROR,
              PurposeRules::basis),
          Rule.onStatement(
              "R10",
              "gerechtvaardigd-belang-benoemd",
              "AVG 13(1)(d), 14(2)(b)",
              ERROR,
              PurposeRules::interest),
          Rule.onStatement(
              "R11", "wet-genoemd", "AVG 6(1)(c), 6(3); WP260", WARNING, PurposeRules::obligation),
          Rule.onStatement(
              "R12",
              "publieke-taak-onderbouwd",
              "AVG 6(1)(e), 6(3)",
              WARNING,
              PurposeRules::publicTask),
          Rule.onStatement(
              "R32",
              "verdere-verwerking",
              "AVG 13(3), 14(4), 6(4)",
              WARNING,
              PurposeRules::otherPurpose),
          Rule.onStatement(
              "R68",
              "toestemming-passend",
              "AVG 7(4), overweging 43",
              WARNING,
              PurposeRules::freeConsent),
          Rule.onStatement(
              "R71", "dpia-hoog-risico", "AVG 35", INFORMATION, PurposeRules::highRisk),
          Rule.onStatement(
              "R74",
              "vroegsignalering",
              "Besluit gemeentelijke schuldhulpverlening 2; AVG 13(1)(e)",
              WARNING,
              PurposeRules::earlyWarning));

  private static final Pattern BARE_INTEREST =
      Pattern.compile(
          "(?iu)\\s*(?:(?:het|een|ons|onze|wij hebben(?: een)?|wij hebben daar(?: een)?)\\s+)?"
              + "(?:eigen\\s+)?(?:gerechtvaardigde?\\s+)?(?:eigen\\s+)?(?:bedrijfs|organisatie)?belang(?:en)?"
              + "(?:\\s+van\\s+(?:ons(?:zelf)?|de corporatie|onze organisatie|de verhuurder))?"
              + "\\s*\\.?\\s*");

  /** An interest that says no more than that there is one of the organisation. */
  private static final Pattern THIN_INTEREST =
      Pattern.compile(
          "(?iu)\\s*(?:(?:het|een|ons|onze|wij hebben een)\\s+)?(?:eigen\\s+)?(?:"
              + "(?:zakelijk|commercieel|financieel|economisch|organisatorisch|algemeen)e?\\s+belang(?:en)?"
              + "|(?:dat (?:wij|we)|om)\\s+(?:goed|soepel|efficiënt|slim|snel|prettig|beter|effectief)(?:er)?\\s+"
              + "(?:(?:kunnen|te)\\s+)?(?:werken|organiseren|presteren|functioneren)(?:\\s+kunnen)?"
              + "|(?:(?:een|onze)\\s+)?(?:(?:goede|soepele|efficiënte|normale|gewone|dagelijkse)\\s+)?(?:bedrijfsvoering"
              + "|bedrijfsdoelen|bedrijfsactiviteiten|dienstverlening|organisatie))"
              + "(?:\\s+van\\s+(?:ons(?:zelf)?|de corporatie|onze organisatie|de verhuurder))?\\s*\\.?\\s*");

  /** A law that is named with its article in one breath. */
  private static final Pattern ARTICLE_IN_LAW =
      Pattern.compile("(?iu)\\bart(?:ikel|\\.)?\\s*\\d|\\b\\d+[:.]\\d+");

  /** BTIV 55 tells how long income data stay and that they are secret, not that they be tested. */
  private static final Pattern KEEPING_INCOME =
      Pattern.compile(
          "(?iu)(?:toegelaten instellingen|\\bBTIV\\b).*\\b55\\b|\\b55\\b.*(?:toegelaten instellingen|\\bBTIV\\b)");

  private static final Concept TENANCY = Concept.of("woning-verhuren");
  private static final Concept RENT = Concept.of("huur-innen");
  private static final Concept MUNICIPALITY = Concept.of("gemeente");
  private static final Concept DEBT_ACT = Concept.of("schuldhulp-wet");

  private static final Pattern LAWFULNESS_ITSELF =
      Pattern.compile(
          "(?iu)(?<!U)(?:AVG|gegevensbescherming)\\b.*\\bart(?:ikel|\\.)? ?6\\b(?! *\\d)");

  private PurposeRules() {}

  private static String path(Processing p) {
    return "verwerkingen." + p.id();
  }

  private static void audiences(PrivacyStatement s, Facts facts, Found found) {
    if (s.audiences().isEmpty()) {
      found.at(
          "doelgroepen",
          "Er staat niet over wie deze verklaring gaat.",
          "Vul doelgroepen in, bijvoorbeeld huurders, woningzoekenden en bezoekers van de website.");
    }
    for (Processing p : s.processings()) {
      if (p.audiences().isEmpty() && !s.audiences().isEmpty()) {
        found.at(
            path(p),
            "Bij '" + p.name() + "' staat niet over wie het gaat.",
            "Vul doelgroepen in met ids uit de lijst doelgroepen.");
      }
    }
  }

  private static void purpose(PrivacyStatement s, Facts facts, Found found) {
    for (Processing p : s.processings()) {
      if (p.purpose().isEmpty()) {
        found.at(
            path(p),
            "Bij '" + p.name() + "' staat geen doel.",
            "Schrijf bij doel waarvoor u de gegevens gebruikt, bijvoorbeeld: om de huur te innen.");
      }
    }
  }

  private static void basis(PrivacyStatement s, Facts facts, Found found) {
    for (Processing p : s.processings()) {
      if (p.bases().isEmpty()) {
        found.at(
            path(p),
            "Bij '" + p.name() + "' staat geen grondslag.",
            s.bases().isEmpty()
                ? "Vul bij grondslagen in waarom u deze gegevens mag gebruiken."
                : "Een algemene lijst met grondslagen is niet genoeg. Kies bij dit doel welke er"
                    + " geldt.");
      }
    }
  }

  /** A basis with its path and the name of what it belongs to. */
  private record Use(String path, String of, LegalBasisUse use) {}

  private static Stream<Use> uses(PrivacyStatement s, LegalBasis basis) {
    Stream<Use> ofProcessings =
        s.processings().stream()
            .flatMap(
                p ->
                    Facts.bases(p.bases(), basis)
                        .map(
                            b ->
                                new Use(
                                    path(p) + ".grondslagen." + b.number(),
                                    "Bij '" + p.name() + "'",
                                    b.value())));
    Stream<Use> general =
        Facts.bases(s.bases(), basis)
            .map(b -> new Use("grondslagen." + b.number(), "Bij de grondslagen", b.value()));
    Stream<Use> ofChannels =
        s.channels().stream()
            .flatMap(
                c ->
                    Facts.bases(c.bases(), basis)
                        .map(
                            b ->
                                new Use(
                                    "kanalen." + c.id() + ".grondslagen." + b.number(),
                                    "Bij '" + c.name() + "'",
                                    b.value())));
    Stream<Use> ofCameras =
        s.cameras().stream()
            .flatMap(c -> Facts.bases(c.bases(), basis))
            .map(
                b ->
                    new Use(
                        "cameras.grondslagen." + b.number(), "Bij het cameratoezicht", b.value()));
    return Stream.of(ofProcessings, general, ofChannels, ofCameras).flatMap(uses -> uses);
  }

  private static void interest(PrivacyStatement s, Facts facts, Found found) {
    uses(s, LegalBasis.LEGITIMATE_INTEREST)
        .forEach(
            u -> {
              boolean named =
                  u.use()
                      .interest()
                      .filter(i -> !BARE_INTEREST.matcher(i.markdown()).matches())
                      .isPresent();
              if (!named) {
                found.at(
                    u.path(),
                    u.of() + " staat niet welk gerechtvaardigd belang u hebt.",
                    "Schrijf bij belang om welk belang het gaat, bijvoorbeeld: de veiligheid van"
                        + " bewoners.");
              } else if (THIN_INTEREST.matcher(u.use().interest().get().markdown()).matches()) {
                found.warning(
                    u.path(),
                    u.of()
                        + " zegt '"
                        + Dutch.start(u.use().interest().get().markdown().strip())
                        + "' te weinig over uw belang.",
                    "Schrijf bij belang wat u ermee bereikt, bijvoorbeeld: reparaties die op tijd"
                        + " worden gedaan.");
              } else if (u.use().balancing().isEmpty()) {
                found.warning(
                    u.path(),
                    u.of() + " staat niet waarom uw belang zwaarder weegt dan dat van de lezer.",
                    "Schrijf bij afweging in een zin hoe u de belangen hebt afgewogen.");
              }
            });
  }

  private static void obligation(PrivacyStatement s, Facts facts, Found found) {
    uses(s, LegalBasis.LEGAL_OBLIGATION)
        .filter(u -> !namesArticle(u.use()))
        .forEach(
            u ->
                found.at(
                    u.path(),
                    u.of()
                        + u.use()
                            .law()
                            .map(law -> " staat niet welk artikel u verplicht (" + law + ").")
                            .orElse(" staat niet welke wet u verplicht."),
                    "Vul wet en artikel in, bijvoorbeeld Algemene wet inzake rijksbelastingen en"
                        + " artikel 52."));
    uses(s, LegalBasis.LEGAL_OBLIGATION)
        .filter(u -> namesArticle(u.use()))
        .forEach(u -> bindsUs(u, found));
  }

  /** A law that binds somebody else is no duty of ours; of an unknown law we ask. */
  private static void bindsUs(Use u, Found found) {
    String law = u.use().law().get();
    Optional<NamedLaw> known = NamedLaw.in(law);
    if (LAWFULNESS_ITSELF.matcher(law + " " + u.use().article().orElse("")).find()) {
      found.at(
          u.path(),
          u.of()
              + " noemt u artikel 6 AVG. Dat artikel verplicht u niet, het noemt de grondslagen.",
          "Noem de wet die u tot dit gebruik verplicht. Is die er niet? Kies dan een andere"
              + " grondslag.");
    } else if (known.isEmpty()) {
      found.hint(
          u.path(),
          u.of() + " noemt u '" + law + "'. Wij weten niet of die wet een corporatie verplicht.",
          "Kijk na of dit het artikel is dat u tot dit gebruik verplicht.");
    } else if (KEEPING_INCOME.matcher(law + " " + u.use().article().orElse("")).find()) {
      found.hint(
          u.path(),
          u.of() + " noemt u artikel 55 BTIV. Dat gaat over bewaren en geheimhouden.",
          "Is dit de plicht om het inkomen te toetsen? Noem dan artikel 46 Woningwet.");
    } else if (known.get().instead().isPresent()) {
      found.at(
          u.path(),
          u.of() + " noemt u '" + law + "', maar die verplicht u niet.",
          known.get().instead().get());
    }
  }

  private static boolean namesArticle(LegalBasisUse use) {
    return use.law().isPresent()
        && (use.article().isPresent() || ARTICLE_IN_LAW.matcher(use.law().get()).find());
  }

  private static void publicTask(PrivacyStatement s, Facts facts, Found found) {
    uses(s, LegalBasis.PUBLIC_TASK)
        .filter(u -> !namesArticle(u.use()))
        .forEach(
            u ->
                found.at(
                    u.path(),
                    u.of()
                        + u.use()
                            .law()
                            .map(
                                law ->
                                    " staat niet welk artikel u de taak van algemeen belang geeft ("
                                        + law
                                        + ").")
                            .orElse(" staat niet welke wet u de taak van algemeen belang geeft."),
                    "Een woningcorporatie is een private organisatie. Vul wet en artikel in, of"
                        + " kies een andere grondslag."));
  }

  private static void otherPurpose(PrivacyStatement s, Facts facts, Found found) {
    boolean everywhere =
        !s.processings().isEmpty()
            && s.processings().stream().allMatch(p -> p.otherPurpose().isPresent());
    if (s.otherPurpose().isEmpty() && !everywhere) {
      found.at(
          "ander-doel",
          "Er staat niet wat u doet als u gegevens voor een ander doel wilt gebruiken.",
          "Schrijf bij ander-doel dat u mensen dan vooraf informeert.");
    }
  }

  private static void freeConsent(PrivacyStatement s, Facts facts, Found found) {
    ToldInText.consentByContract(facts, found);
    for (Processing p : s.processings()) {
      if (!TENANCY.isNamed(p.id().replace('-', ' ') + ". " + p.name())) {
        continue;
      }
      boolean only = p.bases().size() == 1;
      Facts.bases(p.bases(), LegalBasis.CONSENT)
          .filter(b -> only || b.value().explanation().isEmpty())
          .forEach(
              b ->
                  found.at(
                      path(p) + ".grondslagen." + b.number(),
                      "Bij '"
                          + p.name()
                          + "' past toestemming niet goed: wie een woning zoekt of huurt, kan niet"
                          + " vrij weigeren.",
                      "Kies een andere grondslag, of schrijf bij toelichting voor welk vrijwillig"
                          + " deel u toestemming vraagt."));
    }
  }

  private static void highRisk(PrivacyStatement s, Facts facts, Found found) {
    for (Processing p : s.processings()) {
      if (p.highRisk() && p.dpia().isEmpty()) {
        found.at(
            path(p) + ".hoog-risico",
            "'" + p.name() + "' heeft een hoog risico, maar er staat geen datum van een DPIA.",
            "Vul bij dpia in wanneer die klaar was. De datum komt niet op de pagina.");
      }
    }
  }

  private static void earlyWarning(PrivacyStatement s, Facts facts, Found found) {
    for (Processing p : collectingRent(s, facts)) {
      List<Recipient> municipalities =
          facts.recipientsOf(p).stream()
              .filter(r -> MUNICIPALITY.isNamed(r.id() + ". " + r.name() + ". " + r.examples()))
              .toList();
      if (municipalities.isEmpty()) {
        found.at(
            path(p),
            "Bij '" + p.name() + "' staat de gemeente niet bij de ontvangers.",
            "Verhuurders melden een huurachterstand aan de gemeente (vroegsignalering). Zet de"
                + " gemeente bij de ontvangers en noem artikel 2 Besluit gemeentelijke"
                + " schuldhulpverlening.");
      } else if (municipalities.stream().noneMatch(PurposeRules::namesDebtAct)
          && !namesDebtAct(p)) {
        found.at(
            "ontvangers." + municipalities.get(0).id(),
            "Bij '"
                + municipalities.get(0).name()
                + "' staat niet welke wet de melding van een huurachterstand regelt.",
            "Vul bij wet in: Besluit gemeentelijke schuldhulpverlening, artikel 2.");
      }
    }
  }

  /**
   * The purposes that say so themselves; where none does, those that use data on arrears. Beside a
   * purpose that collects rent, the same data serve others too, such as research.
   */
  private static List<Processing> collectingRent(PrivacyStatement s, Facts facts) {
    List<Processing> saying = s.processings().stream().filter(p -> saysRent(p, facts)).toList();
    return saying.isEmpty()
        ? s.processings().stream().filter(p -> usesArrears(p, facts)).toList()
        : saying;
  }

  private static boolean saysRent(Processing p, Facts facts) {
    return RENT.said(p.id().replace('-', ' ')).isPresent()
        || !facts
            .texts()
            .said(RENT, t -> t.sheet() == Sheet.STATEMENT && isOfPurpose(p, t))
            .isEmpty();
  }

  private static boolean usesArrears(Processing p, Facts facts) {
    return facts.dataOf(p).stream()
        .flatMap(d -> d.items().stream())
        .anyMatch(i -> RENT.said(i.name()).isPresent());
  }

  private static boolean isOfPurpose(Processing p, Passage t) {
    return t.path().equals(path(p) + ".naam")
        || t.path().equals(path(p) + ".doel")
        || t.isIn(path(p) + ".voorbeelden")
        || t.path().equals(path(p) + ".toelichting");
  }

  private static boolean namesDebtAct(Recipient r) {
    return Stream.of(
            r.law(),
            r.explanation().map(Object::toString),
            r.condition().map(Object::toString),
            r.purpose().map(Object::toString))
        .anyMatch(text -> text.filter(t -> DEBT_ACT.isNamed(t)).isPresent());
  }

  private static boolean namesDebtAct(Processing p) {
    return p.bases().stream().anyMatch(b -> b.law().filter(l -> DEBT_ACT.isNamed(l)).isPresent())
        || p.explanation().filter(t -> DEBT_ACT.isNamed(t.markdown())).isPresent();
  }
}
