package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;

/**
 * Tells as one change what was said not to be so and is so now, or the other way round: data that a
 * recipient did not get and gets now. Where the words of a denial that is gone stand in a text now,
 * it says where.
 */
final class Denied {
  private static final Pattern ARTICLE = Pattern.compile("^(?:de|het|een|uw|je|jouw) ");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Telling telling;

  Denied(Telling telling) {
    this.telling = telling;
  }

  /** The changes, each denial with what it denied, in the same order. */
  List<Told> gathered(List<Told> told) {
    List<Told> gathered = new ArrayList<>(told);
    for (Told denial : told) {
      if (isDenial(denial)) {
        Optional<Told> entry =
            told.stream().filter(t -> isOf(t, denial) && gathered.contains(t)).findFirst();
        if (entry.isPresent()) {
          gathered.set(gathered.indexOf(entry.get()), together(entry.get(), denial));
          gathered.remove(denial);
        } else if (denial.isA(ChangeType.REMOVED)) {
          told.stream()
              .filter(t -> !isDenial(t) && saysNow(t, denial))
              .findFirst()
              .ifPresent(t -> gathered.set(gathered.indexOf(denial), withPlace(denial, t)));
        }
      }
    }
    return new DenialsMoved(telling).gathered(gathered);
  }

  private static boolean isDenial(Told told) {
    return !told.of().part().key().denies().isEmpty()
        && (told.isA(ChangeType.ADDED) || told.isA(ChangeType.REMOVED));
  }

  /** Whether an entry came where its denial went, or went where its denial came. */
  private boolean isOf(Told entry, Told denial) {
    boolean turned =
        entry.isA(ChangeType.ADDED) && denial.isA(ChangeType.REMOVED)
            || entry.isA(ChangeType.REMOVED) && denial.isA(ChangeType.ADDED);
    return turned
        && entry.of().part().isList()
        && entry.of().part().key().value().equals(denial.of().part().key().denies())
        && (holder(denial).isEmpty() || holder(entry).equals(holder(denial)))
        && bare(name(entry)).equals(bare(name(denial)));
  }

  private String name(Told told) {
    Part part = told.of().part();
    Object value = told.of().value();
    if (part.kind() == Kind.RECORD) {
      return telling.names().nameOf(value);
    }
    return part.key().refersTo().isEmpty()
        ? value.toString()
        : telling.names().referred(part.key().refersTo(), (String) value);
  }

  private static String holder(Told told) {
    String path = told.change().path();
    String list = path.substring(0, path.lastIndexOf('.'));
    return list.substring(0, Math.max(0, list.lastIndexOf('.')));
  }

  private static String bare(String name) {
    return ARTICLE.matcher(small(name)).replaceFirst("");
  }

  private static String small(String text) {
    return SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** Whether the words of a denial stand in what a change says now, and did not before. */
  private boolean saysNow(Told told, Told denial) {
    String sought = " " + bare(name(denial)) + " ";
    return sought.length() > 2
        && told.after().stream().anyMatch(text -> (" " + small(text) + " ").contains(sought))
        && told.before().stream().noneMatch(text -> (" " + small(text) + " ").contains(sought));
  }

  private Told withPlace(Told denial, Told there) {
    String place =
        there.entry().isPresent()
            ? Subject.noun(there.of().part().valueType()) + " " + Spoken.quoted(name(there))
            : Sentence.label(there.of().part());
    String said =
        denial.change().sentence()
            + telling.inForm(
                " Deze woorden staan nu bij " + Sentence.end(place + there.of().subject().at()));
    return denial.as(denial.change().alsoAt(List.of(), said));
  }

  private static Told together(Told entry, Told denial) {
    String list = Sentence.label(denial.of().part());
    String more =
        entry.isA(ChangeType.ADDED)
            ? " Eerst stond dit bij " + list + "."
            : " Het staat nu juist bij " + list + ".";
    List<String> before = new ArrayList<>(entry.before());
    before.addAll(denial.before());
    List<String> after = new ArrayList<>(entry.after());
    after.addAll(denial.after());
    // That it is denied now says more than that it is no longer listed.
    Change change =
        entry.isA(ChangeType.REMOVED) ? entry.change().meaning(denial.change()) : entry.change();
    return new Told(
        change.alsoAt(denial.change().paths(), change.sentence() + more),
        before,
        after,
        entry.entry(),
        entry.of());
  }
}
