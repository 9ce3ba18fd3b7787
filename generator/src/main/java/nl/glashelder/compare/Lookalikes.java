package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.compare.CatalogueDifferences.OwnEntries;
import nl.glashelder.compare.CatalogueDifferences.OwnEntry;
import nl.glashelder.compare.CatalogueUse.OwnUse;

/** Puts corporations' own entries of a list together that have the same id or the same name. */
final class Lookalikes {
  /**
   * An entry of a corporation's own.
   *
   * @param slug whose
   * @param use what it is
   */
  private record Own(String slug, OwnUse use) {
    String id() {
      return use.id();
    }

    String name() {
      return use.name();
    }
  }

  private final Map<String, String> commonIds;
  private final Map<String, List<Own>> byIdOrName = new HashMap<>();

  /** In the order they came; one that became part of another is empty. */
  private final List<List<Own>> groups = new ArrayList<>();

  /**
   * Starts with nothing.
   *
   * @param commonIds the ids of the catalogue's entries by their {@linkplain #plain plain} names
   */
  Lookalikes(Map<String, String> commonIds) {
    this.commonIds = commonIds;
  }

  /** A name without what makes no difference to a reader. */
  static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** Adds an entry to those that it is like. */
  void add(String slug, OwnUse use) {
    Own entry = new Own(slug, use);
    List<Own> sameId = byIdOrName.get(idKey(entry));
    List<Own> sameName = byIdOrName.get(nameKey(entry));
    List<Own> group = sameId == null ? sameName : sameId;
    if (group == null) {
      group = new ArrayList<>();
      groups.add(group);
    }
    if (sameName != null && sameName != group) {
      for (Own other : sameName) {
        put(other, group);
      }
      sameName.clear();
    }
    put(entry, group);
  }

  private void put(Own entry, List<Own> group) {
    group.add(entry);
    byIdOrName.put(idKey(entry), group);
    byIdOrName.put(nameKey(entry), group);
  }

  private static String idKey(Own entry) {
    return "id " + entry.id();
  }

  private static String nameKey(Own entry) {
    return "naam " + plain(entry.name());
  }

  /** The entries, those that are like each other together. */
  List<OwnEntries> groups() {
    return groups.stream().filter(g -> !g.isEmpty()).map(this::entries).toList();
  }

  private OwnEntries entries(List<Own> group) {
    List<Own> bySlug =
        group.stream().sorted(Comparator.comparing(Own::slug).thenComparing(Own::id)).toList();
    return new OwnEntries(
        bySlug.get(0).name(),
        bySlug.stream().map(o -> new OwnEntry(o.slug(), o.id(), o.name())).toList(),
        bySlug.stream().flatMap(o -> o.use().said().stream()).distinct().count() == 1,
        bySlug.stream()
            .flatMap(o -> Optional.ofNullable(commonIds.get(plain(o.name()))).stream())
            .findFirst());
  }
}
