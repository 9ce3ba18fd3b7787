package nl.glashelder.publish;

import java.util.Optional;
import nl.glashelder.check.language.Readability;
import nl.glashelder.check.rule.Page;
import org.jsoup.Jsoup;

/** How easy a draft is to read, beside the version in force. */
final class ReadingEase {
  private ReadingEase() {}

  /** One sentence, for the review site. */
  static String of(String draft, Optional<String> inForce) {
    return "Leesbaarheid (Flesch-Douma): "
        + figures(draft).dutch()
        + inForce.map(words -> "; de versie die nu geldt: " + figures(words).dutch()).orElse("")
        + ". Hoger is makkelijker.";
  }

  private static Readability figures(String words) {
    return Page.readabilityOf(Jsoup.parseBodyFragment(words).body());
  }
}
