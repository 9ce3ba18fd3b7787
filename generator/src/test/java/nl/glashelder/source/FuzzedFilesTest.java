package nl.glashelder.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.PrivacyStatement;

/**
 * Whatever stands in a file: never an exception, and either a document or at least one finding.
 * Each finding is a Dutch sentence at a place that exists.
 */
@Tag("slow")
class FuzzedFilesTest {
  private static final Catalogue CATALOGUE =
      Reading.catalogue(
          "ontvangers:\n- {id: eigen, naam: Eigen}\ndoelgroepen:\n- {id: huurders, naam: H}\n");

  private static final List<byte[]> GOOD =
      List.of(
          handWritten().getBytes(StandardCharsets.UTF_8),
          Samples.yaml(Samples.full(PrivacyStatement.class)).getBytes(StandardCharsets.UTF_8),
          Samples.yaml(Samples.full(CookieNotice.class)).getBytes(StandardCharsets.UTF_8),
          Samples.yaml(Samples.full(Corporation.class)).getBytes(StandardCharsets.UTF_8));

  private static String handWritten() {
    return """
        # yaml-language-server: $schema=../schema/privacyverklaring.schema.json
        titel: "Privacyverklaring"   # opmerking
        inleiding: |
          Wij zijn *zuinig* op {uw|jouw} gegevens.

          Lees hier hoe.
        samenvatting:
          - &zin 'Wij verkopen niets: nooit.'
          - >-
            Gevouwen
            tekst
        doelgroepen: [huurders]
        ontvangers:
        - eigen
        - {id: b, naam: "Één \\u00e9", zonder: [x]}
        overlijden: *zin
        herzien-voor: 2026-04-02
        """;
  }

  @Property(tries = 1000, shrinking = ShrinkingMode.BOUNDED)
  void randomBytesGiveADocumentOrAFinding(@ForAll byte[] bytes) {
    check(bytes);
  }

  @Property(tries = 1000, shrinking = ShrinkingMode.BOUNDED)
  void randomSignsOfYamlGiveADocumentOrAFinding(@ForAll("signs") String yaml) {
    check(yaml.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 1000, shrinking = ShrinkingMode.BOUNDED)
  void aGoodFileCutOffAnywhereGivesADocumentOrAFinding(
      @ForAll("good") byte[] good, @ForAll("share") double share) {
    check(Arrays.copyOf(good, (int) (good.length * share)));
  }

  @Property(tries = 1000, shrinking = ShrinkingMode.BOUNDED)
  void aGoodFileWithRandomChangesGivesADocumentOrAFinding(@ForAll("changed") byte[] changed) {
    check(changed);
  }

  @Provide
  Arbitrary<String> signs() {
    return Arbitraries.of(
            "a",
            "naam",
            "titel",
            "ontvangers",
            "id",
            "eigen",
            ":",
            ": ",
            "- ",
            "\n",
            "\n  ",
            "?",
            "? ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "&a ",
            "*a ",
            "!x ",
            "!!set ",
            "|",
            ">",
            "'",
            "\"",
            "#",
            " #",
            "%",
            "@",
            "`",
            "\t",
            "\r\n",
            "---\n",
            "...\n",
            "<<",
            "~",
            "\u00a0",
            "\u2028",
            "é",
            "\\",
            "=",
            "0",
            "{u|je}",
            "{u|",
            "geen",
            "zonder")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<byte[]> good() {
    return Arbitraries.of(GOOD);
  }

  @Provide
  Arbitrary<Double> share() {
    return Arbitraries.doubles().between(0, 1);
  }

  @Provide
  Arbitrary<byte[]> changed() {
    Arbitrary<byte[]> patch =
        Arbitraries.oneOf(
            Arbitraries.bytes().array(byte[].class).ofMaxSize(3),
            signs().map(s -> s.getBytes(StandardCharsets.UTF_8)));
    return Combinators.combine(
            good(),
            Combinators.combine(share(), Arbitraries.integers().between(0, 5), patch)
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4))
        .as(
            (bytes, changes) -> {
              byte[] result = bytes;
              for (Change change : changes) {
                result = change.applyTo(result);
              }
              return result;
            });
  }

  /** At a place, takes some bytes away and puts others there. */
  private record Change(double share, int taken, byte[] put) {
    byte[] applyTo(byte[] bytes) {
      int at = (int) (bytes.length * share);
      int rest = Math.min(bytes.length, at + taken);
      byte[] result = new byte[at + put.length + bytes.length - rest];
      System.arraycopy(bytes, 0, result, 0, at);
      System.arraycopy(put, 0, result, at, put.length);
      System.arraycopy(bytes, rest, result, at + put.length, bytes.length - rest);
      return result;
    }
  }

  private static void check(byte[] bytes) {
    for (Class<? extends Record> type :
        List.of(PrivacyStatement.class, Corporation.class, CookieNotice.class)) {
      Reading<? extends Record> reading = Reading.of(bytes, type, CATALOGUE, FormOfAddress.FORMAL);
      if (reading.document().isEmpty() && reading.findings().isEmpty()) {
        throw new AssertionError("neither document nor finding");
      }
      long lines = 1 + FileText.decodeLeniently(bytes).lines().count();
      for (Finding finding : reading.findings()) {
        Position position = finding.position();
        boolean placed =
            position.line() >= 1
                && position.column() >= 1
                && (position.line() <= lines || !position.file().equals("f.yaml"));
        boolean spoken = finding.message().endsWith(".") && !finding.text().contains("null");
        if (!placed || !spoken || finding.text().length() > 2000) {
          throw new AssertionError(finding.toString());
        }
      }
    }
  }
}
