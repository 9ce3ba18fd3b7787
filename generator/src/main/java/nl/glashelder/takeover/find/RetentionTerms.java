package nl.glashelder.takeover.find;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.glashelder.check.language.Actor;
import nl.glashelder.check.language.Reading;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.RetentionPeriod;

/** Finds how long data are kept. */
final class RetentionTerms implements Recogniser {
  private static final Pattern KEEPING =
      Pattern.compile(
          "(?iu)\\b(?:bewaren|bewaart|bewaard|bewaartermijn|verwijderen|verwijderd|vernietigen|vernietigd|wissen|gewist|overschreven|opgeslagen|bewaarplicht)\\b");

  private static final Pattern CONSENT =
      Pattern.compile(
          "(?iu)(?:met|als|indien)\\s[^,.;]{0,30}?toestemming(?:\\s(?:geeft|hebt gegeven|heeft gegeven|is gegeven))?");

  /** A term with an exception is another term: without it the draft would promise too much. */
  private static final Pattern EXCEPTION =
      Pattern.compile(
          "(?iu)\\b(?:tenzij|behalve (?:als|wanneer|indien|bij)|met uitzondering van|uitgezonderd"
              + "|(?:ook|soms|mogen|moeten|kunnen) [^.;]{0,40}\\blanger"
              + "|(?:of|en|,)\\s*(?:zo nodig )?langer|langer (?:als|wanneer|indien|bij|zolang|mits))\\b");

  private static final Pattern OF_SOMETHING_ELSE =
      Pattern.compile("(?iu)\\b(?:cookie|cookies|verzoek|antwoord|reageren|klachtbehandeling)\\b");

  @Override
  public void find(Finds finds) {
    for (Passage passage : finds.prose()) {
      if (passage.isHeading() || passage.isNear("cookies") || passage.text().endsWith("?")) {
        continue;
      }
      boolean keeping = KEEPING.matcher(passage.text()).find() || passage.isAbout("bewaren");
      if (keeping && !isByOthers(passage) && !OF_SOMETHING_ELSE.matcher(passage.text()).find()) {
        term(passage, finds);
      }
    }
  }

  /** Whether words say that a term is longer or another one at times. */
  static boolean hasException(String words) {
    return EXCEPTION.matcher(words).find();
  }

  /** "Uw buren bewaren beelden vier weken." */
  private static boolean isByOthers(Passage passage) {
    return Meanings.of("handelingen.txt")
        .named("bewaren")
        .concept()
        .named(passage.reading())
        .stream()
        .anyMatch(m -> m.actor() == Actor.OTHERS || m.isPast());
  }

  private static void term(Passage passage, Finds finds) {
    List<Lengths> lengths = Lengths.in(passage.text());
    if (lengths.isEmpty() || hasException(passage.text())) {
      return;
    }
    Set<String> subjects = subjects(passage);
    if (subjects.size() != 1) {
      return;
    }
    String subject = subjects.iterator().next();
    Optional<Lengths> consent = withConsent(lengths, passage.text());
    if (lengths.size() == 1 && !passage.text().matches("(?iu).*\\btoestemming\\b.*")) {
      say(subject, lengths.get(0).duration(), start(passage.text()), passage, finds);
    } else if (lengths.size() == 2 && consent.isPresent()) {
      Lengths plain = lengths.get(lengths.get(0).equals(consent.get()) ? 1 : 0);
      say(subject, plain.duration(), start(passage.text()), passage, finds);
      String place = "bewaartermijnen[" + subject + "].termijnen[id:met-toestemming]";
      finds.statement().put(place + ".naam", "met toestemming", passage.source());
      finds.statement().put(place + ".duur", consent.get().duration().toString(), passage.source());
    }
  }

  /** The length that is said to hold with consent. */
  private static Optional<Lengths> withConsent(List<Lengths> lengths, String text) {
    Matcher consent = CONSENT.matcher(text);
    if (!consent.find()) {
      return Optional.empty();
    }
    // "1 jaar met uw toestemming", and else "met uw toestemming na een jaar".
    return lengths.stream()
        .filter(
            l -> l.end() <= consent.start() && text.substring(l.end(), consent.start()).isBlank())
        .findFirst()
        .or(() -> lengths.stream().filter(l -> l.start() >= consent.end()).findFirst());
  }

  /** What a term is about: by the sentence itself, or else by what introduces or heads it. */
  private static Set<String> subjects(Passage passage) {
    Meanings terms = Meanings.of("termijnen.txt");
    Set<String> own = new LinkedHashSet<>(terms.in(passage.reading()));
    if (own.contains("camerabeelden")) {
      return Set.of("camerabeelden");
    }
    if (own.size() > 1 && own.remove("huurdersdossier") && own.size() > 1) {
      own.add("huurdersdossier");
    }
    if (own.isEmpty()) {
      String above = passage.heading() + " " + passage.lead();
      own.addAll(terms.in(Reading.of(above)));
      if (own.isEmpty()
          && passage.isNear("cameras")
          && passage.text().matches("(?iu).*(?:beelden|opnamen|opnames).*")) {
        return Set.of("camerabeelden");
      }
    }
    return own;
  }

  /** From when a term runs, in our own words; empty where the sentence says nothing known. */
  static Optional<String> start(String text) {
    Set<String> starts = Meanings.of("begin-termijnen.txt").in(text);
    return starts.size() == 1
        ? Optional.of(starts.iterator().next().replace('-', ' '))
        : Optional.empty();
  }

  static void say(
      String subject, IsoDuration duration, Optional<String> start, Passage passage, Finds finds) {
    String place = "bewaartermijnen[" + subject + "]";
    Optional<RetentionPeriod> common =
        finds.catalogue().retention().stream().filter(r -> r.id().equals(subject)).findFirst();
    Meaning meaning = Meanings.of("termijnen.txt").named(subject);
    if (common.isEmpty() && meaning.destinations().isEmpty()) {
      // A catalogue without this entry has no name for it.
      return;
    }
    finds.statement().put(place, "", passage.source());
    if (common.isEmpty()) {
      finds.statement().put(place + ".naam", meaning.destinations().get(0), passage.source());
    }
    boolean same = common.flatMap(RetentionPeriod::duration).filter(duration::equals).isPresent();
    if (!same) {
      finds.statement().put(place + ".duur", duration.toString(), passage.source());
      start.ifPresent(s -> finds.statement().put(place + ".start", s, passage.source()));
    }
  }
}
