package nl.glashelder.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.glashelder.check.Explanation.Example;
import nl.glashelder.check.rule.Dating;
import nl.glashelder.check.rule.Sheet;
import nl.glashelder.model.Right;
import nl.glashelder.source.Catalogue;
import nl.glashelder.source.Content;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Draft;
import nl.glashelder.source.Finding;

/** Reads small drafts from YAML the way the build does, and checks them. */
public final class Drafts {
  /** The day on which tests judge. */
  public static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  private static final Example CORPORATION =
      new Example("corporatie", "naam: Woonstichting Voorbeeld\naanspreekvorm: u\n");
  private static final Example STATEMENT = new Example("privacyverklaring", "titel: Verklaring\n");

  /** Rights by their id alone, as an editor takes them, and two entries that ask or claim more. */
  private static final Catalogue CATALOGUE = catalogue();

  private Drafts() {}

  private static Catalogue catalogue() {
    StringBuilder yaml = new StringBuilder("rechten:\n");
    for (Right right : Right.values()) {
      yaml.append("  - id: ").append(right.yaml()).append('\n');
    }
    yaml.append(
        """
        ontvangers:
          - id: convenantpartijen
            naam: partijen in samenwerkingsconvenanten
            vragen:
              voorbeelden: Welke partijen zijn dat?
        bewaartermijnen:
          - id: inkomensgegevens
            naam: inkomen
            criterium: tot de compensatie vaststaat
            herkomst: wet
            bron: artikel 55 BTIV
        """);
    return Catalogue.read(
        new TreeMap<>(Map.of("rechten.yaml", yaml.toString().getBytes(StandardCharsets.UTF_8))));
  }

  /** What the check says of a privacy statement in YAML. */
  public static Checked statement(String yaml) {
    return check(List.of(new Example("privacyverklaring", yaml)));
  }

  /** What the check says of a cookie notice in YAML. */
  public static Checked notice(String yaml) {
    return check(List.of(new Example("cookieverklaring", yaml)));
  }

  /** What the check says of a corporation in YAML. */
  public static Checked corporation(String yaml) {
    return check(List.of(new Example("corporatie", yaml)));
  }

  /** What the check says of words in HTML. */
  public static Checked words(String html) {
    return check(List.of(new Example("tekst", html)));
  }

  /** The findings of one rule. */
  public static List<Finding> of(String rule, Checked checked) {
    return checked.findings().stream().filter(f -> f.rule().equals(rule)).toList();
  }

  /**
   * What the check says of an example; reading it must find nothing, and whatever the check says
   * must be whole sentences.
   */
  public static Checked check(List<Example> example) {
    return check(example, TODAY);
  }

  /** The same on another day: some rules begin or end at a date. */
  public static Checked check(List<Example> example, LocalDate day) {
    List<Example> files = new ArrayList<>(example);
    if (files.stream().noneMatch(e -> e.kind().equals("corporatie"))) {
      files.add(CORPORATION);
    }
    boolean ofWords = files.stream().anyMatch(e -> List.of("tekst", "versie").contains(e.kind()));
    if (ofWords && files.stream().noneMatch(e -> e.kind().equals("privacyverklaring"))) {
      files.add(STATEMENT);
    }
    Outputs outputs = Outputs.NONE;
    for (Example file : files) {
      if (file.kind().equals("tekst")) {
        outputs = outputs.withWords(Sheet.STATEMENT, file.text());
      }
      if (file.kind().equals("versie")) {
        outputs = outputs.withDating(Sheet.STATEMENT, dating(file.text()));
      }
    }
    Checked checked = Check.of(read(files), outputs, day);
    for (Finding finding : checked.findings()) {
      if (!Sentence.isWhole(finding.message()) || !Sentence.isWhole(finding.advice())) {
        throw new AssertionError("no whole sentences: " + finding);
      }
    }
    return checked;
  }

  /** Reads files into a draft. */
  public static Draft read(List<Example> files) {
    List<Path> written = new ArrayList<>();
    try {
      Path folder = Files.createTempDirectory("corporaties");
      written.add(folder);
      Path corporation = Files.createDirectory(folder.resolve("voorbeeld"));
      written.add(corporation);
      for (Example file : files) {
        if (!List.of("tekst", "versie").contains(file.kind())) {
          Path path = corporation.resolve(file.kind() + ".yaml");
          written.add(Files.writeString(path, file.text()));
        }
      }
      Content content = new ContentReader(CATALOGUE).read(folder);
      if (!content.findings().isEmpty()) {
        throw new AssertionError("cannot be read: " + content.findings());
      }
      return content.drafts().get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Collections.reverse(written);
      written.forEach(path -> path.toFile().delete());
    }
  }

  private static Dating dating(String yaml) {
    Optional<LocalDate> effective =
        yaml.lines()
            .filter(l -> l.startsWith("ingangsdatum: "))
            .map(l -> LocalDate.parse(l.substring("ingangsdatum: ".length())))
            .findFirst();
    return new Dating(effective, Optional.empty());
  }
}
