package nl.glashelder.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.glashelder.check.rule.Sheet;
import nl.glashelder.source.Catalogue;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Draft;

/**
 * Measures how long checking takes. Not a test: run its main with the folder of a catalogue, a
 * folder of corporations and, if the words are to be checked too, an HTML fragment to stand in for
 * each statement's words.
 */
public final class CheckMeasurement {
  private static final int CORPORATIONS = 1_000;
  private static final int ROUNDS = 5;

  private CheckMeasurement() {}

  /** Prints the time for a thousand corporations, and for one statement that grows. */
  public static void main(String[] arguments) throws IOException {
    List<Draft> drafts =
        new ContentReader(catalogue(Path.of(arguments[0]))).read(Path.of(arguments[1])).drafts();
    Outputs outputs =
        arguments.length < 3
            ? Outputs.NONE
            : Outputs.NONE.withWords(Sheet.STATEMENT, Files.readString(Path.of(arguments[2])));
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      int findings = 0;
      for (int i = 0; i < CORPORATIONS; i++) {
        Draft draft = drafts.get(i % drafts.size());
        findings += Check.of(draft, outputs, LocalDate.of(2026, 6, 1)).findings().size();
      }
      print("1000 corporations, " + findings + " findings", start);
    }
    for (int size = 50; size <= 800; size *= 2) {
      Draft draft = grown(size);
      for (int warm = 0; warm < 3; warm++) {
        Check.of(draft, LocalDate.of(2026, 6, 1));
      }
      long start = System.nanoTime();
      Check.of(draft, LocalDate.of(2026, 6, 1));
      print(size + " processings, data, recipients, periods, channels and cookies", start);
    }
  }

  private static Draft grown(int size) {
    StringBuilder data = new StringBuilder("gegevens:\n");
    StringBuilder recipients = new StringBuilder("ontvangers:\n");
    StringBuilder periods = new StringBuilder("bewaartermijnen:\n");
    StringBuilder channels = new StringBuilder("kanalen:\n");
    StringBuilder cookies = new StringBuilder("cookies:\n");
    StringBuilder processings = new StringBuilder("verwerkingen:\n");
    for (int i = 0; i < size; i++) {
      data.append("  - {id: g").append(i).append(", naam: gegevens ").append(i).append("}\n");
      recipients.append("  - {id: o").append(i).append(", naam: partij ").append(i).append("}\n");
      periods
          .append(
              "  - {id: b" + i + ", naam: dossier " + i + ", duur: P2Y, herkomst: wet, bron: wet}")
          .append('\n');
      channels
          .append("  - {id: k" + i + ", naam: chat " + i + ", soort: chat, wat: Wij bewaren dit.}")
          .append('\n');
      cookies
          .append(
              "  - {id: c" + i + ", naam: cookie" + i + ", soort: tracking, doel: om te volgen}")
          .append('\n');
      processings
          .append("  - id: v")
          .append(i)
          .append("\n    naam: Doel ")
          .append(i)
          .append("\n    toelichting: Wij gebruiken dit om u te helpen met uw woning.\n")
          .append("    gegevens: [g" + i + "]\n    ontvangers: [o" + i + "]\n")
          .append("    bewaren: [b" + i + "]\n    grondslagen: [{grondslag: toestemming}]\n");
    }
    String yaml = data.toString() + recipients + periods + channels + processings;
    return Drafts.read(
        List.of(
            new Explanation.Example("corporatie", "naam: Voorbeeld\naanspreekvorm: u\n"),
            new Explanation.Example("privacyverklaring", yaml),
            new Explanation.Example("cookieverklaring", cookies.toString())));
  }

  private static Catalogue catalogue(Path folder) throws IOException {
    TreeMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> children = Files.list(folder)) {
      for (Path file : children.toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return Catalogue.read(files);
  }

  private static void print(String what, long start) {
    double millis = (System.nanoTime() - start) / 1e6;
    System.out.printf(Locale.ROOT, "%s: %.1f ms%n", what, millis);
  }
}
