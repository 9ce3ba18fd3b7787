package nl.glashelder.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.glashelder.model.TextForm;

/**
 * Which names the folder of a corporation can have: it is a web address, and a folder everywhere.
 */
public final class FolderName {
  /** On Windows these are devices, also with an extension; a folder cannot be checked out there. */
  private static final Set<String> DEVICES =
      Set.of("con", "prn", "aux", "nul", "conin$", "conout$", "clock$");

  private static final Pattern NUMBERED_DEVICES = Pattern.compile("(?:com|lpt)[0-9¹²³]");

  /** Folders that both sites have of their own, and the one with schemas. */
  private static final Set<String> OF_THE_SITE =
      Set.of(
          "bestanden",
          "bevindingen",
          "catalogus",
          "op-letter",
          "op-plaats",
          "regels",
          ContentReader.SCHEMAS,
          "zoeken");

  /** A name of more is cut off by some programs that pack or copy files. */
  private static final int LONGEST = 60;

  private FolderName() {}

  /** Why a folder cannot have a name, and what to do, in Dutch; empty when it can. */
  public static Optional<String> whyNot(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    int point = small.indexOf('.');
    String base = (point < 0 ? small : small.substring(0, point)).strip();
    if (DEVICES.contains(base) || NUMBERED_DEVICES.matcher(base).matches()) {
      return Optional.of(
          "Windows gebruikt deze naam zelf: daar is zo'n map niet te maken of op te halen. Kies een"
              + " andere naam, bijvoorbeeld: wonen-"
              + base
              + ".");
    }
    if (OF_THE_SITE.contains(small)) {
      return Optional.of(
          "De site gebruikt deze naam zelf. Kies een andere naam, bijvoorbeeld: wonen-"
              + base
              + ".");
    }
    if (!TextForm.ID.matches(name)) {
      String advice = "Gebruik alleen kleine letters, cijfers en streepjes.";
      return Optional.of(
          Suggestion.form(name, TextForm.ID)
              .map(meant -> advice + " Bijvoorbeeld: " + meant + ".")
              .orElse(advice));
    }
    return name.length() > LONGEST
        ? Optional.of("Deze naam is langer dan " + LONGEST + " tekens. Kies een kortere naam.")
        : Optional.empty();
  }
}
