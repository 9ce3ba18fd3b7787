package nl.glashelder.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import nl.glashelder.check.language.RememberedWords;

/**
 * What the dictionary said of words in the build before. It saves time only, so that nothing fails
 * when it cannot be read or written.
 */
final class WordMemory {
  /** More words than hundreds of corporations use: reading them would take the time they save. */
  private static final int MOST = 100_000;

  private static final String NAME = "woorden.gezien";

  /**
   * What was said.
   *
   * @param code the fingerprint of Glashelder, and with it of the dictionary
   */
  record Words(String code, RememberedWords.Answers answers) {}

  private final Path file;
  private final String code;
  private final Optional<RememberedWords> dictionary;
  private Optional<RememberedWords.Answers> before = Optional.empty();

  /**
   * For a build.
   *
   * @param state the build's own folder
   * @param code the fingerprint of Glashelder
   * @param dictionary the dictionary; empty when spelling is not looked at
   */
  WordMemory(Path state, String code, Optional<RememberedWords> dictionary) {
    this.file = state.resolve(BuildMemory.WORKS).resolve(NAME);
    this.code = code;
    this.dictionary = dictionary;
  }

  /** Gives the dictionary back what it said, when it is the same one. */
  void recall() {
    dictionary.ifPresent(
        words -> {
          try {
            before =
                RecordBytes.read(Files.readAllBytes(file), Words.class)
                    .filter(kept -> kept.code().equals(code))
                    .map(Words::answers);
            before.ifPresent(words::remember);
          } catch (IOException e) {
            before = Optional.empty();
          }
        });
  }

  /** Keeps what it said, when that is more than before. */
  void keep() {
    Optional<RememberedWords.Answers> now = dictionary.map(RememberedWords::answers);
    if (now.isEmpty() || now.equals(before) || size(now.get()) > MOST) {
      return;
    }
    try {
      Files.createDirectories(file.getParent());
      Path written = file.resolveSibling(NAME + ".nieuw");
      Files.write(written, RecordBytes.write(new Words(code, now.get())));
      Files.move(
          written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      return;
    }
  }

  private static int size(RememberedWords.Answers answers) {
    return answers.known().size() + answers.unknown().size();
  }
}
