package nl.glashelder.preview;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes drafts, each time only when the file is still as the writer saw it, and keeps what was
 * there before, to take a change back.
 */
final class Drawer {
  /** So many steps back. */
  private static final int MOST_STEPS = 30;

  /**
   * A change that can be taken back.
   *
   * @param before the words before
   * @param after fingerprint of the file after
   */
  private record Step(String before, String after) {}

  private final Map<String, Deque<Step>> steps = new HashMap<>();

  /**
   * Writes a file.
   *
   * @param seen the fingerprint of the file as the writer saw it
   * @return the file as it is then; empty when someone else changed it, and nothing was written
   */
  synchronized Optional<DraftFile.Content> write(DraftFile file, String seen, String text)
      throws IOException {
    DraftFile.Content now = file.read();
    if (!now.hash().equals(seen)) {
      return Optional.empty();
    }
    if (now.text().equals(text)) {
      return Optional.of(now);
    }
    DraftFile.Content written = file.write(text);
    Deque<Step> past = steps.computeIfAbsent(file.shown(), f -> new ArrayDeque<>());
    past.addLast(new Step(now.text(), written.hash()));
    if (past.size() > MOST_STEPS) {
      past.removeFirst();
    }
    return Optional.of(written);
  }

  /** Whether the last change of a file can be taken back. */
  synchronized boolean canGoBack(DraftFile file, String hash) {
    Deque<Step> past = steps.getOrDefault(file.shown(), new ArrayDeque<>());
    return !past.isEmpty() && past.getLast().after().equals(hash);
  }

  /** Takes the last change of a file back; empty when the file is no longer as that left it. */
  synchronized Optional<DraftFile.Content> back(DraftFile file) throws IOException {
    if (!canGoBack(file, file.read().hash())) {
      return Optional.empty();
    }
    return Optional.of(file.write(steps.get(file.shown()).removeLast().before()));
  }
}
