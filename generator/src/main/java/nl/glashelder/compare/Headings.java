package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.glashelder.model.FirstLetter;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.RightEntry;
import nl.glashelder.model.SectionChoice;

/**
 * Tells as one change that several entries of a list have another heading, where each is one of a
 * fixed set: six rights with the corporation's own titles are the same six rights without.
 */
final class Headings {
  /** A heading of its own in the words that the page has of itself, or that one again. */
  static final Verdict STAYS = Verdict.same("Op de pagina staat hetzelfde kopje.");

  private final Telling telling;

  Headings(Telling telling) {
    this.telling = telling;
  }

  /** What headings must have in common: their list, and what they mean for people. */
  private record OneList(Class<?> type, Weight weight, String reason) {}

  /** The changes, the headings of one list together, in the same order. */
  List<Told> gathered(List<Told> told) {
    Map<OneList, List<Told>> lists = new LinkedHashMap<>();
    for (Told one : told) {
      Part part = one.of().part();
      Class<?> type = part.accessor().getDeclaringClass();
      if (Names.isName(part)
          && one.of().subject().place() == Subject.Place.ENTRY
          && isOfFixedSet(type)) {
        OneList list = new OneList(type, one.change().weight(), one.change().reason());
        lists.computeIfAbsent(list, x -> new ArrayList<>()).add(one);
      }
    }
    List<Told> gathered = new ArrayList<>(told);
    lists.forEach(
        (list, headings) -> {
          if (headings.size() > 1) {
            gathered.set(gathered.indexOf(headings.get(0)), together(list.type(), headings));
            gathered.removeAll(headings);
          }
        });
    return gathered;
  }

  /** Whether the page has the same heading as before; null stands for none of its own. */
  boolean stays(Part part, Record holder, Object was, Object is) {
    String usual =
        holder instanceof RightEntry right
            ? right.id().heading()
            : holder instanceof SectionChoice section ? section.id().dutch() : "";
    String called = telling.inForm(usual);
    return Names.isName(part)
        && !usual.isEmpty()
        && (was == null ? called : was).equals(is == null ? called : is);
  }

  /** Says that it does. */
  static String stays(Told.Of of) {
    return FirstLetter.capital(of.subject().formerWords()) + " houdt hetzelfde kopje.";
  }

  private static boolean isOfFixedSet(Class<?> type) {
    return RecordShape.of(type).parts().stream()
        .anyMatch(part -> part.isId() && part.kind() == Kind.TERM);
  }

  private Told together(Class<?> type, List<Told> headings) {
    Told first = headings.get(0);
    boolean stay = first.change().reason().equals(STAYS.reason());
    List<Subject> subjects = headings.stream().map(t -> t.of().subject()).toList();
    List<String> paths = headings.stream().map(t -> t.change().path()).toList();
    Change change =
        first
            .change()
            .called(Telling.hash(String.join(" ", paths)), paths.get(0))
            .alsoAt(paths, telling.gathered().headings(type, subjects, stay))
            .withDetails(
                stay
                    ? List.of()
                    : telling.gathered().otherNames(headings.stream().map(Told::of).toList()));
    return new Told(
        change,
        headings.stream().flatMap(t -> t.before().stream()).toList(),
        headings.stream().flatMap(t -> t.after().stream()).toList(),
        first.entry(),
        first.of());
  }
}
