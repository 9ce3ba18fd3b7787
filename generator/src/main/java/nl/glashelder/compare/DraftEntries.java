package nl.glashelder.compare;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.glashelder.compare.CatalogueDifferences.Taken;
import nl.glashelder.compare.CatalogueUse.OwnUse;
import nl.glashelder.model.CommonEntries;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.source.Draft;
import nl.glashelder.version.Fingerprint;
import nl.glashelder.wording.Voice;

/** The entries of a draft that come from the catalogue, or could have. */
final class DraftEntries {
  private final String slug;

  /** By list: how to speak of its entries, in the document that has it. */
  private final Map<String, Contrast> contrasts = new HashMap<>();

  /** By list, then by id: what the catalogue has. */
  private final Map<String, Map<String, Record>> common = new HashMap<>();

  /** By list, then by id: what the draft has, each different form of an entry once. */
  private final Map<String, Map<String, Set<Record>>> here = new HashMap<>();

  /**
   * Finds the entries.
   *
   * @param catalogue in the draft's form of address
   */
  DraftEntries(Draft draft, CommonEntries catalogue) {
    slug = draft.slug();
    for (Part part : RecordShape.of(CommonEntries.class).parts()) {
      Map<String, Record> byId = new HashMap<>();
      part.values(catalogue)
          .forEach(e -> byId.putIfAbsent(RecordShape.idOf(e).orElseThrow(), (Record) e));
      common.put(part.key().value(), byId);
    }
    Voice voice = new Voice(draft.corporation().formOfAddress());
    draft
        .statement()
        .ifPresent(
            s ->
                collect(
                    s.document(),
                    new Contrast(Names.of(catalogue, s.document(), voice.address()), voice)));
    draft
        .notice()
        .ifPresent(
            n ->
                collect(
                    n.document(),
                    new Contrast(Names.of(catalogue, n.document(), voice.address()), voice)));
  }

  private void collect(Record holder, Contrast contrast) {
    for (Part part : RecordShape.of(holder.getClass()).parts()) {
      if (part.kind() == Kind.RECORD) {
        for (Object value : part.values(holder)) {
          String list = part.key().catalogue();
          if (!list.isEmpty()) {
            contrasts.putIfAbsent(list, contrast);
            here.computeIfAbsent(list, l -> new LinkedHashMap<>())
                .computeIfAbsent(RecordShape.idOf(value).orElseThrow(), i -> new LinkedHashSet<>())
                .add((Record) value);
          }
          collect((Record) value, contrast);
        }
      }
    }
  }

  /** The corporation's folder. */
  String slug() {
    return slug;
  }

  /** What the draft makes of an entry of the catalogue; empty when it does not use it. */
  Optional<Taken> taken(Part list, String id) {
    Record standard = common.get(list.key().value()).get(id);
    Set<Record> used = used(list).getOrDefault(id, Set.of());
    if (standard == null || used.isEmpty()) {
      return Optional.empty();
    }
    Contrast contrast = contrasts.get(list.key().value());
    return Optional.of(
        new Taken(
            used.stream()
                .flatMap(value -> contrast.between(standard, value).stream())
                .distinct()
                .toList()));
  }

  /** The entries of a list that the catalogue does not have. */
  List<OwnUse> own(Part list) {
    Map<String, Record> standard = common.get(list.key().value());
    return used(list).entrySet().stream()
        .filter(e -> !standard.containsKey(e.getKey()))
        .map(e -> own(e.getKey(), List.copyOf(e.getValue())))
        .toList();
  }

  private static OwnUse own(String id, List<Record> values) {
    return new OwnUse(
        id,
        Names.nameOf(values.get(0), FormOfAddress.FORMAL),
        values.stream().map(DraftEntries::said).distinct().toList());
  }

  private static String said(Record entry) {
    List<Object> parts =
        RecordShape.of(entry.getClass()).parts().stream()
            .filter(part -> !part.isId())
            .map(part -> part.get(entry))
            .toList();
    return Fingerprint.of(parts.toString());
  }

  private Map<String, Set<Record>> used(Part list) {
    return here.getOrDefault(list.key().value(), Map.of());
  }
}
