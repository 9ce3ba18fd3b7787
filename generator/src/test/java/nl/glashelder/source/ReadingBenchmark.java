package nl.glashelder.source;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.PrivacyStatement;

/**
 * How long it takes to read a statement of 25 kB, from bytes to records with places, in a warm JVM
 * on one core, in CPU time. Run its main method with the test classpath; it prints milliseconds a
 * file.
 */
final class ReadingBenchmark {
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
  private static final int SIZE = 25_000;
  private static final int ROUNDS = 9;
  private static final int FILES = 300;

  private ReadingBenchmark() {}

  public static void main(String[] args) {
    byte[] statement = statement().getBytes(StandardCharsets.UTF_8);
    double[] all = new double[ROUNDS];
    double[] yamlOnly = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long start = CPU.getCurrentThreadCpuTime();
      for (int i = 0; i < FILES; i++) {
        Reading<PrivacyStatement> reading =
            Reading.of(
                statement, PrivacyStatement.class, Catalogue.empty(), FormOfAddress.INFORMAL);
        if (!reading.findings().isEmpty() || reading.document().isEmpty()) {
          throw new IllegalStateException(reading.findings().toString());
        }
      }
      long middle = CPU.getCurrentThreadCpuTime();
      List<Finding> findings = new ArrayList<>();
      for (int i = 0; i < FILES; i++) {
        YamlFile.parse(statement, "f.yaml", findings).orElseThrow();
      }
      all[round] = (middle - start) / 1e6 / FILES;
      yamlOnly[round] = (CPU.getCurrentThreadCpuTime() - middle) / 1e6 / FILES;
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf(
        Locale.ROOT,
        "%d bytes: %.3f ms of CPU a file (median of %d rounds), of which YAML to values %.3f ms%n",
        statement.length,
        median(all),
        ROUNDS,
        median(yamlOnly));
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  /** A statement such as corporations write: lists of entries, texts of some sentences. */
  private static String statement() {
    StringBuilder recipients = new StringBuilder("ontvangers:\n");
    StringBuilder retention = new StringBuilder("bewaartermijnen:\n");
    StringBuilder processings = new StringBuilder("verwerkingen:\n");
    for (int i = 0; recipients.length() + retention.length() + processings.length() < SIZE; i++) {
      recipients.append(
          """
            - id: ontvanger-%1$d
              naam: aannemers en onderhoudsbedrijven %1$d
              rol: verwerker
              overeenkomst: verwerkersovereenkomst
              waarvoor: om reparaties en onderhoud aan {uw|jouw} woning uit te voeren
              voorbeelden: [loodgieters, schilders, glazenwassers]
          """
              .formatted(i));
      retention.append(
          """
            - id: termijn-%1$d
              naam: gegevens van groep %1$d
              duur: P2Y
              start: na het einde van het huurcontract
              herkomst: eigen-keuze
              reden: Zo kunnen wij vragen over {uw|jouw} huur nog beantwoorden.
          """
              .formatted(i));
      processings.append(
          """
            - id: doel-%1$d
              naam: Huur innen %1$d
              doel: om de huur te innen en {u|je} te helpen bij achterstanden
              toelichting: >-
                Wij gebruiken deze gegevens alleen als dat nodig is. {U kunt|Je kunt} altijd
                vragen waarom wij iets willen weten. Wij leggen het dan uit.
              voorbeelden:
                - de huur afschrijven
                - een herinnering sturen
                - een betalingsregeling afspreken
              grondslagen:
                - grondslag: overeenkomst
                - {grondslag: wettelijke-plicht, wet: Woningwet, artikel: artikel 46}
              ontvangers: [ontvanger-%1$d]
              bewaren: [termijn-%1$d]
          """
              .formatted(i));
    }
    return "titel: Privacyverklaring\n" + recipients + retention + processings;
  }
}
