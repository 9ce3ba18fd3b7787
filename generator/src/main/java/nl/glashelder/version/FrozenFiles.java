package nl.glashelder.version;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of one version, as bytes.
 *
 * @param record {@code versie.yaml}: the record of the version, in canonical form
 * @param data {@code gegevens.yaml}: the data, in canonical form
 * @param words {@code tekst.html}: the words, in canonical form
 */
record FrozenFiles(byte[] record, byte[] data, byte[] words) {
  static final String RECORD = "versie.yaml";
  static final String DATA = "gegevens.yaml";
  static final String WORDS = "tekst.html";

  /** The names of the files of every version. */
  static final List<String> NAMES = List.of(DATA, WORDS, RECORD);

  static FrozenFiles of(VersionRecord about, PublishedData data, String words) {
    return new FrozenFiles(
        bytes(CanonicalYaml.write(about)), bytes(CanonicalYaml.write(data)), bytes(words));
  }

  SortedMap<String, byte[]> byName() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(RECORD, record);
    files.put(DATA, data);
    files.put(WORDS, words);
    return files;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
