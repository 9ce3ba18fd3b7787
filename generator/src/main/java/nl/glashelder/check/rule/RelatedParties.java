package nl.glashelder.check.rule;

import java.util.Optional;
import java.util.stream.Stream;
import nl.glashelder.model.JointControl;
import nl.glashelder.model.PartyName;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Recipient;
import nl.glashelder.model.RelatedOrganisation;
import nl.glashelder.model.Text;

/**
 * What is said of a related organisation, held against what other keys say of the same party:
 * whether it gets data, whether the statement holds for it, and whose share is meant.
 */
final class RelatedParties {
  private static final String EITHER = "Verbeter een van de twee.";
  private static final String SAME_ONE =
      "Is het dezelfde organisatie? Verbeter dan een van de twee. Zijn het er twee? Geef ze namen"
          + " waaraan een lezer dat ziet.";

  private RelatedParties() {}

  static void look(PrivacyStatement s, Found found) {
    for (RelatedOrganisation o : s.relatedOrganisations()) {
      String path = "verbonden-organisaties." + o.id();
      sharing(o, s, path, found);
      coverage(o, s, path, found);
      share(o, path, found);
    }
  }

  private static void sharing(RelatedOrganisation o, PrivacyStatement s, String path, Found found) {
    if (o.sharing().isEmpty()) {
      return;
    }
    boolean shares = o.sharing().get();
    Optional<Recipient> recipient = recipient(o, s);
    if (!shares && o.recipient().isPresent()) {
      found.at(
          path + ".deelt-gegevens",
          "Er staat dat u geen gegevens deelt met '" + o.name() + "', maar zij is wel ontvanger.",
          EITHER);
    } else if (shares && o.recipient().isEmpty()) {
      found.at(
          path + ".deelt-gegevens",
          "Er staat dat u gegevens deelt met '" + o.name() + "', maar niet welke.",
          recipient
              .map(
                  r ->
                      "Bij ontvangers staat '"
                          + r.name()
                          + "'. Vul hier in: ontvanger: "
                          + r.id()
                          + ".")
              .orElse("Zet deze organisatie bij ontvangers, en haar id hier bij ontvanger."));
    } else if (!shares && recipient.isPresent()) {
      found.at(
          path + ".deelt-gegevens",
          "Er staat dat u geen gegevens deelt met '"
              + o.name()
              + "', maar bij ontvangers staat '"
              + recipient.get().name()
              + "'.",
          SAME_ONE);
    }
    if (!shares) {
      s.jointControl().stream()
          .filter(j -> j.parties().stream().anyMatch(p -> PartyName.areSame(p, o.name())))
          .findFirst()
          .map(JointControl::name)
          .ifPresent(
              joint ->
                  found.at(
                      path + ".deelt-gegevens",
                      "Er staat dat u geen gegevens deelt met '"
                          + o.name()
                          + "', maar bij gezamenlijk ('"
                          + joint
                          + "') bent u er samen mee verantwoordelijk voor gegevens.",
                      EITHER));
    }
  }

  /** The recipient that certainly is this organisation, by its name, its id or an example. */
  private static Optional<Recipient> recipient(RelatedOrganisation o, PrivacyStatement s) {
    return s.recipients().stream()
        .filter(
            r ->
                r.id().equals(o.id())
                    || Stream.concat(Stream.of(r.name()), r.examples().stream().map(Text::markdown))
                        .anyMatch(name -> PartyName.areSame(name, o.name())))
        .findFirst();
  }

  private static void coverage(
      RelatedOrganisation o, PrivacyStatement s, String path, Found found) {
    boolean named =
        s.scope().stream()
            .flatMap(r -> r.alsoFor().stream())
            .anyMatch(name -> PartyName.areSame(name, o.name()));
    boolean excluded =
        s.scope().stream()
            .flatMap(r -> r.notFor().stream())
            .anyMatch(text -> PartyName.areSame(text.markdown(), o.name()));
    if (named && !o.covered().orElse(true)) {
      found.at(
          path + ".geldt-ook",
          "'" + o.name() + "' staat bij reikwijdte bij geldt-ook-voor, maar hier staat nee.",
          EITHER);
    } else if (excluded && o.covered().orElse(false)) {
      found.at(
          path + ".geldt-ook",
          "'" + o.name() + "' staat bij reikwijdte bij geldt-niet-voor, maar hier staat ja.",
          EITHER);
    }
    if (o.ownStatement().isPresent() && o.covered().orElse(named)) {
      found.at(
          path + ".eigen-verklaring",
          "Er staat dat deze verklaring ook geldt voor '"
              + o.name()
              + "', en dat die een eigen verklaring heeft. Een lezer weet dan niet welke geldt.",
          "Zet geldt-ook op nee als de eigen verklaring geldt, of haal eigen-verklaring weg.");
    }
  }

  private static void share(RelatedOrganisation o, String path, Found found) {
    if (o.share().isPresent() && o.relation().isEmpty()) {
      found.at(
          path + ".aandeel",
          "Er staat een aandeel bij '" + o.name() + "', maar niet wat die organisatie voor u is.",
          "Vul ook relatie in, bijvoorbeeld dochter of deelneming.");
    } else if (o.share().isPresent() && !o.isOurShare()) {
      found.at(
          path + ".aandeel",
          "'"
              + o.name()
              + "' is uw "
              + o.relation().get().yaml()
              + ". Bij aandeel hoort hoe groot uw deel in die organisatie is, en dat is er dan"
              + " niet.",
          "Haal aandeel weg, of schrijf bij toelichting wie welk deel heeft.");
    }
  }
}
