package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.glashelder.model.DataCategory;
import nl.glashelder.model.DataItem;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Reach;
import nl.glashelder.model.RecordShape;

/**
 * Groups of data that came and went while their items stayed in part: what goes with a group is not
 * its items, and what comes with one need not be new.
 */
final class RegroupedData {
  /** What begins the places where something came or went, after the sentence itself. */
  static final String PLACES = " Dat is zo bij: ";

  /** So many items are named in a sentence; all stand in the details. */
  private static final int NAMED = 8;

  private final Telling telling;
  private final List<DataCategory> older;
  private final List<DataCategory> newer;
  private final Sides sides;

  RegroupedData(Sides sides, Telling telling) {
    this.sides = sides;
    this.telling = telling;
    this.older = groups(sides.older());
    this.newer = groups(sides.newer());
  }

  private static List<DataCategory> groups(Record document) {
    return document instanceof PrivacyStatement s ? s.data() : List.of();
  }

  /**
   * What became of the items of something that another came in the place of: what is gone, what is
   * new, and what stands in another group of data now, or stood there.
   */
  String exchanged(Object was, Object is) {
    boolean group = was instanceof DataCategory;
    List<Object> gone = new ArrayList<>(SameEntry.itemsOnlyIn(was, is));
    List<Object> come = new ArrayList<>(SameEntry.itemsOnlyIn(is, was));
    List<String> went = new ArrayList<>();
    List<String> came = new ArrayList<>();
    if (group) {
      gone.removeIf(i -> isIn(newer, (DataItem) i) && went.add(((DataItem) i).name()));
      come.removeIf(i -> isIn(older, (DataItem) i) && came.add(((DataItem) i).name()));
    }
    return said(" Weg: ", names(gone))
        + said(" Nu in een andere groep: ", went)
        + said(" Nieuw: ", names(come))
        + said(" Eerst in een andere groep: ", came);
  }

  private List<String> names(List<Object> items) {
    return items.stream().map(telling.names()::nameOf).toList();
  }

  /** The changes, with groups weighed by their items. */
  List<Told> gathered(List<Told> told) {
    return told.stream().map(this::weighed).toList();
  }

  private Told weighed(Told told) {
    if (!told.entry().equals(Optional.of(DataCategory.class))) {
      return told;
    }
    return switch (told.change().type()) {
      case REMOVED -> gone(told, (DataCategory) told.of().was());
      case ADDED -> come(told, (DataCategory) told.of().is());
      default -> told;
    };
  }

  private Told gone(Told told, DataCategory group) {
    List<String> stay = group.items().stream().filter(i -> wentTo(i)).map(DataItem::name).toList();
    if (stay.isEmpty()) {
      return told;
    }
    List<String> end =
        group.items().stream().filter(i -> !isIn(newer, i)).map(DataItem::name).toList();
    return as(
        told,
        saysAlone(Reach.PROTECTS, group, newer)
            ? Verdict.ofReach(Reach.PROTECTS, false)
            : Verdict.judge("Een deel van deze gegevens staat nu ergens anders: lees beide."),
        "De groep gegevens "
            + Spoken.quoted(group.name())
            + " staat er niet meer."
            + said(" Nu in een andere groep: ", stay)
            + said(" In geen groep meer: ", end));
  }

  private Told come(Told told, DataCategory group) {
    List<String> known =
        group.items().stream().filter(i -> cameFrom(i)).map(DataItem::name).toList();
    if (known.isEmpty()) {
      return told;
    }
    List<String> fresh =
        group.items().stream().filter(i -> !isIn(older, i)).map(DataItem::name).toList();
    boolean more =
        !fresh.isEmpty() || isUsedMore(told, group) || saysAlone(Reach.WIDENS, group, older);
    return as(
        told,
        more
            ? Verdict.ofReach(told.of().part().key().reach(), true)
            : Verdict.judge("Deze gegevens stonden al in een andere groep: lees beide."),
        "Nieuwe groep gegevens: "
            + Spoken.quoted(group.name())
            + "."
            + said(" Eerst in een andere groep: ", known)
            + said(" Nieuw: ", fresh));
  }

  /** Whether a group says what no group of the other side says: a source, what is not recorded. */
  private static boolean saysAlone(Reach reach, DataCategory group, List<DataCategory> others) {
    Whole kind = new Whole(DataCategory.class, "gegevens", "items", Set.of(), "");
    return RecordShape.of(DataCategory.class).parts().stream()
        .filter(part -> part.key().reach() == reach && !part.key().value().equals("items"))
        .anyMatch(
            part -> {
              Set<Object> there = new LinkedHashSet<>();
              others.forEach(other -> there.addAll(kind.said(part, other)));
              return !there.containsAll(kind.said(part, group));
            });
  }

  /** Whether anything that uses the group now did not use all of its items before. */
  private boolean isUsedMore(Told told, DataCategory group) {
    return told.change().elsewhere().stream().anyMatch(path -> !usedAll(path, group));
  }

  private boolean usedAll(String reference, DataCategory group) {
    String list = reference.substring(0, Math.max(0, reference.lastIndexOf('.')));
    String holder = list.substring(0, Math.max(0, list.lastIndexOf('.')));
    Set<String> before = new LinkedHashSet<>();
    Gathering.at(sides.older(), holder).stream()
        .flatMap(h -> told(h, list.substring(list.lastIndexOf('.') + 1)).stream())
        .flatMap(id -> older.stream().filter(g -> g.id().equals(id)))
        .flatMap(g -> g.items().stream())
        .forEach(item -> before.add(key(item)));
    return group.items().stream().map(RegroupedData::key).allMatch(before::contains);
  }

  private static List<String> told(Object holder, String key) {
    return RecordShape.of(holder.getClass()).part(key).stream()
        .flatMap(part -> part.values(holder).stream())
        .map(Objects::toString)
        .toList();
  }

  /** Whether an item stands in a group now that had it not. */
  private boolean wentTo(DataItem item) {
    return moved(newer, older, item);
  }

  /** Whether an item stood in a group that has it no more. */
  private boolean cameFrom(DataItem item) {
    return moved(older, newer, item);
  }

  private static boolean moved(List<DataCategory> here, List<DataCategory> there, DataItem item) {
    return here.stream()
        .filter(group -> holds(group, item))
        .anyMatch(
            group -> there.stream().noneMatch(g -> g.id().equals(group.id()) && holds(g, item)));
  }

  private static boolean isIn(List<DataCategory> groups, DataItem item) {
    return groups.stream().anyMatch(group -> holds(group, item));
  }

  private static boolean holds(DataCategory group, DataItem item) {
    return group.items().stream().anyMatch(i -> key(i).equals(key(item)));
  }

  private static String key(DataItem item) {
    return Respelling.text(item.name());
  }

  private static String said(String lead, List<String> names) {
    List<String> said = new ArrayList<>(names.stream().limit(NAMED).map(Spoken::quoted).toList());
    if (names.size() > NAMED) {
      said.add("nog " + (names.size() - NAMED));
    }
    return said.isEmpty() ? "" : lead + Summary.and(said) + ".";
  }

  private Told as(Told told, Verdict verdict, String sentence) {
    Change change = told.change();
    int places = change.sentence().indexOf(PLACES);
    String said = sentence + (places < 0 ? "" : change.sentence().substring(places));
    return telling.weighing(told.as(change.alsoAt(new ArrayList<>(), said)), verdict);
  }
}
