package nl.glashelder.compare;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.version.PublishedData;

/**
 * The comparison in meaning: two versions' data, matched by id. It walks the shapes of the records,
 * so that a new key of the model is compared without a line of code here, and nothing that differs
 * goes unsaid.
 */
public final class Meaning {
  private final List<Change> changes = new ArrayList<>();
  private final Names names;
  private final Sentence sentence;

  private Meaning(Names names, Sentence sentence) {
    this.names = names;
    this.sentence = sentence;
  }

  /**
   * All changes from one version's data to another's, in the order of the document.
   *
   * @throws IllegalArgumentException when the two are versions of different documents
   */
  public static List<Change> between(PublishedData older, PublishedData newer) {
    if (older.statement().isPresent() != newer.statement().isPresent()) {
      throw new IllegalArgumentException(
          "Een privacyverklaring en een cookieverklaring kunnen niet worden vergeleken.");
    }
    Record oldDocument = document(older);
    Record newDocument = document(newer);
    FormOfAddress address = newer.corporation().formOfAddress();
    Names names = Names.of(oldDocument, newDocument, address);
    Meaning meaning = new Meaning(names, new Sentence(names, address));
    meaning.records(older.corporation(), newer.corporation(), "corporatie", Subject.corporation());
    meaning.records(oldDocument, newDocument, "", Subject.document());
    return List.copyOf(meaning.changes);
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
    Meaning meaning = new Meaning(names, new Sentence(names, address));
    Subject entry =
        Subject.document().entry(part.valueType(), names.nameOf(older), names.nameOf(newer));
    meaning.records(older, newer, "", entry);
    return List.copyOf(meaning.changes);
  }

  private static Record document(PublishedData data) {
    return data.statement().<Record>map(s -> s).orElseGet(() -> data.notice().orElseThrow());
  }

  private void records(Object older, Object newer, String path, Subject subject) {
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

  private void single(Object older, Object newer, Part part, String path, Subject subject) {
    List<?> before = part.values(older);
    List<?> after = part.values(newer);
    if (before.equals(after)) {
      return;
    }
    if (part.kind() == Kind.RECORD && !before.isEmpty() && !after.isEmpty()) {
      records(
          before.get(0), after.get(0), path, subject.within(part.key().label(), part.valueType()));
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
    Verdict verdict = Verdict.of(part, was, is);
    add(path, type, verdict, sentence.single(subject, part, was, is));
  }

  private void lists(Object older, Object newer, Part part, String path, Subject subject) {
    Map<String, Object> before = keyed(part, older);
    Map<String, Object> after = keyed(part, newer);
    if (before.isEmpty() && after.isEmpty() && !part.get(older).equals(part.get(newer))) {
      // "none" and "not said" are two things.
      boolean said = part.get(newer) instanceof Optional<?> list && list.isPresent();
      add(path, ChangeType.CHANGED, Verdict.editorial(), sentence.noneOrOpen(subject, part, said));
      return;
    }
    Map<String, String> renewed = Renewals.between(part, before, after);
    for (Map.Entry<String, Object> entry : before.entrySet()) {
      if (!after.containsKey(entry.getKey()) && !renewed.containsKey(entry.getKey())) {
        item(part, path, subject, entry.getKey(), entry.getValue(), ChangeType.REMOVED);
      }
    }
    for (Map.Entry<String, Object> entry : after.entrySet()) {
      String key = entry.getKey();
      Object was = before.get(key);
      if (was != null) {
        entryRecords(part, path, subject, key, was, entry.getValue());
      } else if (!renewed.containsValue(key)) {
        item(part, path, subject, key, entry.getValue(), ChangeType.ADDED);
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
                Verdict.of(part, was, is),
                sentence.renewed(subject, part, was, is));
          }
        });
    moved(part, path, subject, before, after);
  }

  private void entryRecords(
      Part part, String path, Subject subject, String key, Object was, Object is) {
    if (part.kind() == Kind.RECORD && !was.equals(is)) {
      Subject entry = subject.entry(part.valueType(), names.nameOf(was), names.nameOf(is));
      records(was, is, path + "." + key, entry);
    }
  }

  private void item(
      Part part, String path, Subject subject, String key, Object value, ChangeType type) {
    boolean added = type == ChangeType.ADDED;
    String inner = path + "." + (isStableKey(part) ? key : hash(key));
    add(
        inner,
        type,
        Verdict.ofReach(part.key().reach(), added),
        sentence.item(subject, part, value, added));
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
        String inner = path + "." + (isStableKey(part) ? key : hash(key));
        add(
            inner,
            ChangeType.MOVED,
            Verdict.editorial(),
            sentence.moved(subject, part, after.get(key)));
      }
    }
  }

  /**
   * Values by what identifies them: the id, else the first fixed word of a record, else all of it.
   */
  static Map<String, Object> keyed(Part part, Object holder) {
    Map<String, Object> keyed = new LinkedHashMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (Object value : part.values(holder)) {
      String key = identity(part, value);
      int time = times.merge(key, 1, Integer::sum);
      keyed.put(time == 1 ? key : key + "." + time, value);
    }
    return keyed;
  }

  private static String identity(Part part, Object value) {
    if (part.kind() != Kind.RECORD) {
      return value instanceof nl.glashelder.model.Term term ? term.yaml() : value.toString();
    }
    return RecordShape.idOf(value)
        .orElseGet(
            () -> {
              Part first = RecordShape.of(value.getClass()).parts().get(0);
              return first.kind() == Kind.TERM
                  ? ((nl.glashelder.model.Term) first.get(value)).yaml()
                  : value.toString();
            });
  }

  private static boolean isStableKey(Part part) {
    return part.kind() == Kind.RECORD
        || part.kind() == Kind.TERM
        || !part.key().refersTo().isEmpty();
  }

  private void add(String path, ChangeType type, Verdict verdict, String said) {
    changes.add(
        new Change(
            hash(path + " " + type.yaml()), path, type, verdict.weight(), said, verdict.reason()));
  }

  /** Twelve hexadecimal digits that stay the same for the same words. */
  private static String hash(String words) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The most weighty kind of change among some; empty when there is none. */
  public static Optional<Weight> heaviest(List<Change> changes) {
    return changes.stream().map(Change::weight).min(Enum::compareTo);
  }
}
