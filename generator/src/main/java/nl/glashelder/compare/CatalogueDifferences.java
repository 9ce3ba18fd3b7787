package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.glashelder.model.CommonEntries;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.source.Catalogue;
import nl.glashelder.source.CatalogueLine;

/**
 * How all drafts stand to the sector catalogue: which entries they take as they stand, which they
 * fill in or change and how, and what they have that the catalogue has not. Each draft is held
 * against the catalogue in its own form of address.
 *
 * @param lists the lists of the catalogue, in its order
 */
public record CatalogueDifferences(List<EntryList> lists) {
  /** Of a catalogue without lists. */
  public static final CatalogueDifferences NONE = new CatalogueDifferences(List.of());

  /** Keeps its own copy of the list. */
  public CatalogueDifferences {
    lists = List.copyOf(lists);
  }

  /** What a draft does with an entry of the catalogue. */
  public enum Use {
    /** It takes it as it stands. */
    SAME("gelijk"),
    /** It takes it, and says more where the catalogue says nothing. */
    COMPLETED("aangevuld"),
    /** It says something else than the catalogue, or leaves out something of it. */
    DIFFERENT("anders");

    private final String dutch;

    Use(String dutch) {
      this.dutch = dutch;
    }

    /** The word for people. */
    public String dutch() {
      return dutch;
    }
  }

  /**
   * A list of the catalogue.
   *
   * @param key its key, for example {@code ontvangers}
   * @param label its name in a sentence, for example "de ontvangers"
   * @param common what the catalogue has, in its order
   * @param own what only drafts have: entries with the same id or the same name together, by slug
   */
  public record EntryList(
      String key, String label, List<CommonEntry> common, List<OwnEntries> own) {
    /** Keeps its own copies of the lists. */
    public EntryList {
      common = List.copyOf(common);
      own = List.copyOf(own);
    }
  }

  /**
   * An entry of the catalogue.
   *
   * @param id its id
   * @param name what it is called
   * @param lines all that it says and asks
   * @param taken what each corporation that uses it makes of it, by slug
   */
  public record CommonEntry(
      String id, String name, List<CatalogueLine> lines, Map<String, Taken> taken) {
    /** Keeps its own copies of the list and of the map, in order. */
    public CommonEntry {
      lines = List.copyOf(lines);
      taken = Collections.unmodifiableMap(new TreeMap<>(taken));
    }
  }

  /**
   * What a corporation makes of an entry.
   *
   * @param differences every field in which it is not as the catalogue has it
   */
  public record Taken(List<Difference> differences) {
    /** Keeps its own copy of the list. */
    public Taken {
      differences = List.copyOf(differences);
    }

    /** In one word. */
    public Use use() {
      if (differences.isEmpty()) {
        return Use.SAME;
      }
      return differences.stream().allMatch(Difference::fills) ? Use.COMPLETED : Use.DIFFERENT;
    }
  }

  /**
   * A field in which an entry is not as the catalogue has it.
   *
   * @param sentence what differs, as a plain Dutch sentence
   * @param fills whether the catalogue leaves the field open and the corporation fills it in
   */
  public record Difference(String sentence, boolean fills) {}

  /**
   * Entries that are not in the catalogue and have an id or a name in common; mostly only one.
   *
   * @param name what the first of them is called
   * @param entries each with its corporation, by slug
   * @param alike whether they all say the same, apart from their ids
   * @param namesake the id of the entry of the catalogue that is called the same
   */
  public record OwnEntries(
      String name, List<OwnEntry> entries, boolean alike, Optional<String> namesake) {
    /** Keeps its own copy of the list. */
    public OwnEntries {
      entries = List.copyOf(entries);
    }

    /** Whether two corporations or more have it, so that it might go into the catalogue. */
    public boolean isCandidate() {
      return entries.stream().map(OwnEntry::slug).distinct().count() > 1;
    }
  }

  /**
   * An entry of a corporation's own.
   *
   * @param slug whose
   * @param id its id
   * @param name what it is called
   */
  public record OwnEntry(String slug, String id, String name) {}

  /** Puts together how each draft stands to the catalogue. */
  public static CatalogueDifferences of(Catalogue catalogue, List<CatalogueUse> uses) {
    List<CatalogueUse> bySlug =
        uses.stream().sorted(Comparator.comparing(CatalogueUse::slug)).toList();
    return catalogue
        .records(FormOfAddress.FORMAL)
        .value()
        .map(c -> new CatalogueDifferences(lists(c, catalogue, bySlug)))
        .orElse(NONE);
  }

  private static List<EntryList> lists(
      CommonEntries catalogue, Catalogue source, List<CatalogueUse> drafts) {
    return RecordShape.of(CommonEntries.class).parts().stream()
        .map(
            part ->
                new EntryList(
                    part.key().value(),
                    part.key().label(),
                    common(part, catalogue, source, drafts),
                    own(part, catalogue, drafts)))
        .toList();
  }

  private static List<CommonEntry> common(
      Part part, CommonEntries catalogue, Catalogue source, List<CatalogueUse> drafts) {
    List<CommonEntry> common = new ArrayList<>();
    for (Object entry : part.values(catalogue)) {
      String id = RecordShape.idOf(entry).orElseThrow();
      Map<String, Taken> taken = new TreeMap<>();
      drafts.forEach(d -> d.taken(part, id).ifPresent(t -> taken.put(d.slug(), t)));
      common.add(
          new CommonEntry(
              id,
              Names.nameOf(entry, FormOfAddress.FORMAL),
              source.lines(part.key().value(), id),
              taken));
    }
    return common;
  }

  private static List<OwnEntries> own(
      Part part, CommonEntries catalogue, List<CatalogueUse> drafts) {
    Map<String, String> known = new LinkedHashMap<>();
    part.values(catalogue)
        .forEach(
            e ->
                known.putIfAbsent(
                    Lookalikes.plain(Names.nameOf(e, FormOfAddress.FORMAL)),
                    RecordShape.idOf(e).orElseThrow()));
    Lookalikes lookalikes = new Lookalikes(known);
    drafts.forEach(d -> d.own(part).forEach(own -> lookalikes.add(d.slug(), own)));
    return lookalikes.groups();
  }
}
