package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.LegalBasisUse;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.Text;
import nl.glashelder.version.Fingerprint;
import nl.glashelder.wording.Voice;

/** Makes changes of what differs: their sentences, reasons, details and texts. */
final class Telling {
  /** What starts a line of a numbered list. */
  private static final Pattern NUMBER = Pattern.compile("(?m)^\\s*\\d+[.)]\\s");

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** A hash of so many hexadecimal digits stays short and is still never the same by chance. */
  private static final int HASH_DIGITS = 12;

  private final Names names;
  private final Spoken spoken;
  private final Contents contents;
  private final Sentence sentence;
  private final GatheredSentence gathered;
  private final LinesSentence lines;
  private final PeriodSentence periods;
  private final Voice voice;

  /**
   * Tells.
   *
   * @param names what things are called
   * @param address in this form of address
   */
  Telling(Names names, FormOfAddress address) {
    this.names = names;
    voice = new Voice(address);
    spoken = new Spoken(voice);
    contents = new Contents(names, spoken);
    sentence = new Sentence(names, spoken);
    lines = new LinesSentence(names, sentence);
    gathered = new GatheredSentence(names, spoken);
    periods = new PeriodSentence(names);
  }

  Sentence sentence() {
    return sentence;
  }

  /** Says what is one change in several places. */
  GatheredSentence gathered() {
    return gathered;
  }

  /** Says what became of several lines of a list. */
  LinesSentence ofLines() {
    return lines;
  }

  /** Says how long something is kept. */
  PeriodSentence periods() {
    return periods;
  }

  Names names() {
    return names;
  }

  /** What a reason or sentence says in the form of address. */
  String inForm(String words) {
    return voice.resolve(words);
  }

  /** Tells a change. */
  Told told(String path, ChangeType type, Verdict verdict, String said, Told.Of of) {
    Part part = of.part();
    List<Detail> details =
        type == ChangeType.ADDED || type == ChangeType.REMOVED
            ? details(part, of.value())
            : List.of();
    Change change =
        new Change(
            hash(path + " " + type.yaml()),
            path,
            List.of(),
            type,
            verdict.weight(),
            verdict.label(),
            inForm(said),
            inForm(verdict.reason()),
            FormOfAddress.FORMAL.resolve(verdict.reason()),
            details,
            texts(of));
    Optional<Class<?>> entry =
        part.isList() && part.kind() == Kind.RECORD
            ? Optional.of(part.valueType())
            : Optional.empty();
    return new Told(
        change, words(part, of.was(), details), words(part, of.is(), details), entry, of);
  }

  /** The same with another verdict. */
  Told weighing(Told told, Verdict verdict) {
    String reason = verdict.reason();
    return told.as(
        told.change().weighing(verdict, inForm(reason), FormOfAddress.FORMAL.resolve(reason)));
  }

  /**
   * Tells lines that were split or joined, with both texts where they do not fit.
   *
   * @param changed whether something else changed in them as well
   */
  Told rearranged(List<String> paths, Told.Of of, List<?> was, List<?> is, boolean changed) {
    List<String> before = was.stream().map(line -> inFull(of.part(), line)).toList();
    List<String> after = is.stream().map(line -> inFull(of.part(), line)).toList();
    boolean fits = Stream.concat(before.stream(), after.stream()).noneMatch(Names::isTooLong);
    String said = lines.rearranged(of, was, is, changed, fits);
    ChangeType type = was.size() == 1 ? ChangeType.SPLIT : ChangeType.MERGED;
    Told one = told(paths.get(0), type, Verdict.rearranged(changed), said, of);
    Change told = one.change().alsoAt(paths, one.change().sentence());
    Change whole = fits ? told : told.with(new Change.Texts(together(before), together(after)));
    return new Told(whole, before, after, one.entry(), of);
  }

  private static String together(List<String> lines) {
    return lines.stream()
        .map(line -> line.matches("(?s).*[.!?]") ? line : line + ";")
        .collect(Collectors.joining(" "))
        .replaceAll(";$", "");
  }

  /** Lines in full, one a detail. */
  List<Detail> lines(List<Told.Of> of) {
    return of.stream()
        .map(one -> new Detail("", inFull(one.part(), one.value()), List.of()))
        .toList();
  }

  /** Texts that went and do not fit in a sentence, in full. */
  List<Detail> inFull(List<Told.Of> of) {
    return of.stream()
        .filter(one -> one.is() == null && one.was() instanceof Text)
        .filter(one -> Names.isTooLong(one.was().toString()))
        .map(
            one ->
                new Detail(
                    Contents.label(one.part()) + " (weg)",
                    contents.words(one.part(), one.was()),
                    List.of()))
        .toList();
  }

  /** What only the older of two entries says, one of which took the other's place. */
  List<Detail> gone(Object was, Object is) {
    return contents.gone(was, is);
  }

  /** What a list's value says, where that is a line; empty for entries that say more. */
  Optional<String> line(Part part, String list, Object value) {
    boolean isLine =
        part.kind() == Kind.RECORD
            ? RecordShape.of(part.valueType()).hasId()
                && (SeveralLines.isText(part)
                    || KeyPath.length(list) > 1 && contents.besidesName(value).isEmpty())
            : (part.kind() == Kind.TEXT || part.kind() == Kind.STRING)
                && part.key().refersTo().isEmpty();
    return isLine ? Optional.of(inFull(part, value)) : Optional.empty();
  }

  /** A line, or the text or name of an entry that is one. */
  String inFull(Part part, Object value) {
    if (part.kind() != Kind.RECORD) {
      return contents.words(part, value);
    }
    return SeveralLines.isText(part)
        ? spoken.inFull(RecordShape.of(part.valueType()).parts().get(1).get(value))
        : names.nameOf(value);
  }

  /** Both texts, where one of them does not fit in a sentence. */
  private Optional<Change.Texts> texts(Told.Of of) {
    if (of.was() instanceof LegalBasisUse && of.is() instanceof LegalBasisUse) {
      return Optional.of(new Change.Texts(lines(of.was()), lines(of.is())));
    }
    if (isLongString(of)) {
      return Optional.of(new Change.Texts(of.was().toString(), of.is().toString()));
    }
    if (!(of.was() instanceof Text was && of.is() instanceof Text is) || was.equals(is)) {
      return Optional.empty();
    }
    if (Layout.differs(was, is)) {
      return Optional.of(new Change.Texts(Layout.of(was).inOneLine(), Layout.of(is).inOneLine()));
    }
    String before = contents.words(of.part(), was);
    String after = contents.words(of.part(), is);
    if (before.equals(after)) {
      return Optional.of(new Change.Texts(spoken.withLinks(was), spoken.withLinks(is)));
    }
    return Names.isTooLong(was.markdown()) || Names.isTooLong(is.markdown())
        ? Optional.of(new Change.Texts(before, after))
        : Optional.empty();
  }

  /** Whether a name or an address is longer than a sentence can hold: none is cut off. */
  private static boolean isLongString(Told.Of of) {
    return of.was() instanceof String was
        && of.is() instanceof String is
        && !was.equals(is)
        && of.part().key().refersTo().isEmpty()
        && (Names.isTooLong(was) || Names.isTooLong(is));
  }

  /**
   * Whether two texts say the same, divided in the same way, and lead to the same places: only how
   * they look differs.
   */
  boolean looksAlone(Object was, Object is) {
    return was instanceof Text before
        && is instanceof Text after
        && mayLookAlone(before.markdown(), after.markdown())
        && spoken.withLinks(before).equals(spoken.withLinks(after))
        && Layout.of(before).isLike(Layout.of(after));
  }

  /** Reading Markdown takes long: texts with other letters need no look. */
  private static boolean mayLookAlone(String before, String after) {
    return before.indexOf('&') >= 0
        || after.indexOf('&') >= 0
        || letters(before).equals(letters(after));
  }

  private static String letters(String markdown) {
    return SIGNS.matcher(NUMBER.matcher(markdown).replaceAll("")).replaceAll("");
  }

  private String lines(Object record) {
    return contents.all(record).stream().map(Detail::line).collect(Collectors.joining("; "));
  }

  /** What an entry says, or a line that does not fit in the sentence. */
  private List<Detail> details(Part part, Object value) {
    if (part.kind() == Kind.RECORD) {
      return part.isList() ? contents.besidesName(value) : contents.all(value);
    }
    return part.kind() == Kind.TEXT && value != null && Names.isTooLong(value.toString())
        ? List.of(new Detail("", contents.words(part, value), List.of()))
        : List.of();
  }

  private List<String> words(Part part, Object value, List<Detail> details) {
    if (value == null || value instanceof List<?> || part.kind() == Kind.FLAG) {
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
  static String hash(String words) {
    return Fingerprint.of(words).substring(0, HASH_DIGITS);
  }
}
