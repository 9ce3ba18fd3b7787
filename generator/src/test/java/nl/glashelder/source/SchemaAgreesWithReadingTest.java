package nl.glashelder.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.PrivacyStatement;

/**
 * Schema and reading come from the same records; here they are held against each other on files
 * that were good until something in them was changed. An editor is never told that a file is right
 * which the build then refuses, nor the other way round, as far as a schema can tell: references,
 * ids that stand twice and the keys of one catalogue entry are beyond it.
 */
@Tag("slow")
class SchemaAgreesWithReadingTest {
  private static final List<Class<? extends Record>> TYPES =
      List.of(PrivacyStatement.class, CookieNotice.class, Corporation.class);

  private static final List<SchemaValidation> SCHEMAS =
      TYPES.stream().map(t -> new SchemaValidation(t, JsonSchemaTest.CATALOGUE)).toList();

  private static final List<YamlValue.Mapping> GOOD = TYPES.stream().map(Samples::full).toList();

  private static final List<YamlValue> OTHERS =
      List.of(
          Samples.scalar(""),
          Samples.scalar("geen"),
          Samples.scalar("ja"),
          Samples.scalar("false"),
          Samples.scalar("12345678"),
          Samples.scalar("2026-04-02"),
          Samples.scalar("2026-13-01"),
          Samples.scalar("2026-02-29"),
          Samples.scalar("P2Y"),
          Samples.scalar("PT"),
          Samples.scalar("eigen"),
          Samples.scalar("aannemers"),
          Samples.scalar("inzage"),
          Samples.scalar("camerabeelden"),
          Samples.scalar("Een Tekst"),
          Samples.scalar("https://www.voorbeeld.nl/a?b=c#d"),
          Samples.scalar("https://voorbeeld"),
          Samples.scalar("https://www.voorbeeld.nl/\u00a0"),
          Samples.scalar("info@voorbeeld.nl"),
          Samples.scalar("(0318) 12 34 56"),
          Samples.scalar("#005a9c"),
          Samples.list(),
          Samples.list(Samples.scalar("aannemers"), Samples.scalar("camerabeelden")),
          Samples.list(Samples.scalar("")),
          Samples.list(Samples.list()),
          Samples.mapping("id", Samples.scalar("aannemers")),
          Samples.list(Samples.mapping("id", Samples.scalar("aannemers"))),
          Samples.list(Samples.mapping("id", Samples.scalar("inzage"))),
          Samples.list(Samples.mapping("naam", Samples.scalar("Eigen"))),
          Samples.mapping("zeilboot", Samples.scalar("ja")),
          new YamlValue.Mapping(Position.startOf("f.yaml"), List.of()));

  /**
   * One change of a file.
   *
   * @param place which of its values, counted from the top
   * @param kind 0 puts another value there, 1 takes it away, 2 gives it another key, 3 makes a list
   *     of it
   */
  private record Change(int place, int kind, YamlValue other, String key) {}

  @Property(tries = 1000, shrinking = ShrinkingMode.BOUNDED)
  void theSchemaRefusesWhatReadingRefusesAndNothingElse(
      @ForAll("files") int file, @ForAll("changes") List<Change> changes) {
    YamlValue changed = GOOD.get(file);
    for (Change change : changes) {
      changed = new Changer(change, size(changed)).apply(changed);
    }
    List<Finding> findings = new ArrayList<>();
    new RecordReader(JsonSchemaTest.CATALOGUE.entries(), FormOfAddress.FORMAL, findings)
        .read((YamlValue.Mapping) changed, TYPES.get(file));
    Assume.that(findings.stream().allMatch(SchemaAgreesWithReadingTest::canBeInSchema));
    List<String> problems = SCHEMAS.get(file).problems(changed);
    if (problems.isEmpty() != findings.isEmpty()) {
      throw new AssertionError(
          "schema: " + problems + "\nreading: " + findings + "\n" + Samples.yaml(changed));
    }
  }

  private static boolean canBeInSchema(Finding finding) {
    return Set.of("L03", "L05", "L06", "L07", "L10").contains(finding.rule())
        && !finding.message().contains("'zonder'");
  }

  @Provide
  Arbitrary<Integer> files() {
    return Arbitraries.integers().between(0, TYPES.size() - 1);
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 100_000),
            Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(2, 1), Tuple.of(1, 2), Tuple.of(1, 3)),
            Arbitraries.of(OTHERS),
            Arbitraries.of("id", "naam", "zonder", "zeilboot", "titel", "ontvangers", "reclame"))
        .as(Change::new)
        .list()
        .ofMinSize(0)
        .ofMaxSize(2);
  }

  private static int size(YamlValue value) {
    if (value instanceof YamlValue.Mapping mapping) {
      return 1 + mapping.entries().stream().mapToInt(e -> size(e.value())).sum();
    }
    return value instanceof YamlValue.Sequence sequence
        ? 1 + sequence.values().stream().mapToInt(SchemaAgreesWithReadingTest::size).sum()
        : 1;
  }

  /** Makes one change while it copies a file. */
  private static final class Changer {
    private final Change change;
    private int left;

    Changer(Change change, int size) {
      this.change = change;
      this.left = 1 + change.place() % (size - 1);
    }

    YamlValue apply(YamlValue value) {
      if (value instanceof YamlValue.Mapping mapping) {
        List<YamlValue.Entry> entries = new ArrayList<>();
        for (YamlValue.Entry entry : mapping.entries()) {
          boolean here = --left == 0;
          boolean renamed = here && change.kind() == 2;
          if (renamed && mapping.get(change.key()).isPresent()) {
            entries.add(entry);
          } else if (!here || change.kind() != 1) {
            entries.add(
                new YamlValue.Entry(
                    renamed ? change.key() : entry.key(),
                    entry.position(),
                    here ? changed(entry.value()) : apply(entry.value())));
          }
        }
        return new YamlValue.Mapping(value.position(), entries);
      }
      if (value instanceof YamlValue.Sequence sequence) {
        List<YamlValue> values = new ArrayList<>();
        for (YamlValue item : sequence.values()) {
          boolean here = --left == 0;
          if (!here || change.kind() != 1) {
            values.add(here ? changed(item) : apply(item));
          }
        }
        return new YamlValue.Sequence(value.position(), values);
      }
      return value;
    }

    private YamlValue changed(YamlValue value) {
      return switch (change.kind()) {
        case 0 -> change.other();
        case 3 -> Samples.list(value);
        default -> value;
      };
    }
  }
}
