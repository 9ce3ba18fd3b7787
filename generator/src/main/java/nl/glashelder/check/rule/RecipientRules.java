package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.ERROR;
import static nl.glashelder.source.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.glashelder.model.Agreement;
import nl.glashelder.model.JointControl;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;
import nl.glashelder.model.Recipient;
import nl.glashelder.model.RecipientRole;
import nl.glashelder.model.SharedWarningList;
import nl.glashelder.model.Sharing;
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
              "R43", "zwarte-lijst", "UAVG 33(4)(c), 33(5)", ERROR, RecipientRules::warningList));

  private RecipientRules() {}

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
      List<String> missing = new ArrayList<>();
      if (joint.parties().isEmpty()) {
        missing.add("partijen");
      }
      if (joint.division().isEmpty()) {
        missing.add("taakverdeling");
      }
      if (joint.contact().isEmpty()) {
        missing.add("contactpunt");
      }
      if (!missing.isEmpty()) {
        found.at(
            "gezamenlijk." + joint.id(),
            "Bij de samenwerking '" + joint.name() + "' ontbreekt: " + Dutch.and(missing) + ".",
            "Leg in gewone taal uit wie wat doet en waar mensen terechtkunnen.");
      }
    }
  }

  private static void recipients(PrivacyStatement s, Facts facts, Found found) {
    for (Processing p : s.processings()) {
      if (p.recipients().isEmpty()) {
        found.at(
            "verwerkingen." + p.id(),
            "Bij '" + p.name() + "' staat niet wie de gegevens krijgen.",
            "Vul ontvangers in met ids uit de lijst ontvangers. Krijgt niemand ze? Schrijf dan:"
                + " ontvangers: geen.");
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
                        "Bij de doorgifte aan '" + r.name() + "' ontbreekt: " + missing + ".",
                        "De lezer moet weten naar welk land de gegevens gaan en waar hij een kopie"
                            + " van de waarborg krijgt."));
      } else if (r.country().filter(Countries::isOutsideEea).isPresent()) {
        any = true;
        found.at(
            path + ".land",
            "De gegevens bij '"
                + r.name()
                + "' staan in "
                + r.country().get()
                + ". Dat ligt buiten de Europese Economische Ruimte.",
            "Vul doorgifte in: landen, waarborg en waar de lezer een kopie krijgt.");
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
    if (outside.isEmpty() && !any) {
      found.warning(
          "delen.buiten-eer",
          "Er staat niet of gegevens buiten de Europese Economische Ruimte komen.",
          "Vul bij delen in: buiten-eer: ja of nee.");
    } else if (outside.orElse(false) && !any) {
      found.at(
          "delen.buiten-eer",
          "Er staat dat gegevens buiten de Europese Economische Ruimte komen, maar bij geen"
              + " ontvanger staat naar welk land.",
          "Vul bij die ontvangers doorgifte in: landen, waarborg en waar de lezer een kopie"
              + " krijgt.");
    }
  }

  /** What a transfer does not say. */
  static Optional<String> incomplete(Transfer transfer) {
    List<String> missing = new ArrayList<>();
    if (transfer.countries().isEmpty()) {
      missing.add("landen");
    }
    if (transfer.copy().isEmpty()) {
      missing.add("kopie");
    }
    return missing.isEmpty() ? Optional.empty() : Optional.of(Dutch.and(missing));
  }

  private static void warningList(PrivacyStatement s, Facts facts, Found found) {
    for (Processing p : s.processings()) {
      if (p.warningList().isEmpty()) {
        continue;
      }
      SharedWarningList list = p.warningList().get();
      List<String> missing = new ArrayList<>();
      if (list.licence().isEmpty()) {
        missing.add("vergunning");
      }
      if (list.protocol().isEmpty()) {
        missing.add("protocol");
      }
      if (list.term().isEmpty()) {
        missing.add("termijn");
      }
      if (list.objection().isEmpty()) {
        missing.add("bezwaar");
      }
      if (!missing.isEmpty()) {
        found.at(
            "verwerkingen." + p.id() + ".waarschuwingslijst",
            "Bij de waarschuwingslijst van '"
                + p.name()
                + "' ontbreekt: "
                + Dutch.and(missing)
                + ".",
            "Wie zo'n lijst deelt, noemt de vergunning van de Autoriteit Persoonsgegevens, het"
                + " protocol, hoe lang iemand erop staat en hoe iemand bezwaar maakt.");
      }
    }
  }
}
