package nl.glashelder.version;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of everything that was published of one document: the file {@code register.sha256}. One
 * line a file, sorted: the fingerprint, two spaces, and the path from the folder of the document.
 * That is the form of {@code sha256sum}, so that anyone can verify the archive without Glashelder:
 *
 * <pre>cd versies/privacyverklaring; sha256sum --check register.sha256</pre>
 *
 * <p>A version is published when it stands here, and not before.
 *
 * @param fingerprints the fingerprint of each file, by path, for example {@code
 *     2026-04-02/tekst.html}
 */
record Register(SortedMap<String, String> fingerprints) {
  /** The name of the file. */
  static final String NAME = "register.sha256";

  private static final Pattern LINE =
      Pattern.compile("([0-9a-f]{64})  (([0-9]{4}-[0-9]{2}-[0-9]{2})/[a-z0-9.-]+)");

  Register {
    fingerprints = Collections.unmodifiableSortedMap(new TreeMap<>(fingerprints));
  }

  static Register empty() {
    return new Register(new TreeMap<>());
  }

  /**
   * Reads the file. It must be as Glashelder writes it to the byte, so that no edit passes.
   *
   * @return the list; empty when the file is broken
   */
  static Optional<Register> parse(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    SortedMap<String, String> fingerprints = new TreeMap<>();
    for (String line : text.split("\n")) {
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches() || Dates.parse(matcher.group(3)).isEmpty()) {
        return Optional.empty();
      }
      fingerprints.put(matcher.group(2), matcher.group(1));
    }
    Register register = new Register(fingerprints);
    return register.text().equals(text) && register.isComplete()
        ? Optional.of(register)
        : Optional.empty();
  }

  /** Whether every version is listed with all its files. */
  private boolean isComplete() {
    return dates().stream()
        .allMatch(
            date ->
                FrozenFiles.NAMES.stream()
                    .allMatch(name -> fingerprints.containsKey(date + "/" + name)));
  }

  /** The dates of the versions, in order. */
  TreeSet<LocalDate> dates() {
    TreeSet<LocalDate> dates = new TreeSet<>();
    for (String path : fingerprints.keySet()) {
      dates.add(LocalDate.parse(path.substring(0, path.indexOf('/'))));
    }
    return dates;
  }

  /** The fingerprint of a file of a version. */
  String of(LocalDate date, String name) {
    return fingerprints.get(date + "/" + name);
  }

  /** The names of the files of a version. */
  List<String> names(LocalDate date) {
    // The sign after a slash ends what starts with the date and a slash.
    return fingerprints.subMap(date + "/", date + "0").keySet().stream()
        .map(path -> path.substring(path.indexOf('/') + 1))
        .toList();
  }

  /** The fingerprint of the last version before a date; empty when there is none. */
  Optional<String> before(LocalDate date) {
    return Optional.ofNullable(dates().lower(date)).map(d -> of(d, FrozenFiles.RECORD));
  }

  /** This list with a version added. */
  Register with(LocalDate date, FrozenFiles files) {
    SortedMap<String, String> more = new TreeMap<>(fingerprints);
    for (Map.Entry<String, byte[]> file : files.byName().entrySet()) {
      more.put(date + "/" + file.getKey(), Fingerprint.of(file.getValue()));
    }
    return new Register(more);
  }

  /** The file. */
  String text() {
    StringBuilder text = new StringBuilder();
    fingerprints.forEach((path, hash) -> text.append(hash).append("  ").append(path).append('\n'));
    return text.toString();
  }
}
