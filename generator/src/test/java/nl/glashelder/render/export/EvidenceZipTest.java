package nl.glashelder.render.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class EvidenceZipTest {
  private static final TreeMap<String, byte[]> FILES =
      new TreeMap<>(
          Map.of(
              "2026-04-02/tekst.html", "één\n".getBytes(StandardCharsets.UTF_8),
              "register.sha256", "0  a\n".getBytes(StandardCharsets.UTF_8)));

  @Test
  void aZipGivesBackEveryFileInOrder() throws IOException {
    TreeMap<String, String> read = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(EvidenceZip.of(FILES)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        read.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertEquals(Map.of("2026-04-02/tekst.html", "één\n", "register.sha256", "0  a\n"), read);
    assertEquals(List.copyOf(FILES.keySet()), List.copyOf(read.keySet()));
  }

  @Test
  void aZipIsTheSameInEveryTimeZone() {
    TimeZone zone = TimeZone.getDefault();
    byte[] here = EvidenceZip.of(FILES);
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertArrayEquals(here, EvidenceZip.of(FILES));
    } finally {
      TimeZone.setDefault(zone);
    }
  }
}
