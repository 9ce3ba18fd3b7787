package nl.glashelder.visit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Whose a host is, for parties that many websites use. */
final class KnownHosts {
  /**
   * A party.
   *
   * @param name as people know it
   * @param company the company behind it
   * @param country where that company is
   */
  record Party(String name, String company, String country) {
    @Override
    public String toString() {
      return (company.startsWith(name) ? company : name + ", van " + company) + ", " + country;
    }
  }

  private static final Map<String, Party> PARTIES = read();

  private KnownHosts() {}

  /** The party of a host or of the domain it is in. */
  static Optional<Party> party(String host) {
    for (String domain = host; domain.contains("."); domain = above(domain)) {
      Party party = PARTIES.get(domain);
      if (party != null) {
        return Optional.of(party);
      }
    }
    return Optional.empty();
  }

  private static String above(String domain) {
    return domain.substring(domain.indexOf('.') + 1);
  }

  private static Map<String, Party> read() {
    Map<String, Party> parties = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                KnownHosts.class.getResourceAsStream("partijen.tsv"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split("\t");
        if (!line.startsWith("#") && parts.length == 4) {
          parties.put(parts[0], new Party(parts[1], parts[2], parts[3]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(parties);
  }
}
