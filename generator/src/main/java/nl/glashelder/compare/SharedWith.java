package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.glashelder.model.PartyName;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Recipient;
import nl.glashelder.model.RelatedOrganisation;

/**
 * Tells once that data are shared with a related organisation: that it says so, which recipient it
 * is, and that this recipient came or went, are one change.
 */
final class SharedWith {
  private static final String LIST = "verbonden-organisaties.";

  private final Sides sides;
  private final Telling telling;

  SharedWith(Sides sides, Telling telling) {
    this.sides = sides;
    this.telling = telling;
  }

  /** The changes, each sharing with its recipient, in the same order. */
  List<Told> gathered(List<Told> told) {
    List<Told> gathered = new ArrayList<>(told);
    for (Told one : told) {
      if (!one.change().path().startsWith(LIST)) {
        continue;
      }
      if (one.of().value() instanceof RelatedOrganisation other && one.isA(ChangeType.ADDED)) {
        recipient(other, gathered, ChangeType.ADDED)
            .ifPresent(r -> gathered.set(gathered.indexOf(one), withoutUse(one)));
      } else if (key(one).equals("deelt-gegevens")) {
        sharing(one, gathered);
      }
    }
    told.stream()
        .filter(t -> gathered.contains(t) && isNewName(t))
        .forEach(t -> gathered.set(gathered.indexOf(t), saysWhich(t)));
    return gathered;
  }

  private static String key(Told told) {
    String path = told.change().path();
    return path.startsWith(LIST) && KeyPath.length(path) == 3
        ? path.substring(path.lastIndexOf('.') + 1)
        : "";
  }

  private static String holder(String path) {
    return path.substring(0, path.lastIndexOf('.'));
  }

  private Optional<RelatedOrganisation> organisation(Record document, Told told) {
    return Gathering.at(document, holder(told.change().path()))
        .map(value -> (RelatedOrganisation) value);
  }

  /** That data are shared, or no more: with the recipient that this is. */
  private void sharing(Told flag, List<Told> gathered) {
    boolean began = Boolean.TRUE.equals(flag.of().is());
    Optional<RelatedOrganisation> other = organisation(began ? sides.newer() : sides.older(), flag);
    if (other.isEmpty() || !began && !Boolean.TRUE.equals(flag.of().was())) {
      return;
    }
    List<Told> more = new ArrayList<>();
    gathered.stream()
        .filter(t -> key(t).equals("ontvanger"))
        .filter(t -> holder(t.change().path()).equals(holder(flag.change().path())))
        .findFirst()
        .ifPresent(more::add);
    Optional<Told> recipient =
        recipient(other.get(), gathered, began ? ChangeType.ADDED : ChangeType.REMOVED);
    if (recipient.isPresent()) {
      more.add(flag);
      String which = " Dat is de verbonden organisatie " + Spoken.quoted(other.get().name()) + ".";
      absorb(gathered, recipient.get(), more, which);
    } else if (!more.isEmpty()) {
      Object id = began ? more.get(0).of().is() : more.get(0).of().was();
      String name = Spoken.quoted(telling.names().referred("ontvangers", String.valueOf(id)));
      absorb(
          gathered,
          flag,
          more,
          began
              ? " Om welke gegevens het gaat, staat bij de ontvanger " + name + "."
              : " De ontvanger " + name + " staat er niet meer bij.");
    }
  }

  private static void absorb(List<Told> gathered, Told main, List<Told> more, String said) {
    List<String> paths = more.stream().flatMap(t -> t.change().paths().stream()).toList();
    List<String> before = new ArrayList<>(main.before());
    List<String> after = new ArrayList<>(main.after());
    more.forEach(t -> before.addAll(t.before()));
    more.forEach(t -> after.addAll(t.after()));
    Change change = main.change().alsoAt(paths, main.change().sentence() + said);
    gathered.set(gathered.indexOf(main), new Told(change, before, after, main.entry(), main.of()));
    gathered.removeAll(more);
  }

  /** The recipient that an organisation is, where it came or went itself. */
  private static Optional<Told> recipient(
      RelatedOrganisation other, List<Told> gathered, ChangeType type) {
    return gathered.stream()
        .filter(t -> t.isA(type) && t.of().value() instanceof Recipient)
        .filter(t -> t.change().path().startsWith("ontvangers."))
        .filter(
            t -> {
              Recipient recipient = (Recipient) t.of().value();
              return other.recipient().filter(recipient.id()::equals).isPresent()
                  || PartyName.areSame(recipient.name(), other.name());
            })
        .findFirst();
  }

  /** Of a new organisation that is a new recipient, that one tells the use. */
  private Told withoutUse(Told organisation) {
    Verdict verdict =
        Verdict.judge("Dat wij hiermee gegevens delen, staat bij de nieuwe ontvanger.");
    return telling.weighing(organisation, verdict);
  }

  /** That a recipient is named, where it was said already that data are shared. */
  private boolean isNewName(Told told) {
    return key(told).equals("ontvanger")
        && told.isA(ChangeType.ADDED)
        && sides.older() instanceof PrivacyStatement
        && organisation(sides.older(), told).flatMap(RelatedOrganisation::sharing).orElse(false);
  }

  private Told saysWhich(Told told) {
    return telling.weighing(told, Verdict.flagLike(true));
  }
}
