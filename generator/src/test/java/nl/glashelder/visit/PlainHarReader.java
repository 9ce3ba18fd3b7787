package nl.glashelder.visit;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A second reader of recordings, as simple as can be: written from the description of HAR 1.2 and
 * RFC 6265 alone, holding the whole file in memory. It shares no code with the product's reader.
 */
final class PlainHarReader {
  private PlainHarReader() {}

  /** Every cookie that was sent, or was set and not deleted: its name and the host asked. */
  static Set<String> pairs(byte[] har) throws IOException {
    Set<String> pairs = new TreeSet<>();
    Map<String, Object> log = map(JSON.std.mapFrom(har).get("log"));
    for (Object each : list(log.get("entries"))) {
      Map<String, Object> request = map(map(each).get("request"));
      String host = String.valueOf(request.get("url")).split("/", 4)[2].replaceAll(":.*", "");
      for (Object cookie : list(request.get("cookies"))) {
        pairs.add(map(cookie).get("name") + " " + host);
      }
      for (Object one : list(request.get("headers"))) {
        Map<String, Object> header = map(one);
        if (String.valueOf(header.get("name")).equalsIgnoreCase("cookie")) {
          for (String pair : String.valueOf(header.get("value")).split(";")) {
            if (pair.contains("=")) {
              pairs.add(pair.substring(0, pair.indexOf('=')).strip() + " " + host);
            }
          }
        }
      }
      for (Object one : list(map(map(each).get("response")).get("headers"))) {
        Map<String, Object> header = map(one);
        if (String.valueOf(header.get("name")).equalsIgnoreCase("set-cookie")) {
          for (String line : String.valueOf(header.get("value")).split("\n")) {
            boolean deletes =
                line.toLowerCase(Locale.ROOT)
                    .matches(".*; *(max-age=(0|-\\d+)|expires=[^;]*1970).*");
            if (line.contains("=") && !deletes) {
              pairs.add(line.substring(0, line.indexOf('=')).strip() + " " + host);
            }
          }
        }
      }
    }
    return pairs;
  }

  /** Those of the pairs that a visit has too: the cookie may stand on a domain above the host. */
  static Set<String> foundIn(Visit visit, Set<String> pairs) {
    Set<String> found = new TreeSet<>();
    for (String pair : pairs) {
      String name = pair.substring(0, pair.lastIndexOf(' '));
      String host = pair.substring(pair.lastIndexOf(' ') + 1);
      boolean there =
          java.util.stream.Stream.concat(visit.seen().stream(), visit.refused().stream())
              .anyMatch(
                  seen ->
                      seen.name().equals(name)
                          && (host.equals(seen.host()) || host.endsWith("." + seen.host())));
      if (there) {
        found.add(pair);
      }
    }
    return found;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return value instanceof Map ? (Map<String, Object>) value : Map.of();
  }

  private static List<?> list(Object value) {
    return value instanceof List<?> list ? list : List.of();
  }
}
