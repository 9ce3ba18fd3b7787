package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.version.ChangeKind;
import nl.glashelder.version.Fingerprint;
import nl.glashelder.version.PublishedData;
import nl.glashelder.wording.Voice;

/**
 * The comparison in meaning: two versions' data, matched by id. It walks the shapes of the records,
 * so that a new key of the model is compared without a line of code here, and nothing that differs
 * goes unsaid.
 */
public final class Meaning {
  /** A hash of so many hexadecimal digits stays short and is still never the same by chance. */
  private static final int HASH_DIGITS = 12;

  private final List<Told> told = new ArrayList<>();
  private final Names names;
  private final Contents contents;
  private final Sentence sentence;
  private final List<Record> documents;

  private Meaning(Names names, FormOfAddress address, Record older, Record newer) {
    Spoken spoken = new Spoken(new Voice(address));
    this.names = names;
    this.contents = new Contents(names, spoken);
    this.sentence = new Sentence(names, spoken);
    this.documents = List.of(older, newer);
  }

  /**
   * All changes from one version's data to another's, in the order of the document.
   *
   * @throws IllegalArgumentException when the two are versions of different documents
   */
  public static List<Change> between(PublishedData older, PublishedData newer) {
    return told(older, newer).stream().map(Told::change).toList();
  }

  /** The same, each with the words to find it by. */
  static List<Told> told(PublishedData older, PublishedData newer) {
    if (older.statement().isPresent() != newer.statement().isPresent()) {
      throw new IllegalArgumentException(
          "Een privacyverklaring en een cookieverklaring kunnen niet worden vergeleken.");
    }
    Record oldDocument = document(older);
    Record newDocument = document(newer);
    FormOfAddress address = newer.corporation().formOfAddress();
    Names names = Names.of(oldDocument, newDocument, address);
    Meaning meaning = new Meaning(names, address, oldDocument, newDocument);
    meaning.records(older.corporation(), newer.corporation(), "corporatie", Subject.corporation());
    meaning.records(oldDocument, newDocument, "", Subject.document());
    return List.copyOf(meaning.told);
  }

  /**
   * All changes from one entry of a list to another of the same kind, whatever their ids.
   *
   * @param part the list that they are entries of
   * @param names what things they refer to are called
   * @param address the form of address of the sentences
   */
  static List<Change> entries(
      Record older, Record newer, Part part, Names names, FormOfAddress address) {
    Meaning meaning = new Meaning(names, address, older, newer);
    Subject entry =
        Subject.document().entry(part.valueType(), names.nameOf(older), names.nameOf(newer));
    meaning.records(older, newer, "", entry);
    return meaning.told.stream().map(Told::change).toList();
  }

  /** The document among the data. */
  static Record document(PublishedData data) {
    return data.statement().<Record>map(s -> s).orElseGet(() -> data.notice().orElseThrow());
  }

  private void records(Record older, Record newer, String path, Subject subject) {
    for (Part part : RecordShape.of(older.getClass()).parts()) {
      if (part.isId()) {
        continue;
      }
      String inner = path.isEmpty() ? part.key().value() : path + "." + part.key().value();
      if (part.isList()) {
        lists(older, newer, part, inner, subject);
      } else {
        single(older, newer, part, inner, subject);
      }
    }
  }

  private void single(Record older, Record newer, Part part, String path, Subject subject) {
    List<?> before = part.values(older);
    List<?> after = part.values(newer);
    if (before.equals(after)) {
      return;
    }
    if (part.kind() == Kind.RECORD && !before.isEmpty() && !after.isEmpty()) {
      records(
          (Record) before.get(0),
          (Record) after.get(0),
          path,
          subject.within(part.key().label(), part.valueType()));
      return;
    }
    Object was = before.isEmpty() ? null : before.get(0);
    Object is = after.isEmpty() ? null : after.get(0);
    ChangeType type =
        was == null
            ? ChangeType.ADDED
            : is == null
                ? ChangeType.REMOVED
                : Names.isName(part) ? ChangeType.RENAMED : ChangeType.CHANGED;
    Verdict verdict = guarded(Verdict.of(part, was, is), part, older, newer);
    add(path, type, verdict, sentence.single(subject, part, was, is), part, was, is);
  }

  private void lists(Record older, Record newer, Part part, String path, Subject subject) {
    Map<String, Object> before = EntryKeys.keyed(part, older);
    Map<String, Object> after = EntryKeys.keyed(part, newer);
    if (before.isEmpty() && after.isEmpty() && !part.get(older).equals(part.get(newer))) {
      // "none" and "not said" are two things.
      boolean said = part.get(newer) instanceof Optional<?> list && list.isPresent();
      String none = sentence.noneOrOpen(subject, part, said);
      add(path, ChangeType.CHANGED, Verdict.editorial(), none, part, null, null);
      return;
    }
    Map<String, String> renewed = Renewals.between(part, before, after);
    for (Map.Entry<String, Object> entry : before.entrySet()) {
      if (!after.containsKey(entry.getKey()) && !renewed.containsKey(entry.getKey())) {
        item(
            part,
            inside(part, path, entry.getKey()),
            subject,
            entry.getValue(),
            older,
            newer,
            false);
      }
    }
    for (Map.Entry<String, Object> entry : after.entrySet()) {
      String key = entry.getKey();
      Object was = before.get(key);
      if (was != null) {
        entryRecords(part, path, subject, key, was, entry.getValue());
      } else if (!renewed.containsValue(key)) {
        item(part, inside(part, path, key), subject, entry.getValue(), older, newer, true);
      }
    }
    renewed.forEach(
        (oldKey, newKey) -> {
          Object was = before.get(oldKey);
          Object is = after.get(newKey);
          if (part.kind() == Kind.RECORD) {
            entryRecords(part, path, subject, newKey, was, is);
          } else {
            add(
                path + "." + hash(newKey),
                ChangeType.CHANGED,
                guarded(Verdict.of(part, was, is), part, older, newer),
                sentence.renewed(subject, part, was, is),
                part,
                was,
                is);
          }
        });
    moved(part, path, subject, before, after);
  }

  private void entryRecords(
      Part part, String path, Subject subject, String key, Object was, Object is) {
    if (part.kind() == Kind.RECORD && !was.equals(is)) {
      Subject entry = subject.entry(part.valueType(), names.nameOf(was), names.nameOf(is));
      records((Record) was, (Record) is, path + "." + key, entry);
    }
  }

  private void item(
      Part part,
      String path,
      Subject subject,
      Object value,
      Record older,
      Record newer,
      boolean added) {
    add(
        path,
        added ? ChangeType.ADDED : ChangeType.REMOVED,
        guarded(Verdict.ofReach(part.key().reach(), added), part, older, newer),
        sentence.item(subject, part, value, added),
        part,
        added ? null : value,
        added ? value : null);
  }

  private static String inside(Part part, String path, String key) {
    return path + "." + (EntryKeys.areStable(part) ? key : hash(key));
  }

  /** A protection weighs with the use that it guards against. */
  private Verdict guarded(Verdict verdict, Part part, Record older, Record newer) {
    String guarded = part.key().guards();
    if (guarded.isEmpty()) {
      return verdict;
    }
    boolean was = isOn(guarded, older, documents.get(0));
    boolean is = isOn(guarded, newer, documents.get(1));
    return verdict.guarding(!was && is, was && !is);
  }

  /** Whether a key of a record, or else of its document, says that there is such a use of data. */
  private static boolean isOn(String key, Record holder, Record document) {
    Optional<Part> beside = RecordShape.of(holder.getClass()).part(key);
    Record from = beside.isPresent() ? holder : document;
    return beside.or(() -> RecordShape.of(document.getClass()).part(key)).stream()
        .flatMap(part -> part.values(from).stream())
        .anyMatch(value -> !Boolean.FALSE.equals(value));
  }

  /** Entries that are in both but in another order, the fewest that explain it. */
  private void moved(
      Part part,
      String path,
      Subject subject,
      Map<String, Object> before,
      Map<String, Object> after) {
    List<String> oldOrder = before.keySet().stream().filter(after::containsKey).toList();
    List<String> newOrder = after.keySet().stream().filter(before::containsKey).toList();
    if (oldOrder.equals(newOrder)) {
      return;
    }
    Set<String> stayed = LongestRun.of(oldOrder, newOrder);
    for (String key : newOrder) {
      if (!stayed.contains(key)) {
        Object value = after.get(key);
        String said = sentence.moved(subject, part, value);
        add(
            inside(part, path, key),
            ChangeType.MOVED,
            Verdict.editorial(),
            said,
            part,
            value,
            value);
      }
    }
  }

  private void add(
      String path,
      ChangeType type,
      Verdict verdict,
      String said,
      Part part,
      Object was,
      Object is) {
    List<Detail> details =
        type == ChangeType.ADDED || type == ChangeType.REMOVED
            ? details(part, was == null ? is : was)
            : List.of();
    Change change =
        new Change(
            hash(path + " " + type.yaml()),
            path,
            type,
            verdict.weight(),
            said,
            verdict.reason(),
            details);
    Optional<Class<?>> entry =
        part.isList() && part.kind() == Kind.RECORD
            ? Optional.of(part.valueType())
            : Optional.empty();
    told.add(new Told(change, words(part, was, details), words(part, is, details), entry));
  }

  /** What an entry says, or a line that does not fit in the sentence. */
  private List<Detail> details(Part part, Object value) {
    if (part.kind() == Kind.RECORD) {
      return part.isList() ? contents.besidesName(value) : contents.all(value);
    }
    return part.kind() == Kind.TEXT && Names.isTooLong(value.toString())
        ? List.of(new Detail("", contents.words(part, value), List.of()))
        : List.of();
  }

  private List<String> words(Part part, Object value, List<Detail> details) {
    if (value == null || part.kind() == Kind.FLAG) {
      return List.of();
    }
    if (part.kind() != Kind.RECORD) {
      return List.of(contents.words(part, value));
    }
    List<String> words = new ArrayList<>(List.of(names.nameOf(value)));
    details.forEach(detail -> words.addAll(detail.values()));
    return words;
  }

  /** Hexadecimal digits that stay the same for the same words. */
  private static String hash(String words) {
    return Fingerprint.of(words).substring(0, HASH_DIGITS);
  }

  /**
   * The kind of change from one version's data to another's that differ, by its most weighty part.
   *
   * @throws IllegalArgumentException when the two are versions of different documents
   */
  public static ChangeKind kind(PublishedData older, PublishedData newer) {
    return heaviest(between(older, newer)).orElse(Weight.EDITORIAL).kind();
  }

  /** The most weighty kind of change among some; empty when there is none. */
  static Optional<Weight> heaviest(List<Change> changes) {
    return changes.stream().map(Change::weight).min(Enum::compareTo);
  }
}
