package nl.glashelder.check.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.glashelder.model.DataCategory;
import nl.glashelder.model.LegalBasis;
import nl.glashelder.model.LegalBasisUse;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;
import nl.glashelder.model.Recipient;
import nl.glashelder.model.RetentionPeriod;
import nl.glashelder.model.Right;
import nl.glashelder.model.RightEntry;
import nl.glashelder.source.Draft;
import nl.glashelder.source.Places;

/**
 * What the rules look at: one corporation's draft, with everything that more than one rule needs
 * looked up once.
 */
public final class Facts {
  private final Draft draft;
  private final LocalDate onDate;
  private final Map<Sheet, Dating> datings;
  private final Map<String, DataCategory> data;
  private final Map<String, Recipient> recipients;
  private final Map<String, RetentionPeriod> retention;
  private final Map<String, List<Processing>> usesOfData = new LinkedHashMap<>();
  private final Set<LegalBasis> bases = EnumSet.noneOf(LegalBasis.class);
  private final List<Passage> passages = new ArrayList<>();
  private final List<Walk.InSentence> clauses = new ArrayList<>();
  private final Texts texts;
  private final Map<Sheet, Set<String>> references = new EnumMap<>(Sheet.class);
  private final Map<Sheet, List<Walk.Value>> values = new EnumMap<>(Sheet.class);

  /**
   * Looks up what the rules need.
   *
   * @param datings the dates of the published versions, where there are any
   * @param onDate the day on which the draft is judged
   */
  public Facts(Draft draft, Map<Sheet, Dating> datings, LocalDate onDate) {
    this.draft = draft;
    this.onDate = onDate;
    this.datings = Map.copyOf(datings);
    Optional<PrivacyStatement> statement = draft.statement().map(Draft.Placed::document);
    data = byId(statement, PrivacyStatement::data, DataCategory::id);
    recipients = byId(statement, PrivacyStatement::recipients, Recipient::id);
    retention = byId(statement, PrivacyStatement::retention, RetentionPeriod::id);
    statement.ifPresent(this::lookUp);
    walk(Sheet.CORPORATION, draft.corporation());
    statement.ifPresent(s -> walk(Sheet.STATEMENT, s));
    draft.notice().ifPresent(n -> walk(Sheet.NOTICE, n.document()));
    texts = new Texts(passages);
  }

  private void lookUp(PrivacyStatement statement) {
    for (Processing processing : statement.processings()) {
      processing.bases().forEach(b -> bases.add(b.basis()));
      for (String id : processing.data()) {
        usesOfData.computeIfAbsent(id, k -> new ArrayList<>()).add(processing);
      }
    }
    statement.bases().forEach(b -> bases.add(b.basis()));
    statement.channels().forEach(c -> c.bases().forEach(b -> bases.add(b.basis())));
    statement.cameras().ifPresent(c -> c.bases().forEach(b -> bases.add(b.basis())));
    boolean camerasForAnInterest =
        statement.cameras().stream()
            .flatMap(c -> c.places().stream())
            .anyMatch(place -> place.interest().isPresent());
    if (camerasForAnInterest) {
      bases.add(LegalBasis.LEGITIMATE_INTEREST);
    }
  }

  private void walk(Sheet sheet, Record document) {
    Walk walk = Walk.through(sheet, document);
    passages.addAll(walk.passages());
    clauses.addAll(walk.clauses());
    references.put(sheet, walk.references());
    values.put(sheet, walk.values());
  }

  private static <T> Map<String, T> byId(
      Optional<PrivacyStatement> statement,
      Function<PrivacyStatement, List<T>> list,
      Function<T, String> id) {
    Map<String, T> map = new LinkedHashMap<>();
    statement.ifPresent(s -> list.apply(s).forEach(entry -> map.put(id.apply(entry), entry)));
    return map;
  }

  /** The draft. */
  public Draft draft() {
    return draft;
  }

  /** The day on which the draft is judged. */
  public LocalDate onDate() {
    return onDate;
  }

  /** The dates of the published version of a document; empty for what was never published. */
  public Optional<Dating> dating(Sheet sheet) {
    return Optional.ofNullable(datings.get(sheet));
  }

  /** Every piece of free text in every file. */
  public List<Passage> passages() {
    return passages;
  }

  /** Every text that goes on in a sentence of ours. */
  List<Walk.InSentence> clauses() {
    return clauses;
  }

  /** Every name, number and address of every file. */
  Map<Sheet, List<Walk.Value>> values() {
    return values;
  }

  /** What the free text says, whatever the field. */
  Texts texts() {
    return texts;
  }

  /** Whether a text stands in the corporation's own file, and not in the catalogue. */
  boolean isOwn(Passage passage) {
    Places places = places(passage.sheet());
    return places.of(passage.path()).file().equals(places.file());
  }

  /** Everything that is referred to in a file, as {@code list.id}. */
  public Set<String> references(Sheet sheet) {
    return references.getOrDefault(sheet, Set.of());
  }

  /** The data category with an id. */
  public Optional<DataCategory> data(String id) {
    return Optional.ofNullable(data.get(id));
  }

  /** The data categories of a processing. */
  public List<DataCategory> dataOf(Processing processing) {
    return processing.data().stream().flatMap(id -> data(id).stream()).toList();
  }

  /** The processings that use a data category. */
  public List<Processing> usesOf(DataCategory category) {
    return usesOfData.getOrDefault(category.id(), List.of());
  }

  /** The recipient with an id. */
  public Optional<Recipient> recipient(String id) {
    return Optional.ofNullable(recipients.get(id));
  }

  /** The recipients of a processing. */
  public List<Recipient> recipientsOf(Processing processing) {
    return processing.recipients().stream()
        .flatMap(List::stream)
        .flatMap(id -> recipient(id).stream())
        .toList();
  }

  /** The retention period with an id. */
  public Optional<RetentionPeriod> retention(String id) {
    return Optional.ofNullable(retention.get(id));
  }

  /** The bases that any processing, or the statement as a whole, rests on. */
  public Set<LegalBasis> bases() {
    return Collections.unmodifiableSet(bases);
  }

  /** Whether any of the bases gives people a right. */
  public boolean gives(Right right) {
    return bases.stream().anyMatch(basis -> basis.rights().contains(right));
  }

  /** Whether no basis is named at all, so that nothing can be concluded from them. */
  public boolean knowsNoBasis() {
    return bases.isEmpty();
  }

  /** The entry for a right. */
  public Optional<RightEntry> right(Right right) {
    return draft
        .statement()
        .flatMap(s -> s.document().rights())
        .flatMap(r -> r.entries().stream().filter(e -> e.id() == right).findFirst());
  }

  /** The bases of a processing that are this one, with their place among all. */
  static Stream<Placed<LegalBasisUse>> bases(List<LegalBasisUse> bases, LegalBasis basis) {
    return Stream.iterate(0, i -> i + 1)
        .limit(bases.size())
        .map(i -> new Placed<>(i, bases.get(i)))
        .filter(p -> p.value().basis() == basis);
  }

  /**
   * An entry without an id, with its place in its list.
   *
   * @param number the place, from 0
   * @param value the entry
   */
  record Placed<T>(int number, T value) {}

  /** Whether the statement's own file says something at a path, be it "nee". */
  boolean says(String path) {
    return draft.statement().filter(s -> s.places().has(path)).isPresent();
  }

  Found found(Rule rule, Sheet sheet, List<Hit> hits) {
    return new Found(rule, sheet, places(sheet), hits);
  }

  /** The places of every file that there is. */
  Map<Sheet, Places> sheets() {
    Map<Sheet, Places> sheets = new EnumMap<>(Sheet.class);
    sheets.put(Sheet.CORPORATION, draft.corporationPlaces());
    draft.statement().ifPresent(s -> sheets.put(Sheet.STATEMENT, s.places()));
    draft.notice().ifPresent(n -> sheets.put(Sheet.NOTICE, n.places()));
    return sheets;
  }

  /** Where the rule of another finder puts what it found in a file. */
  Found foundLike(Found other, Sheet sheet) {
    return other.in(sheet, places(sheet));
  }

  Places places(Sheet sheet) {
    return switch (sheet) {
      case CORPORATION -> draft.corporationPlaces();
      case STATEMENT -> draft.statement().orElseThrow().places();
      case NOTICE -> draft.notice().orElseThrow().places();
    };
  }
}
