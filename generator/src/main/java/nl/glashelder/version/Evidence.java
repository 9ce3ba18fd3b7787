package nl.glashelder.version;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What shows anyone which text was in force when: the words and the record of every version of a
 * document as they were published, and the register of their fingerprints. Beside each other in one
 * folder, {@code sha256sum --check --ignore-missing register.sha256} verifies them without
 * Glashelder. The data are not among them: they hold what a corporation keeps to itself.
 */
public final class Evidence {
  private Evidence() {}

  /**
   * The files by their path, as in the archive: {@code 2026-04-02/tekst.html}.
   *
   * @return empty when there are no versions, or when a version cannot be given back to the letter
   */
  public static SortedMap<String, byte[]> of(History history) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    Register register = Register.empty();
    for (Version version : history.versions()) {
      FrozenFiles frozen = FrozenFiles.of(version.about(), version.data(), version.words());
      register = register.with(version.date(), frozen);
      if (!isAsPublished(version, register)) {
        return Collections.emptySortedMap();
      }
      for (Map.Entry<String, byte[]> file : frozen.byName().entrySet()) {
        if (!file.getKey().equals(FrozenFiles.DATA)) {
          files.put(version.date() + "/" + file.getKey(), file.getValue());
        }
      }
    }
    if (!files.isEmpty()) {
      files.put(Register.NAME, register.text().getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  /** Whether a version's files and the chain up to it are the published ones. */
  private static boolean isAsPublished(Version version, Register register) {
    VersionRecord about = version.about();
    return about.data().equals(register.of(version.date(), FrozenFiles.DATA))
        && about.words().equals(register.of(version.date(), FrozenFiles.WORDS))
        && about.previous().equals(register.before(version.date()));
  }
}
