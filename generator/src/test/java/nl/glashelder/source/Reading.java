package nl.glashelder.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.PrivacyStatement;

/**
 * One file read as a build reads it, for tests: the document, and every finding as a report says
 * it.
 */
record Reading<T extends Record>(Optional<T> document, Places places, List<Finding> findings) {
  static Reading<Corporation> corporation(String yaml) {
    return of(yaml, Corporation.class, Catalogue.empty());
  }

  static Reading<PrivacyStatement> statement(String yaml) {
    return of(yaml, PrivacyStatement.class, Catalogue.empty());
  }

  static Reading<PrivacyStatement> statement(String yaml, Catalogue catalogue) {
    return of(yaml, PrivacyStatement.class, catalogue);
  }

  static Reading<CookieNotice> notice(String yaml) {
    return of(yaml, CookieNotice.class, Catalogue.empty());
  }

  static <T extends Record> Reading<T> of(String yaml, Class<T> type, Catalogue catalogue) {
    return of(yaml.getBytes(StandardCharsets.UTF_8), type, catalogue, FormOfAddress.FORMAL);
  }

  static <T extends Record> Reading<T> of(
      byte[] yaml, Class<T> type, Catalogue catalogue, FormOfAddress address) {
    List<Finding> findings = new ArrayList<>();
    RecordReader reader = new RecordReader(catalogue.entries(), address, findings);
    Optional<T> document =
        YamlFile.parse(yaml, "f.yaml", findings).flatMap(top -> reader.read(top, type));
    reader.checkReferences();
    Places places =
        new Places(
            "f.yaml",
            reader.places(),
            reader.texts(),
            new WrittenLines(new String(yaml, StandardCharsets.UTF_8)),
            reader.notes());
    return new Reading<>(document, places, findings.stream().sorted().distinct().toList());
  }

  static Catalogue catalogue(String yaml) {
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put("catalogus.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    return Catalogue.read(files);
  }

  /** The findings as {@code line:column rule message advice}. */
  List<String> problems() {
    return findings.stream()
        .map(f -> f.position().toString().replace("f.yaml:", "") + " " + f.rule() + " " + f.text())
        .toList();
  }

  /** The only finding there must be. */
  String problem() {
    if (findings.size() != 1) {
      throw new AssertionError("not one finding but " + findings);
    }
    return problems().get(0);
  }
}
