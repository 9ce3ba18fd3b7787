package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.WARNING;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Text;
import nl.glashelder.model.Transfer;
import nl.glashelder.source.Places;

/** Where the data of cookies go: AVG 13(1)(f) and 44-49, as for recipients. */
final class CookieTransferRules {
  static final List<Rule> ALL =
      List.of(
          Rule.onNotice(
              "R90",
              "doorgifte-cookies",
              "AVG 13(1)(f), 44-49",
              WARNING,
              CookieTransferRules::transfers));

  private CookieTransferRules() {}

  /** Once for all cookies of a party that say the same. */
  private static void transfers(CookieNotice n, Facts facts, Found found) {
    Set<String> told = new HashSet<>();
    for (Cookie cookie : n.cookies()) {
      if (cookie.transfer().isPresent()) {
        Transfer transfer = cookie.transfer().get();
        String receiver = receiver(cookie);
        if (told.add(receiver + transfer)) {
          Safeguards.Told given =
              new Safeguards.Told(transfer, receiver, "", "cookies." + cookie.id() + ".doorgifte");
          Safeguards.look(given, facts.onDate(), found);
          if (given.needsCertificate(facts.onDate())
              && given.saysCertified()
              && !isChecked(n, receiver, facts)) {
            found.hint(
                given.path(),
                "'"
                    + Dutch.start(transfer.explanation().map(Text::markdown).orElse(receiver))
                    + "' komt uit de catalogus. Of het nu nog zo is, weet Glashelder niet.",
                "Kijk op dataprivacyframework.gov of het bedrijf op de lijst staat. Staat het erop?"
                    + " Schrijf doorgifte dan zelf bij een van deze cookies. Staat het er niet op?"
                    + " Kies dan een andere waarborg, bijvoorbeeld modelcontract.");
          }
        }
      }
    }
  }

  private static String receiver(Cookie cookie) {
    return cookie.party().orElse(cookie.name());
  }

  /** Whether the corporation itself wrote where data go, of any cookie of the party. */
  private static boolean isChecked(CookieNotice n, String receiver, Facts facts) {
    Places places = facts.places(Sheet.NOTICE);
    return n.cookies().stream()
        .filter(c -> receiver(c).equals(receiver))
        .map(c -> "cookies." + c.id() + ".doorgifte")
        .anyMatch(path -> places.of(path).file().equals(places.file()));
  }
}
