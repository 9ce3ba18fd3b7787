package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;

/**
 * Tells several lines that came to one list, or went from it, as one change with its lines. It
 * weighs as the heaviest of them; but one that went and one that stands in another line now are two
 * things.
 */
final class SeveralLines {
  private final Telling telling;

  SeveralLines(Telling telling) {
    this.telling = telling;
  }

  /**
   * What lines must have in common: they came to the same lists or went from them.
   *
   * @param rest what is said after the line itself: where else it came or went
   * @param elsewhere whether their words stand in a line of the other side too
   */
  private record OneList(Set<String> paths, ChangeType type, String rest, boolean elsewhere) {}

  /** The changes, the lines of a list together, in the same order. */
  List<Told> gathered(List<Told> told) {
    Map<OneList, List<Told>> lists = new LinkedHashMap<>();
    for (Told one : told) {
      if (isLine(one)) {
        String said = telling.inForm(telling.sentence().item(one.of()));
        String sentence = one.change().sentence();
        if (sentence.startsWith(said)) {
          OneList list =
              new OneList(
                  paths(one),
                  one.change().type(),
                  sentence.substring(said.length()),
                  one.change().reason().equals(Verdict.saidElsewhere().reason())
                      || one.change().reason().startsWith(StandsElsewhere.START));
          lists.computeIfAbsent(list, x -> new ArrayList<>()).add(one);
        }
      }
    }
    List<Told> gathered = new ArrayList<>(told);
    lists.forEach(
        (list, lines) -> {
          if (lines.size() > 1) {
            gathered.set(gathered.indexOf(lines.get(0)), together(list, lines));
            gathered.removeAll(lines);
          }
        });
    return gathered;
  }

  /** Words or a reference, or an entry that says no more than a line does. */
  private static boolean isLine(Told told) {
    boolean comesOrGoes = told.isA(ChangeType.ADDED) || told.isA(ChangeType.REMOVED);
    if (!comesOrGoes || !told.of().part().isList()) {
      return false;
    }
    Part part = told.of().part();
    return part.kind() != Kind.RECORD
        || isText(part)
        || KeyPath.length(told.change().path()) > 2 && told.change().details().isEmpty();
  }

  /** Whether entries have an id and one text, and so are lines that can be followed. */
  static boolean isText(Part part) {
    List<Part> parts = RecordShape.of(part.valueType()).parts();
    return parts.size() == 2 && parts.get(0).isId() && parts.get(1).kind() == Kind.TEXT;
  }

  private static Set<String> paths(Told told) {
    Set<String> paths = new LinkedHashSet<>();
    told.change().paths().forEach(path -> paths.add(path.substring(0, path.lastIndexOf('.'))));
    return paths;
  }

  private Told together(OneList list, List<Told> lines) {
    Change heaviest =
        lines.stream().map(Told::change).min(Comparator.comparing(Change::weight)).orElseThrow();
    List<Told.Of> each = lines.stream().map(Told::of).toList();
    Told first = lines.get(0);
    List<String> paths = lines.stream().flatMap(t -> t.change().paths().stream()).toList();
    String said = telling.inForm(telling.ofLines().items(each)) + list.rest();
    Change change =
        heaviest
            .called(Telling.hash(String.join(" ", paths) + " " + list.type().yaml()), paths.get(0))
            .alsoAt(paths, said)
            .withDetails(telling.ofLines().fits(each) ? List.of() : telling.lines(each));
    Told.Of of =
        new Told.Of(
            first.of().part(),
            list.type() == ChangeType.ADDED ? null : each.stream().map(Told.Of::was).toList(),
            list.type() == ChangeType.ADDED ? each.stream().map(Told.Of::is).toList() : null,
            first.of().subject(),
            first.of().unsaid());
    return new Told(
        change,
        lines.stream().flatMap(t -> t.before().stream()).toList(),
        lines.stream().flatMap(t -> t.after().stream()).toList(),
        first.entry(),
        of);
  }
}
