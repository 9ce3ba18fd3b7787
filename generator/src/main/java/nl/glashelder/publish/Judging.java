package nl.glashelder.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.glashelder.compare.Change;
import nl.glashelder.compare.Meaning;
import nl.glashelder.compare.Weight;
import nl.glashelder.model.Text;
import nl.glashelder.version.ChangeKind;
import nl.glashelder.version.Judgement;
import nl.glashelder.version.PublishedData;
import nl.glashelder.version.Reviewed;

/**
 * What the editor who publishes says of the changes that data alone cannot weigh: {@code
 * 3f2a9c=redactioneel: alleen een spelfout; 91bc07=uitbreiding: wij bewaren nu ook berichten}.
 */
public final class Judging {
  private static final Pattern ONE =
      Pattern.compile(
          "\\s*([0-9a-f]{4,12}|alles)\\s*=\\s*([a-z-]+)\\s*(?::\\s*(.*))?", Pattern.DOTALL);

  /** So many digits of an id are shown: they tell the changes of one version apart. */
  private static final int DIGITS = 6;

  private static final List<ChangeKind> KINDS =
      List.of(ChangeKind.WIDENING, ChangeKind.NARROWING, ChangeKind.EDITORIAL);

  private final List<Change> changes;

  /** What is gathered in the changes: an editor may have judged one line of several. */
  private final List<Change> apart;

  private final Map<String, Judgement> judged = new LinkedHashMap<>();
  private final List<Judgement> ofLines = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  /**
   * Reads what was said.
   *
   * @param changes the changes from the last version to the draft
   * @param said what the editor said, change by change; empty for nothing
   */
  Judging(List<Change> changes, String said) {
    this(changes, List.of(), said);
  }

  private Judging(List<Change> changes, List<Change> apart, String said) {
    this.changes = List.copyOf(changes);
    this.apart = List.copyOf(apart);
    Arrays.stream(said.split(";")).filter(one -> !one.isBlank()).forEach(this::read);
  }

  /**
   * Reads what was said of the changes from the last version to a draft; there are none without a
   * version.
   *
   * @param said what the editor said, change by change; empty for nothing
   */
  public static Judging of(
      Optional<PublishedData> last, Optional<PublishedData> draft, String said) {
    if (last.isEmpty() || draft.isEmpty()) {
      return new Judging(List.of(), said);
    }
    List<Change> apart = Meaning.apart(last.get(), draft.get());
    Judging judging = new Judging(Meaning.between(last.get(), draft.get()), apart, said);
    return judging.ofLines.isEmpty()
        ? judging
        : new Judging(Meaning.between(last.get(), draft.get(), judging.ofLines), apart, said);
  }

  /** Whether what was given for the kind is about changes one by one. */
  public static boolean isOneByOne(String kind) {
    return kind != null && kind.contains("=");
  }

  private void read(String one) {
    Matcher matcher = ONE.matcher(one);
    if (!matcher.matches()) {
      problems.add("'" + one.strip() + "' is niet te lezen. Schrijf: id=aard: reden.");
      return;
    }
    String id = matcher.group(1);
    String reason = matcher.group(3) == null ? "" : matcher.group(3).strip();
    Optional<ChangeKind> kind =
        KINDS.stream().filter(k -> k.yaml().equals(matcher.group(2))).findFirst();
    List<Change> meant =
        toJudge().stream().filter(c -> id.equals("alles") || c.id().startsWith(id)).toList();
    List<Change> lines =
        meant.isEmpty() ? toJudge(apart).filter(c -> c.id().startsWith(id)).toList() : List.of();
    if (kind.isEmpty()) {
      problems.add(
          "'" + matcher.group(2) + "' is geen aard. Kies uitbreiding, inperking of redactioneel.");
    } else if (meant.isEmpty() && lines.isEmpty()) {
      problems.add("'" + id + "' is geen wijziging die na te gaan is.");
    } else if (reason.isEmpty() || reason.equals("...")) {
      problems.add("Bij '" + id + "' mist waarom het " + kind.get().yaml() + " is.");
    } else {
      meant.forEach(c -> judged.put(c.id(), judgement(c, kind.get(), reason)));
      lines.forEach(c -> judged.put(c.id(), judgement(c, kind.get(), reason)));
      lines.forEach(c -> ofLines.add(judged.get(c.id())));
    }
  }

  private static Judgement judgement(Change change, ChangeKind kind, String reason) {
    return new Judgement(change.id(), new Text(change.sentence()), kind, new Text(reason));
  }

  private List<Change> toJudge() {
    return toJudge(changes).toList();
  }

  private static Stream<Change> toJudge(List<Change> changes) {
    return changes.stream().filter(c -> c.weight() == Weight.TO_BE_JUDGED);
  }

  /** What could not be read, in Dutch; empty when all could. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /** What was found. */
  public List<Judgement> judgements() {
    return List.copyOf(judged.values());
  }

  /** What nobody judged yet. */
  public List<Reviewed.Open> open() {
    return toJudge().stream()
        .filter(c -> !judged.containsKey(c.id()))
        .map(c -> new Reviewed.Open(shortId(c.id()), c.sentence()))
        .toList();
  }

  private static String shortId(String id) {
    return id.substring(0, DIGITS);
  }

  /** The kind of the version as a whole, once everything is judged: that of its heaviest change. */
  public ChangeKind kind() {
    if (!open().isEmpty()) {
      return ChangeKind.TO_BE_JUDGED;
    }
    return KINDS.stream()
        .filter(
            kind ->
                changes.stream().anyMatch(c -> c.weight().yaml().equals(kind.yaml()))
                    || judged.values().stream().anyMatch(j -> j.kind() == kind))
        .findFirst()
        .orElse(ChangeKind.EDITORIAL);
  }

  /** What an editor can add to the command, with every change that is open; to be completed. */
  public String command() {
    String judgedAlready =
        judged.values().stream()
            .map(j -> shortId(j.change()) + "=" + j.kind().yaml() + ": " + j.reason().markdown())
            .collect(Collectors.joining("; "));
    String still =
        open().stream().map(o -> o.change() + "=...: ...").collect(Collectors.joining("; "));
    return "-Daard=\""
        + judgedAlready
        + (judgedAlready.isEmpty() || still.isEmpty() ? "" : "; ")
        + still
        + "\"";
  }
}
