package nl.glashelder.templates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.glashelder.model.Audience;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.DataCategory;
import nl.glashelder.model.DataSource;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.JointControl;
import nl.glashelder.model.LegalBasis;
import nl.glashelder.model.OwnSection;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;
import nl.glashelder.model.Recipient;
import nl.glashelder.model.RetentionOrigin;
import nl.glashelder.model.RetentionPart;
import nl.glashelder.model.RetentionPeriod;
import nl.glashelder.model.Right;
import nl.glashelder.model.SectionChoice;
import nl.glashelder.model.SectionId;
import nl.glashelder.model.Text;
import nl.glashelder.wording.Voice;
import org.jsoup.Jsoup;

/**
 * A statement as its templates see it: the records, the voice, and the look-ups that a sentence
 * needs.
 *
 * @param corporation who speaks
 * @param statement what it says
 * @param voice in which form of address
 */
public record StatementText(Corporation corporation, PrivacyStatement statement, Voice voice) {

  /** The main heading: the corporation's own title with its name. */
  public String title() {
    String title = statement.title().orElse("Privacyverklaring");
    return title.contains(corporation.name()) ? title : title + " van " + corporation.name();
  }

  /** The word for this document in running text: "privacyverklaring", "privacyreglement". */
  public String documentWord() {
    return voice.small(statement.title().orElse("Privacyverklaring"));
  }

  /** "deze privacyverklaring", "dit privacyreglement". */
  public String thisDocument() {
    String word = documentWord();
    boolean neuter = word.endsWith("reglement") || word.endsWith("statement");
    return (neuter ? "dit " : "deze ") + word;
  }

  /**
   * The sections in the order the corporation chose, the others after them in their usual order.
   */
  public List<SectionId> sections() {
    Set<SectionId> order = new LinkedHashSet<>();
    statement.sections().forEach(s -> order.add(s.id()));
    order.addAll(Arrays.asList(SectionId.values()));
    return List.copyOf(order);
  }

  /** The heading of a section. */
  public String heading(SectionId id) {
    return statement.sections().stream()
        .filter(s -> s.id() == id)
        .findFirst()
        .flatMap(SectionChoice::title)
        .orElse(named(voice.resolve(id.dutch())));
  }

  /** The standard heading of a right: what somebody can do. */
  public String heading(Right right) {
    String your = voice.of("Uw", "Je");
    return switch (right) {
      case ACCESS -> your + " gegevens bekijken (inzage)";
      case RECTIFICATION -> your + " gegevens laten verbeteren";
      case ERASURE -> your + " gegevens laten verwijderen";
      case RESTRICTION -> "Het gebruik tijdelijk laten stoppen (beperking)";
      case PORTABILITY -> your + " gegevens meenemen";
      case OBJECTION -> "Bezwaar maken";
      case HUMAN_REVIEW -> "Een mens laten meekijken";
      case WITHDRAW_CONSENT -> your + " toestemming intrekken";
    };
  }

  /** Where a retention period comes from, as the start of a sentence. */
  public String origin(RetentionOrigin origin) {
    return switch (origin) {
      case LAW -> "Dit staat in de wet";
      case AUTHORITY_NORM -> "Dit is de norm van de Autoriteit Persoonsgegevens (AP)";
      case SECTOR_CUSTOM -> "Dit is gebruikelijk in onze sector";
      case OWN_CHOICE -> "Dit is onze eigen keuze";
    };
  }

  /** The other parties to a joint control; a corporation may have named itself among them. */
  public List<String> partners(JointControl joint) {
    return joint.parties().stream().filter(p -> !p.equals(corporation.name())).toList();
  }

  /** The standard headings say "deze verklaring"; a reglement or statement names itself. */
  private String named(String heading) {
    boolean oneWord = documentWord().indexOf(' ') < 0;
    return oneWord ? heading.replace("deze verklaring", thisDocument()) : heading;
  }

  /** The corporation's own sections that follow a section; {@code begin} for the start. */
  public List<OwnSection> ownSectionsAfter(String id) {
    return statement.ownSections().stream().filter(s -> s.after().equals(id)).toList();
  }

  /** The audience with an id. */
  public Optional<Audience> audience(String id) {
    return statement.audiences().stream().filter(a -> a.id().equals(id)).findFirst();
  }

  /** The data category with an id. */
  public Optional<DataCategory> category(String id) {
    return statement.data().stream().filter(d -> d.id().equals(id)).findFirst();
  }

  /** The recipient with an id. */
  public Optional<Recipient> recipient(String id) {
    return statement.recipients().stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /** The retention period with an id. */
  public Optional<RetentionPeriod> retention(String id) {
    return statement.retention().stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /** "huurders en woningzoekenden". */
  public String audienceNames(List<String> ids) {
    return voice.and(
        ids.stream().flatMap(id -> audience(id).stream()).map(Audience::name).toList());
  }

  /** Ids for the attribute that the choice of audience looks at; null when it is for everyone. */
  public String forAudiences(List<String> ids) {
    return ids.isEmpty() ? null : String.join(" ", ids);
  }

  /**
   * A retention period in one phrase: "2 jaar na het einde van het huurcontract"; says so where
   * some cases have a term of their own.
   */
  public String period(RetentionPeriod period) {
    String words =
        phrase(period.duration(), period.longestDuration(), period.criterion(), period.start());
    return words.isEmpty() || period.parts().isEmpty() ? words : words + " (soms anders)";
  }

  /** A term of its own within a retention period, in one phrase. */
  public String period(RetentionPart part) {
    return phrase(part.duration(), part.longestDuration(), part.criterion(), part.start());
  }

  private String phrase(
      Optional<IsoDuration> duration,
      Optional<IsoDuration> longest,
      Optional<Text> criterion,
      Optional<String> start) {
    List<String> words = new ArrayList<>();
    duration
        .or(() -> longest)
        .map(
            d -> duration.isPresent() && longest.isPresent() ? d.dutchTo(longest.get()) : d.dutch())
        .ifPresent(words::add);
    // Plain words: templates escape what they print, and marks of Markdown are no words.
    criterion.ifPresent(c -> words.add(Jsoup.parseBodyFragment(voice.phrase(c)).text()));
    start.ifPresent(words::add);
    return String.join(" ", words);
  }

  /** Whether the sources of a category need a line each: one says what it is for, or is our own. */
  public boolean tellsMoreOfSources(DataCategory category) {
    return category.sources().stream()
        .anyMatch(b -> b.own() || b.purpose().isPresent() || b.explanation().isPresent());
  }

  /** A source with what kind of source it is: "het Kadaster (openbaar)". */
  public String source(DataSource source) {
    String own = "eigen administratie";
    return source.name()
        + (source.publicSource() ? " (openbaar)" : "")
        + (source.own() && !source.name().contains(own) ? " (onze " + own + ")" : "");
  }

  /** Whether any period says where it comes from, so that the table needs a column for it. */
  public boolean explainsPeriods() {
    return statement.retention().stream()
        .anyMatch(r -> r.origin().isPresent() || r.source().isPresent() || r.reason().isPresent());
  }

  /** The channels of a request in words: "per brief, per e-mail of op kantoor". */
  public String requestWays() {
    return statement
        .rights()
        .flatMap(r -> r.request())
        .map(q -> voice.or(q.ways().stream().map(w -> w.dutch()).toList()))
        .orElse("");
  }

  /**
   * The rights that follow from the bases of a processing and that this statement explains: only
   * those are printed beside it (AVG 13(2)(b); see {@link LegalBasis#rights}).
   */
  public List<Right> rightsOf(Processing processing) {
    EnumSet<Right> rights = EnumSet.noneOf(Right.class);
    processing.bases().forEach(b -> rights.addAll(b.basis().rights()));
    if (processing.decision().isEmpty()) {
      rights.remove(Right.HUMAN_REVIEW);
    }
    Set<Right> explained = EnumSet.noneOf(Right.class);
    statement.rights().ifPresent(r -> r.entries().forEach(e -> explained.add(e.id())));
    rights.retainAll(explained);
    return List.copyOf(rights);
  }

  /**
   * Whether an overview says more than the list of purposes alone: a table that says "niet genoemd"
   * in most of its cells helps nobody.
   */
  public boolean hasOverview() {
    List<Processing> all = statement.processings();
    long told =
        all.stream()
            .filter(
                p ->
                    Stream.of(
                                !p.bases().isEmpty(),
                                !p.data().isEmpty(),
                                p.recipients().isPresent(),
                                !p.retention().isEmpty())
                            .filter(isKnown -> isKnown)
                            .count()
                        >= 2)
            .count();
    return all.size() > 1 && 2 * told >= all.size();
  }

  /** The bases of a processing in a word or two each. */
  public List<String> basisNames(Processing processing) {
    return processing.bases().stream().map(b -> b.basis().dutch()).distinct().toList();
  }

  /** The names of the data of a processing. */
  public List<String> dataNames(Processing processing) {
    return processing.data().stream()
        .flatMap(id -> category(id).stream())
        .map(DataCategory::name)
        .toList();
  }

  /** The names of the recipients of a processing. */
  public List<String> recipientNames(Processing processing) {
    return processing.recipients().orElse(List.of()).stream()
        .flatMap(id -> recipient(id).stream())
        .map(Recipient::name)
        .toList();
  }

  /** The retention periods of a processing, each in a phrase. */
  public List<String> periods(Processing processing) {
    return processing.retention().stream()
        .flatMap(id -> retention(id).stream())
        .map(this::period)
        .filter(p -> !p.isEmpty())
        .distinct()
        .toList();
  }
}
