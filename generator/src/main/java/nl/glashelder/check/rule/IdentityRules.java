package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.ERROR;
import static nl.glashelder.source.Severity.WARNING;

import java.util.List;
import java.util.regex.Pattern;
import nl.glashelder.model.Contact;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.DataProtectionOfficer;
import nl.glashelder.model.PrivacyContact;

/** Who is responsible, and how to reach them: AVG 13(1)(a)-(b). */
final class IdentityRules {
  static final List<Rule> ALL =
      List.of(
          Rule.onCorporation(
              "R01",
              "verantwoordelijke-identiteit",
              "AVG 13(1)(a), 14(1)(a)",
              WARNING,
              IdentityRules::legalForm),
          Rule.onCorporation(
              "R02", "contactgegevens", "AVG 13(1)(a), 14(1)(a)", ERROR, IdentityRules::contact),
          Rule.onCorporation(
              "R03", "kvk-nummer", "AVG 13(1)(a), goed gebruik", WARNING, IdentityRules::register),
          Rule.onCorporation(
              "R05", "fg-verklaard", "AVG 13(1)(b), 37-39", ERROR, IdentityRules::officer),
          Rule.onCorporation(
              "R06",
              "privacycontact",
              "AVG 12(2), 13(1)(a)",
              WARNING,
              IdentityRules::privacyContact));

  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          "(?iu)\\b(?:stichting|vereniging|coöperatie|coöperatieve|b\\.?v\\b|n\\.?v\\b|vof|maatschap)");

  private IdentityRules() {}

  /** The law asks for the identity; a name that tells the legal form needs no key for it. */
  private static void legalForm(Corporation c, Facts facts, Found found) {
    if (c.legalForm().isEmpty() && !LEGAL_FORM.matcher(c.name()).find()) {
      found.at(
          "naam",
          "Van " + c.name() + " is de rechtsvorm niet ingevuld.",
          "Vul rechtsvorm in, bijvoorbeeld stichting. De lezer moet weten wie verantwoordelijk is"
              + " voor de gegevens.");
    }
  }

  private static void contact(Corporation c, Facts facts, Found found) {
    if (c.contact().isEmpty()) {
      found.at(
          "contact",
          "Er staat niet hoe iemand " + c.name() + " bereikt.",
          "Vul bij contact een postadres in, en een e-mailadres of telefoonnummer.");
      return;
    }
    Contact contact = c.contact().get();
    boolean reachable = contact.email().isPresent() || contact.phone().isPresent();
    boolean address = contact.postalAddress().isPresent() || contact.visitingAddress().isPresent();
    if (!reachable && !address) {
      found.at(
          "contact",
          "Er staat niet hoe iemand " + c.name() + " bereikt.",
          "Vul bij contact een e-mailadres of telefoonnummer in, en een postadres.");
    } else if (!reachable) {
      found.warning(
          "contact",
          "Er staat geen e-mailadres en geen telefoonnummer van " + c.name() + ".",
          "Vul e-mail of telefoon in.");
    } else if (!address) {
      found.warning(
          "contact",
          "Er staat geen postadres en geen bezoekadres van " + c.name() + ".",
          "Vul postadres in met straat, postcode en plaats.");
    }
  }

  private static void register(Corporation c, Facts facts, Found found) {
    if (c.kvk().isEmpty()) {
      found.at(
          "naam",
          "Het KvK-nummer van " + c.name() + " ontbreekt.",
          "Vul kvk in, met aanhalingstekens: \"12345678\". Zo is duidelijk om welke organisatie het"
              + " gaat.");
    }
  }

  private static void officer(Corporation c, Facts facts, Found found) {
    if (c.officer().isEmpty()) {
      found.warning(
          "fg",
          "Er staat niet of " + c.name() + " een functionaris gegevensbescherming (FG) heeft.",
          "Vul fg in: met aanwezig: ja en een e-mailadres of telefoonnummer, of met aanwezig: nee"
              + " en de reden.");
      return;
    }
    DataProtectionOfficer officer = c.officer().get();
    if (officer.appointed() && officer.email().isEmpty() && officer.phone().isEmpty()) {
      found.at(
          "fg",
          "Er is een functionaris gegevensbescherming, maar er staat niet hoe iemand die bereikt.",
          "Vul bij fg een e-mailadres of telefoonnummer in.");
    }
    if (!officer.appointed() && !officer.isDenied()) {
      found.at(
          "fg",
          "Bij fg staat wie de functionaris gegevensbescherming is, maar niet dat die er is.",
          "Vul bij fg in: aanwezig: ja. Is er geen functionaris? Haal dan alles weg behalve"
              + " aanwezig: nee en de reden.");
    } else if (!officer.appointed() && officer.reason().isEmpty()) {
      found.warning(
          "fg",
          "Er is geen functionaris gegevensbescherming, maar er staat niet waarom.",
          "Vul bij fg de reden in, in een zin.");
    }
  }

  /** An officer who can be reached is a contact for privacy too, AVG 38(4). */
  private static void privacyContact(Corporation c, Facts facts, Found found) {
    boolean reachable = c.privacyContact().filter(IdentityRules::reachable).isPresent();
    boolean officer =
        c.officer()
            .filter(o -> o.appointed() && (o.email().isPresent() || o.phone().isPresent()))
            .isPresent();
    if (!reachable && !officer) {
      found.at(
          "privacycontact",
          "Er is geen contactpunt voor vragen over privacy.",
          "Vul bij privacycontact een e-mailadres, telefoonnummer of formulier in.");
    }
  }

  private static boolean reachable(PrivacyContact contact) {
    return contact.email().isPresent() || contact.phone().isPresent() || contact.form().isPresent();
  }
}
