package nl.glashelder.version;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of one version, as bytes.
 *
 * @param record {@code versie.yaml}: the record of the version, in canonical form
 * @param data {@code gegevens.yaml}: the data, in canonical form
 * @param words {@code tekst.html}: the words, in canonical form
 * @param original the corporation's own document; empty when none was frozen with the version
 */
record FrozenFiles(byte[] record, byte[] data, byte[] words, Optional<OriginalDocument> original) {
  static final String RECORD = "versie.yaml";
  static final String DATA = "gegevens.yaml";
  static final String WORDS = "tekst.html";

  /** The names of the files of every version. */
  static final List<String> NAMES = List.of(DATA, WORDS, RECORD);

  static FrozenFiles of(
      VersionRecord about, PublishedData data, String words, Optional<OriginalDocument> original) {
    return new FrozenFiles(
        bytes(CanonicalYaml.write(about)),
        bytes(CanonicalYaml.write(data)),
        bytes(words),
        original);
  }

  static FrozenFiles of(Version version) {
    return of(version.about(), version.data(), version.words(), version.original());
  }

  /** Whether a file of a version can have this name. */
  static boolean isName(String name) {
    return NAMES.contains(name) || OriginalKind.ofFile(name).isPresent();
  }

  SortedMap<String, byte[]> byName() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(RECORD, record);
    files.put(DATA, data);
    files.put(WORDS, words);
    original.ifPresent(o -> files.put(o.kind().fileName(), o.bytes()));
    return files;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
