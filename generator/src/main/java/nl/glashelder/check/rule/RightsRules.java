package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.ERROR;
import static nl.glashelder.source.Severity.WARNING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.glashelder.check.language.Actor;
import nl.glashelder.check.language.Concept;
import nl.glashelder.check.language.Match;
import nl.glashelder.model.Channel;
import nl.glashelder.model.ChannelKind;
import nl.glashelder.model.LegalBasis;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;
import nl.glashelder.model.Right;
import nl.glashelder.model.RightCase;
import nl.glashelder.model.RightEntry;
import nl.glashelder.model.Sharing;
import nl.glashelder.model.Text;

/** The rights themselves, and which follow from the bases: AVG 13(2)(b)-(c) and 15-22. */
final class RightsRules {
  static final List<Rule> ALL =
      List.of(
          Rule.onStatement(
              "R19",
              "recht-inzage",
              "AVG 13(2)(b), 14(2)(c), 15",
              ERROR,
              (s, facts, found) -> named(Right.ACCESS, "op inzage", facts, found)),
          Rule.onStatement(
              "R20",
              "recht-rectificatie",
              "AVG 13(2)(b), 16",
              ERROR,
              (s, facts, found) ->
                  named(Right.RECTIFICATION, "om gegevens te laten verbeteren", facts, found)),
          Rule.onStatement("R21", "recht-wissing", "AVG 13(2)(b), 17", ERROR, RightsRules::erasure),
          Rule.onStatement(
              "R22",
              "recht-beperking",
              "AVG 13(2)(b), 18(1)(a)-(d)",
              ERROR,
              RightsRules::restriction),
          Rule.onStatement(
              "R23", "recht-bezwaar", "AVG 13(2)(b), 21(1), 21(4)", ERROR, RightsRules::objection),
          Rule.onStatement(
              "R24",
              "bezwaar-direct-marketing",
              "AVG 21(2)-(3); Tw 11.7",
              ERROR,
              RightsRules::marketing),
          Rule.onStatement(
              "R25",
              "recht-overdraagbaarheid",
              "AVG 13(2)(b), 20(1)",
              ERROR,
              RightsRules::portability),
          Rule.onStatement(
              "R26", "toestemming-intrekken", "AVG 13(2)(c), 7(3)", ERROR, RightsRules::withdrawal),
          Rule.onStatement(
              "R76", "recht-niet-beloven", "AVG 17(3), 20(1), 21", WARNING, RightsRules::promised));

  private static final String LIST = "rechten.lijst";

  /** The rights that hold on some bases only, and that a statement may promise too freely. */
  private static final Set<Right> FOLLOWING =
      EnumSet.of(Right.ERASURE, Right.PORTABILITY, Right.OBJECTION, Right.WITHDRAW_CONSENT);

  private static final Concept WEIGHTY_REASONS = Concept.of("zwaarwegend");
  private static final Concept PROOF_BY_READER = Concept.of("eerst-zelf-bewijzen");
  private static final Pattern ADVERTISING =
      Pattern.compile("(?iu)reclame|nieuwsbrief|nieuwsbrieven|marketing|mailing");
  private static final Pattern ALWAYS =
      Pattern.compile(
          "(?iu)altijd|zonder (?:opgaaf van )?reden|geen (?:enkele )?reden|niet (?:te )?(?:zeggen|uit te"
              + " leggen) waarom|elk moment|ieder moment|direct|meteen|in elk geval"
              + "|[?.] dan stoppen (?:wij|we)(?:\\.| er| daar| met)");

  /** Ways to withdraw that cost more than a tick in a box did. */
  private static final Concept ONLY_ON_PAPER = Concept.of("alleen-op-papier");

  private static final Concept EASY_WAY = Concept.of("makkelijke-weg");
  private static final Concept CANNOT = Concept.of("niet-in-te-trekken");
  private static final Pattern NO_EFFECT_ON_THE_PAST =
      Pattern.compile(
          "(?iu)daarvoor|ervoor|daarvóór|eerder|verleden|terugwerkende|tot dat moment|tot die tijd"
              + "|tot dan|voor die tijd|vóór|al (?:gebruik|deden|gedaan|hebben|mochten)|blijft"
              + "|vanaf (?:dat|het) moment|vanaf dan|daarna");
  private static final Pattern CONDITION =
      Pattern.compile("(?iu)\\b(?:als|alleen|wanneer|indien|behalve|tenzij|soms|voor zover)\\b");

  private static final Map<String, Pattern> RESTRICTION_CASES = new LinkedHashMap<>();

  static {
    RESTRICTION_CASES.put(
        "iemand zegt dat de gegevens niet kloppen",
        Pattern.compile("(?iu)klopp|klopt|juist|betwist|rectific|correct|fout"));
    RESTRICTION_CASES.put(
        "het gebruik mag niet, maar iemand wil niet dat u de gegevens wist",
        Pattern.compile(
            "(?iu)onrechtmatig|niet (?:mag|mogen|mocht)|mag niet|mogen .{0,40}niet|zonder recht"
                + "|tegen de wet"));
    RESTRICTION_CASES.put(
        "u hebt de gegevens niet meer nodig, maar iemand wel voor een rechtszaak",
        Pattern.compile("(?iu)rechtsvordering|rechtszaak|procedure|rechter|juridisch|claim"));
    RESTRICTION_CASES.put("iemand heeft bezwaar gemaakt", Pattern.compile("(?iu)bezwaar"));
  }

  private RightsRules() {}

  private static boolean named(Right right, String words, Facts facts, Found found) {
    if (facts.right(right).isPresent()) {
      return true;
    }
    found.at(
        LIST,
        "Het recht " + words + " ontbreekt.",
        "Zet bij rechten, lijst: - " + right.yaml() + ".");
    return false;
  }

  private static void erasure(PrivacyStatement s, Facts facts, Found found) {
    if (!named(Right.ERASURE, "om gegevens te laten verwijderen", facts, found)) {
      return;
    }
    RightEntry entry = facts.right(Right.ERASURE).orElseThrow();
    if (entry.exceptions().isEmpty() && entry.cases().isEmpty() && !isConditional(entry)) {
      found.warning(
          LIST + ".wissing",
          "Bij het recht om gegevens te laten verwijderen staat niet wanneer het niet geldt.",
          "Noem bij uitzonderingen wanneer u gegevens toch moet bewaren, bijvoorbeeld omdat de wet"
              + " dat eist.");
    }
  }

  private static void restriction(PrivacyStatement s, Facts facts, Found found) {
    if (!named(Right.RESTRICTION, "op beperking", facts, found)) {
      return;
    }
    RightEntry entry = facts.right(Right.RESTRICTION).orElseThrow();
    String said = allText(entry);
    List<String> missing = new ArrayList<>();
    RESTRICTION_CASES.forEach(
        (meaning, sign) -> {
          if (!sign.matcher(said).find()) {
            missing.add(meaning);
          }
        });
    if (!missing.isEmpty()) {
      found.warning(
          LIST + ".beperking",
          "Het recht op beperking is te smal. "
              + (missing.size() == 1 ? "Dit geval ontbreekt: " : "Deze gevallen ontbreken: ")
              + String.join("; ", missing)
              + ".",
          "Noem bij gevallen alle vier de situaties uit artikel 18 van de AVG.");
    }
  }

  private static void objection(PrivacyStatement s, Facts facts, Found found) {
    if (facts.gives(Right.OBJECTION) && facts.right(Right.OBJECTION).isEmpty()) {
      found.at(
          LIST,
          "U gebruikt gegevens voor een algemeen of gerechtvaardigd belang, maar het recht van"
              + " bezwaar ontbreekt.",
          "Zet bij rechten, lijst: - bezwaar.");
    }
    Optional<Said> weighty =
        facts
            .texts()
            .find(WEIGHTY_REASONS, RightsRules::isOfObjection, RightsRules::isAskedOfReader)
            .stream()
            .findFirst();
    weighty.ifPresent(
        said ->
            found.at(
                LIST + ".bezwaar",
                "U vraagt bij bezwaar om zwaarwegende of bijzondere redenen. Dat was de oude"
                    + " wet.",
                "Vraag alleen naar redenen die met iemands eigen situatie te maken hebben. U"
                    + " moet zelf aantonen waarom u toch doorgaat."));
    if (weighty.isEmpty()) {
      facts
          .texts()
          .find(PROOF_BY_READER, RightsRules::isOfObjection, RightsRules::isAskedOfReader)
          .stream()
          .findFirst()
          .ifPresent(
              said ->
                  found.at(
                      LIST + ".bezwaar",
                      "'"
                          + Dutch.start(said.match().reading().sentence())
                          + "' legt het bewijs bij de lezer.",
                      "Artikel 21 van de AVG legt het bij u: u stopt, tenzij u aantoont dat uw"
                          + " belang zwaarder weegt."));
    }
  }

  private static boolean isOfObjection(Passage t) {
    return t.sheet() == Sheet.STATEMENT && t.isIn(LIST + ".bezwaar");
  }

  /** What we have to show ourselves is right; what the reader need not show, too. */
  private static boolean isAskedOfReader(Match match) {
    return !match.isDenied()
        && !match.isQuoted()
        && !match.isPast()
        && match.actor() != Actor.US
        && match.actor() != Actor.OTHERS;
  }

  private static void marketing(PrivacyStatement s, Facts facts, Found found) {
    Optional<Processing> processing =
        s.processings().stream().filter(Processing::marketing).findFirst();
    Optional<Channel> newsletter =
        s.channels().stream()
            .filter(c -> c.kind().filter(ChannelKind.NEWSLETTER::equals).isPresent())
            .findFirst();
    boolean objection =
        facts
            .right(Right.OBJECTION)
            .map(RightsRules::allText)
            .filter(t -> ADVERTISING.matcher(t).find() && ALWAYS.matcher(t).find())
            .isPresent();
    if (objection || processing.isEmpty() && newsletter.isEmpty()) {
      return;
    }
    String what = processing.map(Processing::name).orElseGet(() -> newsletter.get().name());
    boolean canStop = newsletter.filter(c -> c.stop().isPresent()).isPresent();
    if (processing.isEmpty() && canStop) {
      return;
    }
    // A newsletter may be no advertising: only what is called so is certainly what 21(2) is about.
    found.as(
        processing.isPresent() ? ERROR : WARNING,
        facts.right(Right.OBJECTION).isPresent() ? LIST + ".bezwaar" : LIST,
        "Er staat niet dat iemand altijd kan stoppen met '" + what + "', zonder reden.",
        "Schrijf bij het recht van bezwaar dat iemand reclame of een nieuwsbrief altijd zonder reden"
            + " kan laten stoppen.");
  }

  private static void portability(PrivacyStatement s, Facts facts, Found found) {
    if (facts.gives(Right.PORTABILITY) && facts.right(Right.PORTABILITY).isEmpty()) {
      found.at(
          LIST,
          "U gebruikt gegevens met toestemming of voor een overeenkomst, maar het recht om gegevens"
              + " mee te nemen ontbreekt.",
          "Zet bij rechten, lijst: - overdraagbaarheid.");
    }
  }

  private static void withdrawal(PrivacyStatement s, Facts facts, Found found) {
    boolean otherwise = s.sharing().filter(Sharing::consentOtherwise).isPresent();
    if (!facts.gives(Right.WITHDRAW_CONSENT) && !otherwise) {
      return;
    }
    Optional<RightEntry> entry = facts.right(Right.WITHDRAW_CONSENT);
    if (entry.isEmpty()) {
      found.at(
          LIST,
          "U vraagt toestemming, maar er staat niet hoe iemand die weer intrekt.",
          "Zet bij rechten, lijst: - toestemming-intrekken. Intrekken moet even makkelijk zijn als"
              + " geven.");
      return;
    }
    if (entry.get().explanation().isEmpty() && entry.get().how().isEmpty()) {
      found.warning(
          LIST + ".toestemming-intrekken",
          "Bij het intrekken van toestemming staat geen uitleg.",
          "Schrijf bij uitleg of aanvragen hoe iemand toestemming intrekt.");
    } else if (!NO_EFFECT_ON_THE_PAST.matcher(allText(entry.get())).find()) {
      found.warning(
          LIST + ".toestemming-intrekken",
          "Er staat niet dat intrekken niets verandert aan wat u daarvoor met de gegevens deed.",
          "Voeg bij uitleg een zin toe: wat u daarvoor deed, blijft geldig.");
    }
    String said = allText(entry.get());
    if (CANNOT.isNamed(said)) {
      found.at(
          LIST + ".toestemming-intrekken",
          "Er staat dat iemand toestemming niet kan intrekken.",
          "Artikel 7, lid 3, van de AVG: wie toestemming gaf, kan die altijd intrekken.");
    } else if (ONLY_ON_PAPER.said(said).isPresent() && EASY_WAY.said(said).isEmpty()) {
      found.warning(
          LIST + ".toestemming-intrekken",
          "Toestemming intrekken kan volgens de tekst alleen op papier.",
          "Intrekken moet even makkelijk zijn als geven. Noem bij aanvragen ook een snelle manier,"
              + " bijvoorbeeld een e-mail.");
    }
  }

  private static void promised(PrivacyStatement s, Facts facts, Found found) {
    if (facts.knowsNoBasis()) {
      return;
    }
    Set<Right> given = EnumSet.noneOf(Right.class);
    facts.bases().forEach(basis -> given.addAll(basis.rights()));
    if (s.sharing().filter(Sharing::consentOtherwise).isPresent()) {
      given.addAll(LegalBasis.CONSENT.rights());
    }
    if (s.processings().stream().anyMatch(Processing::marketing)) {
      given.add(Right.OBJECTION);
    }
    FOLLOWING.stream()
        .filter(right -> !given.contains(right))
        .forEach(right -> promised(right, facts, found));
  }

  private static void promised(Right right, Facts facts, Found found) {
    List<String> bases =
        Arrays.stream(LegalBasis.values())
            .filter(basis -> basis.rights().contains(right))
            .map(LegalBasis::dutch)
            .toList();
    facts
        .right(right)
        .filter(e -> e.cases().isEmpty() && e.exceptions().isEmpty() && !isConditional(e))
        .ifPresent(
            e ->
                found.at(
                    LIST + "." + right.yaml(),
                    "U belooft het recht '"
                        + right.dutch()
                        + "', maar geen doel heeft als grondslag "
                        + Dutch.or(bases)
                        + ".",
                    "Leg uit wanneer dit recht wel geldt, of haal het weg."));
  }

  private static boolean isConditional(RightEntry entry) {
    return CONDITION.matcher(allText(entry)).find();
  }

  static String allText(RightEntry entry) {
    return Stream.of(
            entry.explanation().stream(),
            entry.includes().stream(),
            entry.cases().stream().map(RightCase::text),
            entry.exceptions().stream(),
            entry.how().stream(),
            entry.afterwards().stream())
        .flatMap(texts -> texts)
        .map(Text::markdown)
        .collect(Collectors.joining("\n"));
  }
}
