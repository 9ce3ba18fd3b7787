package nl.glashelder.check.rule;

import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.glashelder.model.DutchDate;
import nl.glashelder.model.SafeguardKind;
import nl.glashelder.model.Text;
import nl.glashelder.model.Transfer;

/**
 * What a safeguard is worth: it differs by country, and in the United States by company (AVG
 * 44-49).
 */
final class Safeguards {
  private static final Pattern CERTIFIED =
      Pattern.compile(
          "(?iu)certific|gecertificeerd|data privacy framework|\\bDPF\\b|gegevensbeschermingskader|privacykader");

  private Safeguards() {}

  /**
   * A transfer as it is told.
   *
   * @param transfer where to and with what safeguard
   * @param name who receives
   * @param alsoSaid what else is said of the receiver, as Markdown
   * @param path where the transfer stands
   */
  record Told(Transfer transfer, String name, String alsoSaid, String path) {
    /** Whether it says that the company is certified. */
    boolean saysCertified() {
      String said = transfer.explanation().map(Text::markdown).orElse("") + "\n" + alsoSaid;
      return CERTIFIED.matcher(said).find();
    }

    /** Whether it rests on a decision that holds for certified companies alone. */
    boolean needsCertificate(LocalDate onDate) {
      return transfer.safeguard() == SafeguardKind.ADEQUACY
          && transfer.countries().stream()
              .flatMap(written -> Countries.in(written).stream())
              .anyMatch(c -> c.adequacy(onDate) == Countries.Adequacy.CERTIFIED_ONLY);
    }
  }

  /** Adds what is wrong with a safeguard, or to be asked about it. */
  static void look(Told told, LocalDate onDate, Found found) {
    for (String written : told.transfer().countries()) {
      for (Countries.Country country : Countries.in(written)) {
        if (country.isInsideEea()) {
          found.warning(
              told.path() + ".landen",
              "'" + written + "' ligt binnen de Europese Economische Ruimte.",
              "Haal het land weg bij doorgifte: daar is geen waarborg nodig.");
        } else if (told.transfer().safeguard() == SafeguardKind.ADEQUACY) {
          adequacy(told, country, written, onDate, found);
        }
      }
    }
  }

  private static void adequacy(
      Told told, Countries.Country country, String written, LocalDate onDate, Found found) {
    switch (country.adequacy(onDate)) {
      case NONE_KNOWN ->
          found.warning(
              told.path() + ".waarborg",
              "Voor '"
                  + written
                  + "' kennen wij geen adequaatheidsbesluit van de Europese Commissie (stand van "
                  + Countries.READ_ON
                  + ").",
              "Kies de waarborg die er wel is, bijvoorbeeld modelcontract.");
      case CERTIFIED_ONLY -> {
        if (!told.saysCertified()) {
          found.hint(
              told.path() + ".toelichting",
              "Voor de Verenigde Staten geldt het besluit alleen voor bedrijven met een certificaat.",
              "Kijk of '"
                  + told.name()
                  + "' op de lijst van het Data Privacy Framework staat en schrijf dat bij"
                  + " toelichting. Staat het er niet op? Kies dan modelcontract.");
        }
      }
      case ENDED ->
          found.hint(
              told.path() + ".waarborg",
              "Het adequaatheidsbesluit voor '"
                  + written
                  + "' liep tot en met "
                  + country.lastDayOfAdequacy().map(DutchDate::of).orElseThrow()
                  + ".",
              "Kijk na of de Europese Commissie het heeft verlengd. Is dat niet zo? Kies dan de"
                  + " waarborg die er wel is, bijvoorbeeld modelcontract.");
      case PARTIAL ->
          found.hint(
              told.path() + ".toelichting",
              "Voor '" + written + "' geldt het adequaatheidsbesluit niet voor elk bedrijf.",
              "Kijk na of '" + told.name() + "' eronder valt en schrijf dat bij toelichting.");
      case WHOLE -> {
        // Nothing to ask.
      }
    }
  }
}
