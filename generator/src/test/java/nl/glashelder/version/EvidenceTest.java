package nl.glashelder.version;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTest {
  private static final Path CORPORATIONS = Path.of("..", "corporations");

  @TempDir Path folder;

  @Test
  void theEvidenceIsTheArchiveToTheByteButForTheData() throws IOException {
    List<History> histories = Archive.read(CORPORATIONS).histories();
    assertTrue(histories.size() >= 12, () -> histories.size() + " documents");
    for (History history : histories) {
      Path archive =
          CORPORATIONS.resolve(history.slug()).resolve("versies").resolve(history.kind().yaml());
      SortedMap<String, byte[]> evidence = Evidence.of(history);
      assertEquals(filesIn(archive), evidence.keySet());
      for (Map.Entry<String, byte[]> file : evidence.entrySet()) {
        assertArrayEquals(
            Files.readAllBytes(archive.resolve(file.getKey())), file.getValue(), file.getKey());
      }
    }
  }

  private static Set<String> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("gegevens.yaml"))
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .collect(java.util.stream.Collectors.toSet());
    }
  }

  @Test
  void whatCannotBeGivenBackToTheLetterIsNoEvidence() {
    History history =
        PrintingHouse.withVersions(folder, "2024-01-01", "2025-07-01")
            .archive()
            .history("woonpartners", DocumentKind.STATEMENT);
    Version last = history.versions().get(1);
    Version other = new Version(last.slug(), last.about(), last.data(), last.words() + " ");
    assertEquals(5, Evidence.of(history).size());
    assertEquals(
        Map.of(),
        Evidence.of(
            new History(
                history.slug(), history.kind(), List.of(history.versions().get(0), other))));
    assertEquals(Map.of(), Evidence.of(new History(history.slug(), history.kind(), List.of(last))));
  }

  @Test
  void withoutVersionsThereIsNoEvidence() {
    assertEquals(Map.of(), Evidence.of(new History("a", DocumentKind.NOTICE, List.of())));
  }
}
