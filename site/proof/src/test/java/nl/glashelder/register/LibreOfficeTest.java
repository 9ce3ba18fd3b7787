package nl.glashelder.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Draft;
import nl.glashelder.templates.Checkout;
import nl.glashelder.templates.SectorCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register that is written opens in LibreOffice, and comes back from it as an ODS. */
class LibreOfficeTest {
  @TempDir Path folder;

  @Test
  void theRegisterThatLibreOfficeSavesAsOdsHasTheSameCells() throws Exception {
    Optional<String> office = office();
    assumeTrue(office.isPresent(), "skipped: no LibreOffice (soffice) on the PATH");
    List<Draft> drafts =
        new ContentReader(SectorCatalogue.read())
            .read(Checkout.root().resolve("corporations"))
            .drafts();
    Path workbook = folder.resolve("register.xlsx");
    Files.write(workbook, RegisterWorkbook.write(Register.of(drafts), LocalDate.of(2026, 11, 30)));

    convert(office.get(), workbook);

    Path saved = folder.resolve("register.ods");
    assertTrue(Files.exists(saved), "LibreOffice saved nothing");
    TableReader reader = TableReader.installed().orElseThrow();
    List<Table> written = reader.read(workbook, "register.xlsx").tables();
    List<Table> back = reader.read(saved, "register.ods").tables();
    assertEquals(
        written.stream().map(Table::sheet).toList(), back.stream().map(Table::sheet).toList());
    for (int i = 0; i < written.size(); i++) {
      assertEquals(cells(written.get(i)), cells(back.get(i)), written.get(i).sheet());
    }
  }

  private static List<List<String>> cells(Table table) {
    return table.rows().stream()
        .map(row -> row.cells().stream().map(LibreOfficeTest::line).toList())
        .map(LibreOfficeTest::withoutEmptyEnd)
        .filter(row -> !row.isEmpty())
        .toList();
  }

  private static String line(String cell) {
    return cell.replaceAll("\\s+", " ").strip();
  }

  private static List<String> withoutEmptyEnd(List<String> row) {
    int end = row.size();
    while (end > 0 && row.get(end - 1).isEmpty()) {
      end--;
    }
    return row.subList(0, end);
  }

  private void convert(String office, Path workbook) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                office,
                "-env:UserInstallation=" + folder.resolve("profiel").toUri(),
                "--headless",
                "--convert-to",
                "ods",
                "--outdir",
                folder.toString(),
                workbook.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("uitvoer.txt").toFile())
            .start();
    assertTrue(process.waitFor(5, TimeUnit.MINUTES), "LibreOffice does not end");
  }

  private static Optional<String> office() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "soffice"))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }
}
