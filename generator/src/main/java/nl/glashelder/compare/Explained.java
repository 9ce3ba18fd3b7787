package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.glashelder.model.Text;

/**
 * Tells what only says more about another key together with that key: that there is no officer any
 * more, and with it his name and telephone number.
 */
final class Explained {
  private final Telling telling;

  Explained(Telling telling) {
    this.telling = telling;
  }

  /** The changes, each of what it explains with its explanations. */
  List<Told> gathered(List<Told> told) {
    Map<Told, List<Told>> explanations = new LinkedHashMap<>();
    List<Told> gathered = new ArrayList<>(told);
    for (Told one : told) {
      String key = one.of().part().key().explains();
      if (!key.isEmpty()) {
        String path = beside(one.change().path(), key);
        told.stream()
            .filter(t -> t.change().path().equals(path) && belongsTo(one, t))
            .findFirst()
            .ifPresent(t -> explanations.computeIfAbsent(t, x -> new ArrayList<>()).add(one));
      }
    }
    explanations.forEach(
        (main, more) -> {
          gathered.set(gathered.indexOf(main), together(main, more));
          gathered.removeAll(more);
        });
    return gathered;
  }

  private static String beside(String path, String key) {
    return path.substring(0, path.lastIndexOf('.') + 1) + key;
  }

  /**
   * What falls away with it, or with its contrary; else none that weighs more, nor one with texts
   * to read.
   */
  private static boolean belongsTo(Told one, Told main) {
    boolean turned = main.of().was() instanceof Boolean && main.of().is() instanceof Boolean;
    boolean fallsAway =
        one.isA(ChangeType.REMOVED)
            && (turned || main.isA(ChangeType.REMOVED) || Boolean.FALSE.equals(main.of().is()));
    boolean mustBeRead = one.isA(ChangeType.CHANGED) && one.change().texts().isPresent();
    return fallsAway || !mustBeRead && main.change().weight().compareTo(one.change().weight()) <= 0;
  }

  private Told together(Told main, List<Told> more) {
    List<String> paths = new ArrayList<>();
    List<Detail> details = new ArrayList<>(main.change().details());
    List<String> before = new ArrayList<>(main.before());
    List<String> after = new ArrayList<>(main.after());
    for (Told one : more) {
      paths.addAll(one.change().paths());
      before.addAll(one.before());
      after.addAll(one.after());
      if (one.of().value() instanceof Text) {
        details.addAll(one.change().details());
      }
    }
    String said =
        main.change().sentence() + telling.gathered().also(more.stream().map(Told::of).toList());
    Change change = main.change().alsoAt(paths, said).withDetails(details);
    return new Told(change, before, after, main.entry(), main.of());
  }
}
