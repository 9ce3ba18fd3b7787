package nl.glashelder.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.compare.CatalogueDifferences.Taken;
import nl.glashelder.model.CommonEntries;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.source.Catalogue;
import nl.glashelder.source.Draft;

/**
 * How one draft stands to the sector catalogue. It is small and holds no record of the draft, so
 * that the uses of a whole sector fit in memory where its drafts would not.
 *
 * @param slug the corporation's folder
 * @param taken by list, then by id: what the draft makes of each entry of the catalogue it uses
 * @param own by list: what it has that the catalogue has not
 */
public record CatalogueUse(
    String slug, Map<String, Map<String, Taken>> taken, Map<String, List<OwnUse>> own) {

  /**
   * An entry of the draft's own.
   *
   * @param id its id
   * @param name what it is called
   * @param said all it says apart from its id; more than one where a draft writes it out
   *     differently in places
   */
  public record OwnUse(String id, String name, List<String> said) {}

  /** Of a draft that takes nothing and has nothing. */
  public static CatalogueUse none(String slug) {
    return new CatalogueUse(slug, Map.of(), Map.of());
  }

  /** Holds a draft against the catalogue in its own form of address. */
  public static CatalogueUse of(Catalogue catalogue, Draft draft) {
    // What is wrong with the catalogue itself is reported where it is read.
    Optional<CommonEntries> common = catalogue.records(draft.corporation().formOfAddress()).value();
    return common.map(c -> of(c, new DraftEntries(draft, c))).orElseGet(() -> none(draft.slug()));
  }

  private static CatalogueUse of(CommonEntries common, DraftEntries entries) {
    Map<String, Map<String, Taken>> taken = new LinkedHashMap<>();
    Map<String, List<OwnUse>> own = new LinkedHashMap<>();
    for (Part part : RecordShape.of(CommonEntries.class).parts()) {
      String list = part.key().value();
      Map<String, Taken> here = new LinkedHashMap<>();
      for (Object entry : part.values(common)) {
        String id = RecordShape.idOf(entry).orElseThrow();
        entries.taken(part, id).ifPresent(t -> here.put(id, t));
      }
      taken.put(list, here);
      own.put(list, entries.own(part));
    }
    return new CatalogueUse(entries.slug(), taken, own);
  }

  Optional<Taken> taken(Part list, String id) {
    return Optional.ofNullable(taken.getOrDefault(list.key().value(), Map.of()).get(id));
  }

  List<OwnUse> own(Part list) {
    return own.getOrDefault(list.key().value(), List.of());
  }
}
