package nl.glashelder.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.RetentionPart;
import nl.glashelder.model.RetentionPeriod;
import nl.glashelder.model.Text;
import nl.glashelder.wording.Voice;
import org.jsoup.Jsoup;

/** How long something is kept, and why so long, in words. */
final class Periods {
  /** What makes a length of time an end: "tot 2 jaar na het einde van het huurcontract". */
  private static final Pattern AFTER = Pattern.compile("(?iu)^(?:na|nadat)\\b.*");

  private Periods() {}

  /** "tot 2 jaar na het einde van het huurcontract", "7 dagen", "zolang u bij ons huurt". */
  static String phrase(RetentionPeriod period, Voice voice) {
    String words =
        phrase(
            period.duration(), period.longestDuration(), period.criterion(), period.start(), voice);
    return words.isEmpty() || period.parts().isEmpty() ? words : words + " (soms anders)";
  }

  /** The term of some cases, in one phrase. */
  static String phrase(RetentionPart part, Voice voice) {
    return phrase(part.duration(), part.longestDuration(), part.criterion(), part.start(), voice);
  }

  private static String phrase(
      Optional<IsoDuration> duration,
      Optional<IsoDuration> longest,
      Optional<Text> criterion,
      Optional<String> startsAt,
      Voice voice) {
    List<String> parts = new ArrayList<>();
    Optional<String> start = startsAt.map(voice::phrase);
    if (duration.isPresent() && longest.isPresent()) {
      parts.add(duration.get().dutchTo(longest.get()) + start.map(s -> " " + s).orElse(""));
    } else {
      duration.or(() -> longest).ifPresent(d -> parts.add(length(d, start)));
    }
    criterion.ifPresent(c -> parts.add(plain(voice.phrase(c))));
    if (duration.isEmpty() && longest.isEmpty() && start.isPresent()) {
      parts.add(parts.isEmpty() ? start.get() : "gerekend " + start.get());
    }
    return String.join(", ", parts);
  }

  private static String length(IsoDuration duration, Optional<String> start) {
    if (start.isEmpty()) {
      return duration.dutch();
    }
    boolean after = AFTER.matcher(start.get()).matches();
    if (duration.equals(new IsoDuration(0, 0, 0, 0, 0, 0))) {
      return after ? "tot direct " + start.get() : "0 dagen " + start.get();
    }
    return (after ? "tot " : "") + duration.dutch() + " " + start.get();
  }

  /** Plain words: templates escape what they print, and marks of Markdown are no words. */
  private static String plain(String html) {
    return Jsoup.parseBodyFragment(html).text();
  }

  /** Where a period comes from, as a sentence; empty when nothing is said of it. */
  static String origin(RetentionPeriod period, boolean ofCameras, Voice voice) {
    Optional<String> source = period.source().map(voice::phrase);
    if (period.origin().isEmpty()) {
      return source.map(voice::sentence).orElse("");
    }
    String between = source.map(s -> " (" + s + ")").orElse("");
    return switch (period.origin().get()) {
      case LAW -> "Dat moet van de wet" + between + ".";
      case AUTHORITY_NORM -> norm(source, ofCameras);
      case SECTOR_CUSTOM -> "Dat is gebruikelijk bij woningcorporaties" + between + ".";
      case OWN_CHOICE -> "Daar kiezen wij zelf voor" + between + ".";
    };
  }

  /** A norm is an outer limit: it does not say that data are to be kept that long. */
  private static String norm(Optional<String> source, boolean ofCameras) {
    String norm = "De Autoriteit Persoonsgegevens (AP) heeft hiervoor een norm";
    if (source.isPresent()) {
      return norm + ": " + source.get() + ".";
    }
    return ofCameras ? norm + ": meestal hoogstens 4 weken." : norm + ".";
  }
}
