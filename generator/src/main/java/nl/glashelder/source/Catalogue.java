package nl.glashelder.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.glashelder.model.CommonEntries;
import nl.glashelder.model.FormOfAddress;

/** The sector catalogue: the common entries that every corporation can refer to. */
public final class Catalogue {
  private final CatalogueEntries entries;
  private final List<YamlValue.Mapping> files;
  private final List<Finding> findings;
  private final Map<String, byte[]> sources;
  private final Map<FormOfAddress, RecordFile.Reading<CommonEntries>> records =
      new ConcurrentHashMap<>();

  private Catalogue(
      List<YamlValue.Mapping> files, List<Finding> findings, Map<String, byte[]> sources) {
    CatalogueQuestions questions = new CatalogueQuestions();
    this.files = files.stream().map(questions::takeOutOf).toList();
    this.entries = CatalogueEntries.of(this.files, questions);
    this.findings = List.copyOf(findings);
    this.sources = Collections.unmodifiableMap(new TreeMap<>(sources));
  }

  /** A catalogue without entries. */
  public static Catalogue empty() {
    return new Catalogue(List.of(), List.of(), Map.of());
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
    return new Catalogue(mappings, findings, files);
  }

  /** What is wrong with the catalogue's own files; empty in a released Glashelder. */
  public List<Finding> findings() {
    return findings;
  }

  /** All that an entry of a list says, and what it asks of whoever takes it. */
  public List<CatalogueLine> lines(String list, String id) {
    return entries.lines(list, id);
  }

  /** The ids of a list, for example of {@code ontvangers}. */
  public Set<String> ids(String list) {
    return entries.ids(list);
  }

  /**
   * The catalogue as records, in a form of address, with all that is wrong with its entries: what a
   * corporation would run into that took every one of them. Without a value when a list of it
   * cannot be read at all.
   */
  public RecordFile.Reading<CommonEntries> records(FormOfAddress address) {
    return records.computeIfAbsent(address, this::read);
  }

  private RecordFile.Reading<CommonEntries> read(FormOfAddress address) {
    List<Finding> problems = new ArrayList<>();
    RecordReader reader = new RecordReader(entries, address, problems);
    Optional<CommonEntries> records = reader.read(whole(), CommonEntries.class);
    reader.checkReferences();
    return new RecordFile.Reading<>(records, problems);
  }

  /** All files as one, with lists that stand in more of them put together. */
  private YamlValue.Mapping whole() {
    Map<String, YamlValue.Entry> lists = new LinkedHashMap<>();
    for (YamlValue.Mapping file : files) {
      for (YamlValue.Entry entry : file.entries()) {
        lists.merge(entry.key(), entry, Catalogue::joined);
      }
    }
    return new YamlValue.Mapping(Position.startOf("catalogus"), List.copyOf(lists.values()));
  }

  private static YamlValue.Entry joined(YamlValue.Entry first, YamlValue.Entry second) {
    if (first.value() instanceof YamlValue.Sequence a
        && second.value() instanceof YamlValue.Sequence b) {
      List<YamlValue> values = new ArrayList<>(a.values());
      values.addAll(b.values());
      return new YamlValue.Entry(
          first.key(), first.position(), new YamlValue.Sequence(a.position(), values));
    }
    return second.value() instanceof YamlValue.Sequence ? first : second;
  }

  /** The files as they were given, by name. */
  public Map<String, byte[]> sources() {
    return sources;
  }

  /** A file as it was given. */
  Optional<byte[]> source(String file) {
    return Optional.ofNullable(sources.get(file));
  }

  CatalogueEntries entries() {
    return entries;
  }
}
