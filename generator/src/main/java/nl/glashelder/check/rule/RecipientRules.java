package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.ERROR;
import static nl.glashelder.source.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import nl.glashelder.check.language.Concept;
import nl.glashelder.check.language.LapsedLaw;
import nl.glashelder.model.Agreement;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.JointControl;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;
import nl.glashelder.model.Recipient;
import nl.glashelder.model.RecipientRole;
import nl.glashelder.model.SafeguardKind;
import nl.glashelder.model.SharedWarningList;
import nl.glashelder.model.Sharing;
import nl.glashelder.model.Text;
import nl.glashelder.model.Transfer;

/** Who gets data, in which role and where: AVG 13(1)(e)-(f), 26, 28 and 44-49. */
final class RecipientRules {
  static final List<Rule> ALL =
      List.of(
          Rule.onStatement(
              "R04",
              "gezamenlijk-verantwoordelijk",
              "AVG 26(1)-(2)",
              ERROR,
              RecipientRules::jointControl),
          Rule.onStatement(
              "R13", "ontvangers", "AVG 13(1)(e), 14(1)(e)", ERROR, RecipientRules::recipients),
          Rule.onStatement(
              "R14", "rol-ontvanger", "AVG 28(3), 4(7)-(8)", WARNING, RecipientRules::role),
          Rule.onStatement(
              "R15",
              "doorgifte-buiten-eer",
              "AVG 13(1)(f), 14(1)(f), 44-49",
              ERROR,
              RecipientRules::transfer),
          Rule.onStatement(
              "R43", "zwarte-lijst", "UAVG 33(4)(c), 33(5)", WARNING, RecipientRules::warningList));

  private static final Concept WARNING_LIST = Concept.of("zwarte-lijst");
  private static final Concept INSIDE = Concept.of("binnen-eer");
  private static final Concept OUTSIDE = Concept.of("buiten-eer");
  private static final Concept SHIELD = Concept.of("privacy-shield");

  private RecipientRules() {}

  /** "Wij gebruiken geen zwarte lijst" names none. */
  private static boolean namesWarningList(Processing p, Facts facts) {
    return !facts
        .texts()
        .said(WARNING_LIST, t -> t.sheet() == Sheet.STATEMENT && t.isIn("verwerkingen." + p.id()))
        .isEmpty();
  }

  private static void jointControl(PrivacyStatement s, Facts facts, Found found) {
    if (s.jointControl().isEmpty()) {
      s.recipients().stream()
          .filter(r -> r.role().filter(RecipientRole.JOINT::equals).isPresent())
          .forEach(
              r ->
                  found.at(
                      "ontvangers." + r.id() + ".rol",
                      "U bent samen met '"
                          + r.name()
                          + "' verantwoordelijk, maar er staat niet wie wat doet.",
                      "Beschrijf de samenwerking bij gezamenlijk: partijen, taakverdeling en"
                          + " contactpunt."));
    }
    for (JointControl joint : s.jointControl()) {
      // The page leaves the corporation itself out.
      boolean alone = joint.parties().stream().allMatch(facts.draft().corporation()::isCalled);
      Missing missing =
          new Missing()
              .unless(!alone, "partijen", "wie er meedoen")
              .unless(joint.division().isPresent(), "taakverdeling", "wie wat doet")
              .unless(joint.contact().isPresent(), "contactpunt", "waar mensen terechtkunnen");
      if (missing.any()) {
        // A point of contact may be named, AVG 26(1); who takes part and does what must be told.
        boolean isLaw = alone || joint.division().isEmpty();
        found.as(
            isLaw ? ERROR : WARNING,
            "gezamenlijk." + joint.id(),
            "Bij de samenwerking '" + joint.name() + "' staat niet " + missing.words() + ".",
            "Leg dat in gewone taal uit: vul " + missing.keys() + " in.");
      }
    }
  }

  /**
   * AVG 13(1)(e) asks for the recipients, not for those of each purpose: a list of all of them is
   * enough, and to tell them by purpose is good use.
   */
  private static void recipients(PrivacyStatement s, Facts facts, Found found) {
    boolean listed =
        !s.recipients().isEmpty()
            || s.processings().stream().anyMatch(p -> p.recipients().isPresent());
    for (Processing p : s.processings()) {
      if (p.recipients().isPresent()) {
        continue;
      }
      String message = "Bij '" + p.name() + "' staat niet wie de gegevens krijgen.";
      String advice =
          "Vul ontvangers in met ids uit de lijst ontvangers. Krijgt niemand ze? Schrijf dan:"
              + " ontvangers: geen.";
      if (listed) {
        found.hint("verwerkingen." + p.id(), message, advice);
      } else {
        found.at("verwerkingen." + p.id(), message, advice);
      }
    }
  }

  private static void role(PrivacyStatement s, Facts facts, Found found) {
    for (Recipient r : s.recipients()) {
      if (r.role().isEmpty()) {
        found.at(
            "ontvangers." + r.id(),
            "Bij '" + r.name() + "' staat niet in welke rol zij de gegevens krijgen.",
            "Vul rol in: verwerker als zij voor u werken, anders zelfstandig, gezamenlijk of"
                + " overheid.");
      } else if (r.role().get() == RecipientRole.PROCESSOR
          && r.agreement().filter(Agreement.PROCESSING_AGREEMENT::equals).isEmpty()) {
        found.at(
            "ontvangers." + r.id(),
            "'" + r.name() + "' is verwerker, maar er staat geen verwerkersovereenkomst bij.",
            "Sluit een verwerkersovereenkomst en vul in: overeenkomst: verwerkersovereenkomst. Of"
                + " kies een andere rol.");
      }
    }
  }

  private static void transfer(PrivacyStatement s, Facts facts, Found found) {
    Optional<Boolean> outside = s.sharing().flatMap(Sharing::outsideEea);
    shield(facts, found);
    boolean any = false;
    for (Recipient r : s.recipients()) {
      String path = "ontvangers." + r.id();
      if (r.transfer().isPresent()) {
        any = true;
        incomplete(r.transfer().get())
            .ifPresent(
                missing ->
                    found.at(
                        path + ".doorgifte",
                        "Bij de doorgifte aan '"
                            + r.name()
                            + "' staat niet "
                            + missing.words()
                            + ".",
                        "Vul bij doorgifte in: " + missing.keys() + "."));
        Safeguards.look(
            new Safeguards.Told(
                r.transfer().get(),
                r.name(),
                r.explanation().map(Text::markdown).orElse(""),
                path + ".doorgifte"),
            facts.onDate(),
            found);
      } else if (r.country().filter(Countries::isOutsideEea).isPresent()) {
        any = true;
        found.at(
            path + ".land",
            "De gegevens bij '"
                + r.name()
                + "' staan in "
                + r.country().get()
                + ". Dat ligt buiten de Europese Economische Ruimte.",
            "Vul doorgifte in met landen en waarborg, en met kopie als u zelf een contract of regels"
                + " hebt gemaakt.");
      }
      if (outside.filter(b -> !b).isPresent()
          && (r.transfer().isPresent()
              || r.country().filter(Countries::isOutsideEea).isPresent())) {
        found.at(
            "delen.buiten-eer",
            "Er staat dat gegevens binnen de Europese Economische Ruimte blijven, maar '"
                + r.name()
                + "' heeft ze daarbuiten.",
            "Zet buiten-eer op ja, of verbeter de ontvanger.");
      }
    }
    if (outside.isEmpty() && !any && !saysWhere(facts)) {
      found.warning(
          "delen.buiten-eer",
          "Er staat niet of gegevens buiten de Europese Economische Ruimte komen.",
          "Vul bij delen in: buiten-eer: ja of nee.");
    } else if (outside.orElse(false) && !any && cookieOutside(facts).isEmpty()) {
      found.at(
          "delen.buiten-eer",
          "Er staat dat gegevens buiten de Europese Economische Ruimte komen, maar bij geen"
              + " ontvanger staat naar welk land.",
          "Vul bij die ontvangers doorgifte in, met landen en waarborg.");
    }
    TransferInText.look(s, outside.filter(b -> !b).isPresent(), facts, found);
    if (outside.filter(b -> !b).isPresent()) {
      cookieOutside(facts)
          .ifPresent(
              cookie ->
                  found.at(
                      "delen.buiten-eer",
                      "Er staat dat gegevens binnen de Europese Economische Ruimte blijven, maar de"
                          + " cookie '"
                          + cookie.name()
                          + "' brengt ze daarbuiten.",
                      "Zet buiten-eer op ja, of verbeter de cookieverklaring."));
    }
  }

  /** The text may say it as well as the key. */
  private static boolean saysWhere(Facts facts) {
    return !facts
            .texts()
            .find(
                INSIDE,
                t -> t.sheet() == Sheet.STATEMENT && t.prose(),
                m -> !m.isQuoted() && !m.isPast() && !m.isAsked())
            .isEmpty()
        || facts.texts().say(OUTSIDE);
  }

  private static void shield(Facts facts, Found found) {
    facts
        .texts()
        .find(
            SHIELD,
            t -> t.sheet() == Sheet.STATEMENT,
            m ->
                !m.isDenied()
                    && !m.isQuoted()
                    && !m.isPast()
                    && !LapsedLaw.isOfThePast(m.reading().sentence()))
        .forEach(
            said ->
                found.warning(
                    said.path(),
                    "'" + said.words() + "' is geen waarborg meer sinds 16 juli 2020.",
                    "Noem de waarborg die nu geldt: een modelcontract, of voor een gecertificeerd"
                        + " bedrijf het EU-VS-gegevensbeschermingskader."));
  }

  private static Optional<Cookie> cookieOutside(Facts facts) {
    return facts.draft().notice().stream()
        .flatMap(n -> n.document().cookies().stream())
        .filter(
            c ->
                c.transfer().isPresent() || c.country().filter(Countries::isOutsideEea).isPresent())
        .findFirst();
  }

  /**
   * What a transfer does not say. Who relies on an adequacy decision, or on the reader's consent
   * and the like, has no safeguards of his own to hand out a copy of: AVG 13(1)(f) asks it for
   * articles 46 and 47 only.
   */
  static Optional<Missing> incomplete(Transfer transfer) {
    boolean ownSafeguards =
        transfer.safeguard() == SafeguardKind.STANDARD_CLAUSES
            || transfer.safeguard() == SafeguardKind.BINDING_RULES;
    Missing missing =
        new Missing()
            .unless(!transfer.countries().isEmpty(), "landen", "naar welk land de gegevens gaan")
            .unless(
                !ownSafeguards || transfer.copy().isPresent(),
                "kopie",
                "waar de lezer een kopie van de waarborg krijgt");
    return missing.any() ? Optional.of(missing) : Optional.empty();
  }

  private static void warningList(PrivacyStatement s, Facts facts, Found found) {
    for (Processing p : s.processings()) {
      if (p.warningList().isEmpty()) {
        if (namesWarningList(p, facts)) {
          found.warning(
              "verwerkingen." + p.id(),
              "'" + p.name() + "' noemt een zwarte lijst of waarschuwingslijst, zonder uitleg.",
              "Vul waarschuwingslijst in: gedeeld, protocol, termijn en bezwaar. Deelt u de lijst met"
                  + " anderen? Vul dan ook vergunning in.");
        }
        continue;
      }
      SharedWarningList list = p.warningList().get();
      Missing missing =
          new Missing()
              .unless(list.shared().isPresent(), "gedeeld", "of u hem met anderen deelt")
              .unless(
                  list.licence().isPresent() || !list.shared().orElse(false),
                  "vergunning",
                  "welke vergunning u hebt van de Autoriteit Persoonsgegevens")
              .unless(list.protocol().isPresent(), "protocol", "waar het protocol staat")
              .unless(list.term().isPresent(), "termijn", "hoe lang iemand op de lijst staat")
              .unless(list.objection().isPresent(), "bezwaar", "hoe iemand bezwaar maakt");
      if (missing.any()) {
        found.at(
            "verwerkingen." + p.id() + ".waarschuwingslijst",
            "Bij de waarschuwingslijst van '" + p.name() + "' staat niet " + missing.words() + ".",
            "Vul in: " + missing.keys() + ".");
      }
    }
  }
}
