package nl.glashelder.templates;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.glashelder.model.Audience;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.DataCategory;
import nl.glashelder.model.DataSource;
import nl.glashelder.model.JointControl;
import nl.glashelder.model.LegalBasis;
import nl.glashelder.model.OwnSection;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;
import nl.glashelder.model.Recipient;
import nl.glashelder.model.RecipientRole;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RetentionPart;
import nl.glashelder.model.RetentionPeriod;
import nl.glashelder.model.Right;
import nl.glashelder.model.SectionChoice;
import nl.glashelder.model.SectionId;
import nl.glashelder.model.Text;
import nl.glashelder.wording.Voice;

/**
 * A statement as its templates see it: the records, the voice, and the look-ups that a sentence
 * needs.
 *
 * @param corporation who speaks
 * @param statement what it says
 * @param voice in which form of address
 */
public record StatementText(Corporation corporation, PrivacyStatement statement, Voice voice) {
  /** What a line of a list has room for. */
  private static final Set<String> BRIEF =
      Set.of(
          "id",
          "naam",
          "doel",
          "toelichting",
          "doelgroepen",
          "gegevens",
          "voorbeelden",
          "onderzoek");

  /** The main heading: the corporation's own title with its name. */
  public String title() {
    String title = statement.title().orElse("Privacyverklaring");
    return title.contains(corporation.name()) ? title : title + " van " + corporation.name();
  }

  /** "deze privacyverklaring", "dit privacyreglement". */
  public String thisDocument() {
    return DocumentName.of(statement, voice).withThis();
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
    return voice.resolve(right.heading());
  }

  /** The other parties to a joint control; a corporation may have named itself among them. */
  public List<String> partners(JointControl joint) {
    return joint.parties().stream().filter(p -> !corporation.isCalled(p)).toList();
  }

  /** The standard headings say "deze verklaring"; a reglement or statement names itself. */
  private String named(String heading) {
    return heading.replace("deze verklaring", thisDocument());
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

  /** The recipients with some ids. */
  public List<Recipient> recipients(List<String> ids) {
    return ids.stream().flatMap(id -> recipient(id).stream()).toList();
  }

  /** The retention period with an id. */
  public Optional<RetentionPeriod> retention(String id) {
    return statement.retention().stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /** "huurders en woningzoekenden". */
  public String audienceNames(List<String> ids) {
    return voice.and(ids.stream().flatMap(id -> audience(id).stream()).map(a -> name(a)).toList());
  }

  /** The name of an audience in running text. */
  public String name(Audience audience) {
    return voice.small(audience.name());
  }

  /**
   * Whether a part says whom it concerns: not when that is everybody the statement is about, which
   * is told at the start.
   */
  public boolean tellsAudiences(List<String> ids) {
    return !ids.isEmpty()
        && !statement.audiences().stream().map(Audience::id).allMatch(ids::contains);
  }

  /**
   * Whether a purpose must name its people itself: the groups of data to which it leads do not, or
   * the purposes share other people "unless something else is said".
   */
  public boolean tellsAudiencesHere(Processing purpose) {
    return shared().audiencesOfPurposes().isPresent() || !dataTellAudiences(purpose);
  }

  /** Whether the groups of data of a purpose, to which it leads, are of the same people. */
  private boolean dataTellAudiences(Processing purpose) {
    List<DataCategory> data = purpose.data().stream().flatMap(d -> category(d).stream()).toList();
    Set<String> people = new LinkedHashSet<>();
    data.forEach(d -> people.addAll(d.audiences()));
    return !data.isEmpty()
        && data.stream().noneMatch(d -> d.audiences().isEmpty())
        && people.equals(Set.copyOf(purpose.audiences()));
  }

  /** Ids for the attribute that the choice of audience looks at; null when it is for everyone. */
  public String forAudiences(List<String> ids) {
    return ids.isEmpty() ? null : String.join(" ", ids);
  }

  /** What happens to whoever does not give data; "Dan ..." says when only after a question. */
  public Text consequence(Text told) {
    return told.markdown().startsWith("Dan ")
        ? new Text(voice.resolve("{Geeft u|Geef je} ze niet? ") + told.markdown())
        : told;
  }

  /**
   * A retention period in one phrase: "tot 2 jaar na het einde van het huurcontract". Says so where
   * some cases have a term of their own.
   */
  public String period(RetentionPeriod period) {
    return Periods.phrase(period, voice);
  }

  /** A term of its own within a retention period, in one phrase. */
  public String period(RetentionPart part) {
    return Periods.phrase(part, voice);
  }

  /** Where a retention period comes from, as a sentence; empty when nothing is said of it. */
  public String origin(RetentionPeriod period) {
    return Periods.origin(period, isOfCameras(period), voice);
  }

  private boolean isOfCameras(RetentionPeriod period) {
    return statement.cameras().stream()
        .flatMap(c -> c.places().stream())
        .anyMatch(place -> place.retention().contains(period.id()));
  }

  /** The periods with some ids. */
  public List<RetentionPeriod> periods(List<String> ids) {
    return ids.stream().flatMap(id -> retention(id).stream()).toList();
  }

  /** Whether the sources of a category need a line each: one says what it is for, or is our own. */
  public boolean tellsMoreOfSources(DataCategory category) {
    return category.sources().stream()
        .anyMatch(b -> b.own() || b.purpose().isPresent() || b.explanation().isPresent());
  }

  /** A source with what kind of source it is: "het Kadaster (een openbare bron)". */
  public String source(DataSource source) {
    String own = "eigen administratie";
    return source.name()
        + (source.publicSource() ? " (een openbare bron)" : "")
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

  /** What this statement says once for all groups of data, purposes or recipients. */
  public SharedFacts shared() {
    return new SharedFacts(statement);
  }

  /** What this statement says of rights: which it explains, and which go with a purpose. */
  public RightsText rights() {
    return new RightsText(statement, voice);
  }

  /** Purposes with something to tell beside what they are for. */
  public List<Processing> fullProcessings() {
    return statement.processings().stream().filter(p -> !isBrief(p)).toList();
  }

  /** Purposes that are told in a line of a list. */
  public List<Processing> briefProcessings() {
    return statement.processings().stream().filter(this::isBrief).toList();
  }

  private boolean isBrief(Processing p) {
    return saysOnly(p, BRIEF) && p.explanation().map(voice::isSingle).orElse(true);
  }

  /** Whether nothing is filled in for the page but some keys. */
  private static boolean saysOnly(Record entry, Set<String> keys) {
    return RecordShape.of(entry.getClass()).parts().stream()
        .filter(part -> !keys.contains(part.key().value()) && !part.key().internal())
        .allMatch(part -> part.values(entry).stream().allMatch(Boolean.FALSE::equals));
  }

  /** Purposes that somebody said something of, for "lees meer bij". */
  public List<Processing> processings(Predicate<Processing> which) {
    return statement.processings().stream().filter(which).toList();
  }

  /** Recipients of which more is told than their name. */
  public List<Recipient> fullRecipients() {
    return statement.recipients().stream().filter(r -> !isBare(r)).toList();
  }

  /** Recipients that are told in a line of a list. */
  public List<Recipient> bareRecipients() {
    return statement.recipients().stream().filter(StatementText::isBare).toList();
  }

  private static boolean isBare(Recipient recipient) {
    return saysOnly(recipient, Set.of("id", "naam", "vera"));
  }

  /** The first recipient that works for us: there the law's word for it is explained. */
  public boolean isFirstProcessor(Recipient recipient) {
    return statement.recipients().stream()
        .filter(r -> r.role().filter(RecipientRole.PROCESSOR::equals).isPresent())
        .findFirst()
        .filter(recipient::equals)
        .isPresent();
  }

  /** Whether any recipient says that data leave the EEA. */
  public List<Recipient> recipientsOutsideEea() {
    return statement.recipients().stream().filter(r -> r.transfer().isPresent()).toList();
  }

  /** Whether the general list of bases names every basis that a purpose rests on. */
  public boolean namesEveryBasis() {
    Set<LegalBasis> named = EnumSet.noneOf(LegalBasis.class);
    statement.bases().forEach(b -> named.add(b.basis()));
    return statement.processings().stream()
        .flatMap(p -> p.bases().stream())
        .allMatch(b -> named.contains(b.basis()));
  }
}
