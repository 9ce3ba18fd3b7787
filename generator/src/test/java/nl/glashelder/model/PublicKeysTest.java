package nl.glashelder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.version.Archive;
import nl.glashelder.version.Version;
import org.junit.jupiter.api.Test;

class PublicKeysTest {
  private static final List<Version> PUBLISHED =
      Archive.read(Path.of("../corporations")).histories().stream()
          .flatMap(history -> history.versions().stream())
          .toList();

  /** The keys of a record that say something, however deep, each with all it says. */
  private static void said(Record record, String path, boolean internal, List<String> said) {
    for (Part part : RecordShape.of(record.getClass()).parts()) {
      String key = path + "." + part.key().value();
      for (Object value : part.values(record)) {
        boolean silent = part.kind() == Kind.FLAG && value.equals(false);
        if (part.key().internal() == internal && part.kind() != Kind.RECORD && !silent) {
          said.add(key + "=" + value);
        } else if (part.key().internal() && internal && part.kind() == Kind.RECORD) {
          said.add(key);
        } else if (part.kind() == Kind.RECORD && !part.key().internal()) {
          said((Record) value, key, internal, said);
        }
      }
    }
  }

  private static List<String> said(Record record, boolean internal) {
    List<String> said = new ArrayList<>();
    said(record, "", internal, said);
    return said;
  }

  @Test
  void whatACorporationKeepsToItselfIsLeftOutHoweverDeepItStands() {
    Set<String> kept = new TreeSet<>();
    for (Version version : PUBLISHED) {
      said(version.data(), true).forEach(s -> kept.add(s.replaceAll(".*\\.|=.*", "")));
      assertEquals(List.of(), said(PublicKeys.of(version.data()), true));
    }
    assertTrue(kept.containsAll(Set.of("dpia", "hoog-risico")), kept::toString);
  }

  @Test
  void everythingElseStays() {
    for (Version version : PUBLISHED) {
      assertEquals(said(version.data(), false), said(PublicKeys.of(version.data()), false));
    }
  }
}
