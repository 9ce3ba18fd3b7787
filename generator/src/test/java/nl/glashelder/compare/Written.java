package nl.glashelder.compare;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.glashelder.source.RecordFile;
import nl.glashelder.version.PublishedData;

/** Changes between statements written in YAML. */
final class Written {
  static final String CORPORATION = "corporatie:\n  naam: Voorbeeld\n  aanspreekvorm: u\n";

  private Written() {}

  static List<Change> changes(String before, String after) {
    return Meaning.between(data(CORPORATION, before), data(CORPORATION, after));
  }

  /** The only change. */
  static Change change(String before, String after) {
    List<Change> changes = changes(before, after);
    if (changes.size() != 1) {
      throw new AssertionError("not one change: " + changes);
    }
    return changes.get(0);
  }

  /** The only change of the corporation. */
  static Change ofCorporation(String before, String after) {
    List<Change> changes =
        Meaning.between(
            data(CORPORATION + "  " + before + "\n", "titel: Privacy"),
            data(CORPORATION + "  " + after + "\n", "titel: Privacy"));
    if (changes.size() != 1) {
      throw new AssertionError("not one change: " + changes);
    }
    return changes.get(0);
  }

  /** The only change of a cookie notice. */
  static Change ofNotice(String before, String after) {
    List<Change> changes =
        Meaning.between(
            data(CORPORATION, "cookieverklaring", before),
            data(CORPORATION, "cookieverklaring", after));
    if (changes.size() != 1) {
      throw new AssertionError("not one change: " + changes);
    }
    return changes.get(0);
  }

  static PublishedData data(String corporation, String statement) {
    return data(corporation, "privacyverklaring", statement);
  }

  static PublishedData notice(String corporation, String notice) {
    return data(corporation, "cookieverklaring", notice);
  }

  private static PublishedData data(String corporation, String key, String document) {
    String yaml =
        corporation
            + key
            + ":\n"
            + document.lines().map(line -> "  " + line).collect(Collectors.joining("\n"))
            + "\n";
    RecordFile.Reading<PublishedData> reading =
        RecordFile.read(
            yaml.getBytes(StandardCharsets.UTF_8), "gegevens.yaml", PublishedData.class);
    return reading.value().orElseThrow(() -> new AssertionError(reading.findings().toString()));
  }
}
