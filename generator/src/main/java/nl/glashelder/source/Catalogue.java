package nl.glashelder.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.glashelder.model.FormOfAddress;

/** The sector catalogue: the common entries that every corporation can refer to. */
public final class Catalogue {
  private final CatalogueEntries entries;
  private final List<YamlValue.Mapping> files;
  private final List<Finding> findings;

  private Catalogue(
      CatalogueEntries entries, List<YamlValue.Mapping> files, List<Finding> findings) {
    this.entries = entries;
    this.files = files;
    this.findings = List.copyOf(findings);
  }

  /** A catalogue without entries. */
  public static Catalogue empty() {
    return new Catalogue(CatalogueEntries.none(), List.of(), List.of());
  }

  /**
   * Reads a catalogue.
   *
   * @param files the YAML files by name, in UTF-8
   */
  public static Catalogue read(TreeMap<String, byte[]> files) {
    List<Finding> findings = new ArrayList<>();
    List<YamlValue.Mapping> mappings = new ArrayList<>();
    files.forEach((name, bytes) -> YamlFile.parse(bytes, name, findings).ifPresent(mappings::add));
    return new Catalogue(CatalogueEntries.of(mappings), List.copyOf(mappings), findings);
  }

  /** What is wrong with the catalogue's own files; empty in a released Glashelder. */
  public List<Finding> findings() {
    return findings;
  }

  /** The ids of a list, for example of {@code ontvangers}. */
  public Set<String> ids(String list) {
    return entries.ids(list);
  }

  /** The catalogue as records, in a form of address. */
  public Optional<nl.glashelder.model.Catalogue> records(
      FormOfAddress address, List<Finding> problems) {
    List<YamlValue.Entry> all = new ArrayList<>();
    files.forEach(f -> all.addAll(f.entries()));
    YamlValue.Mapping whole =
        new YamlValue.Mapping(Position.startOf("catalogus"), List.copyOf(all));
    return new RecordReader(entries, address, problems)
        .read(whole, nl.glashelder.model.Catalogue.class, "");
  }

  CatalogueEntries entries() {
    return entries;
  }
}
