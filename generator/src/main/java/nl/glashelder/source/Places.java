package nl.glashelder.source;

import java.util.Collections;
import java.util.Map;

/**
 * Where every value of a document stands. A value is named by its path: keys, ids and, for entries
 * without an id, numbers from 0, joined by points, for example {@code ontvangers.aannemers.rol}.
 */
public final class Places {
  private final String file;
  private final Map<String, Position> byPath;

  Places(String file, Map<String, Position> byPath) {
    this.file = file;
    this.byPath = Collections.unmodifiableMap(byPath);
  }

  /** The places of a file that is not there yet: everything stands at its beginning. */
  public static Places none(String file) {
    return new Places(file, Map.of());
  }

  /** The place of a value, or of the nearest thing around it when it is not there. */
  public Position of(String path) {
    String sought = path;
    while (true) {
      Position position = byPath.get(sought);
      if (position != null) {
        return position;
      }
      int point = sought.lastIndexOf('.');
      if (point < 0) {
        return Position.startOf(file);
      }
      sought = sought.substring(0, point);
    }
  }

  /** Whether a value stands in the file itself. */
  public boolean has(String path) {
    return byPath.containsKey(path);
  }

  /** The file as an editor knows it. */
  public String file() {
    return file;
  }
}
