package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells as one change what was said not to be so and is so now, or the other way round: data that a
 * recipient did not get and gets now.
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
      if (!denial.of().part().key().denies().isEmpty()) {
        told.stream()
            .filter(t -> isOf(t, denial) && gathered.contains(t))
            .findFirst()
            .ifPresent(
                entry -> {
                  gathered.set(gathered.indexOf(entry), together(entry, denial));
                  gathered.remove(denial);
                });
      }
    }
    return gathered;
  }

  /** Whether an entry came where its denial went, or went where its denial came. */
  private boolean isOf(Told entry, Told denial) {
    boolean turned =
        entry.isA(ChangeType.ADDED) && denial.isA(ChangeType.REMOVED)
            || entry.isA(ChangeType.REMOVED) && denial.isA(ChangeType.ADDED);
    return turned
        && entry.entry().isPresent()
        && entry.of().part().key().value().equals(denial.of().part().key().denies())
        && holder(entry).equals(holder(denial))
        && bare(telling.names().nameOf(entry.of().value()))
            .equals(bare(denial.of().value().toString()));
  }

  private static String holder(Told told) {
    String path = told.change().path();
    String list = path.substring(0, path.lastIndexOf('.'));
    return list.substring(0, Math.max(0, list.lastIndexOf('.')));
  }

  private static String bare(String name) {
    String small = SIGNS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return ARTICLE.matcher(small).replaceFirst("");
  }

  private static Told together(Told entry, Told denial) {
    String more =
        entry.isA(ChangeType.ADDED)
            ? " Eerst stond er dat wij dit niet doen."
            : " Er staat nu juist dat wij dit niet doen.";
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
