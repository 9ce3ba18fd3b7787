package nl.glashelder.preview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.glashelder.render.Once;

/**
 * The corporations that were looked at last, kept whole. Of all others no more than a summary is
 * kept, so that the whole sector fits in memory.
 */
final class OpenedCorporations {
  private static final int MOST = 8;

  private final Map<String, Once<Opened>> opened =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Once<Opened>> eldest) {
          return size() > MOST;
        }
      };

  /** A corporation; opened when it is not yet. */
  Opened get(String slug, Supplier<Opened> open) {
    Once<Opened> one;
    synchronized (opened) {
      one = opened.computeIfAbsent(slug, s -> new Once<>(open));
    }
    return one.get();
  }

  /** A corporation when it is open. */
  Optional<Opened> ifOpen(String slug) {
    Once<Opened> one;
    synchronized (opened) {
      one = opened.get(slug);
    }
    return Optional.ofNullable(one).map(Once::get);
  }

  /** Puts another in its place. */
  void put(String slug, Opened now) {
    Once<Opened> one = new Once<>(() -> now);
    one.get();
    synchronized (opened) {
      opened.put(slug, one);
    }
  }

  /** Forgets a corporation that is no longer there. */
  void remove(String slug) {
    synchronized (opened) {
      opened.remove(slug);
    }
  }
}
