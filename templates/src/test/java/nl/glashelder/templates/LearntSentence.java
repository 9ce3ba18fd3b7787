package nl.glashelder.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.glashelder.check.language.Reading;
import nl.glashelder.check.language.Sentences;

/**
 * A sentence to learn from: those of {@code leerzinnen} were written for it by people who saw no
 * rule, those of {@code reeksen} to measure rules with.
 *
 * @param id its name
 * @param source who wrote it
 * @param kind the kind of breach that it is, or comes near to; empty where none is named
 * @param breaks whether it is one
 * @param place the part of the files where it stands
 * @param text the sentence, or a few
 * @param weight how much it counts
 */
record LearntSentence(
    String id,
    String source,
    String kind,
    boolean breaks,
    String place,
    String text,
    double weight) {
  private static final Path TESTS = Path.of("src", "test", "resources");
  private static final List<String> WRITTEN =
      List.of(
          "eerste",
          "tweede",
          "derde",
          "vierde",
          "vijfde",
          "zesde",
          "zevende",
          "achtste",
          "negende",
          "tiende",
          "elfde",
          "twaalfde",
          "dertiende");

  /** Whole statements are careful throughout, and most of their sentences come near to nothing. */
  private static final double WEIGHT_OF_STATEMENTS = 0.2;

  /** What rules were made to leave alone says less of what they never saw. */
  private static final double WEIGHT_OF_CASES = 0.5;

  /** All there are, in a fixed order. */
  static List<LearntSentence> all() {
    List<LearntSentence> all = new ArrayList<>();
    WRITTEN.forEach(table -> all.addAll(written(table)));
    all.addAll(series());
    lines("zorgvuldig")
        .map(c -> new LearntSentence(c[0], c[0], "", false, c[1], c[2], WEIGHT_OF_STATEMENTS))
        .forEach(all::add);
    lines("gevallen")
        .map(c -> new LearntSentence("geval", "gevallen", "", false, c[0], c[1], WEIGHT_OF_CASES))
        .forEach(all::add);
    return all;
  }

  private static List<LearntSentence> written(String table) {
    return lines(table)
        .filter(c -> !c[0].equals("id"))
        .map(c -> new LearntSentence(c[0], table, c[1], c[2].equals("fout"), c[3], c[4], 1))
        .toList();
  }

  private static List<LearntSentence> series() {
    Map<String, String> places = new HashMap<>();
    lines("plaatsen").forEach(c -> places.put(c[0], c[1]));
    List<LearntSentence> all = new ArrayList<>();
    try (Stream<Path> tables = Files.list(TESTS.resolve("reeksen"))) {
      for (Path table : tables.sorted().toList()) {
        for (SeriesMeasurement.Row row : SeriesMeasurement.rows(table)) {
          String place = places.get(row.field());
          if (place == null) {
            throw new IllegalStateException("leerzinnen/plaatsen.tsv has no " + row.field());
          }
          all.add(
              new LearntSentence(row.id(), "reeksen", "", row.breaks(), place, row.sentence(), 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static Stream<String[]> lines(String table) {
    try {
      return Files.readAllLines(TESTS.resolve("leerzinnen").resolve(table + ".tsv")).stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Reading> readings() {
    return Sentences.of(text).stream().map(Reading::of).toList();
  }
}
