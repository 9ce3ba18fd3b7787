package nl.glashelder.version;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What shows anyone which text was in force when: the words and the record of every version of a
 * document as they were published, and the register of their fingerprints. Beside each other in one
 * folder, {@code sha256sum --check --ignore-missing register.sha256} verifies them without
 * Glashelder. The data are not among them: they hold what a corporation keeps to itself.
 */
public final class Evidence {
  /** What somebody reads first who opens the evidence, without Glashelder and without Maven. */
  public static final String GUIDE_NAME = "LEESMIJ.txt";

  private static final String GUIDE =
      """
      Bewijs van wat er gold, en wanneer

      Elke map heet naar de dag waarop een versie inging. Daarin staan:
        tekst.html    de tekst zoals die is gepubliceerd
        versie.yaml   wanneer zij inging, wat er veranderde, en de vingerafdrukken
      Soms staat er ook een bestand dat begint met oorspronkelijk-document. Dat is het eigen document
      van de corporatie waaruit de feiten komen. Hoe het heette, staat in versie.yaml. Een webpagina
      heet hier .txt, zodat niets erin kan gaan werken.
      In register.sha256 staat van elk bestand de vingerafdruk (SHA-256). Verandert er een letter,
      dan verandert de vingerafdruk.

      Controleren op Linux, in deze map:
        sha256sum --check --ignore-missing register.sha256
      Controleren op een Mac:
        shasum -a 256 --check --ignore-missing register.sha256
      Controleren op Windows, per bestand, en vergelijken met register.sha256:
        certutil -hashfile 2026-04-02\\tekst.html SHA256
      Achter elk bestand hoort OK te staan. Het bestand gegevens.yaml zit er niet bij: daarin staat
      ook wat de corporatie niet openbaar maakt.

      De versies vormen een keten. Achter 'vorige' in versie.yaml staat de vingerafdruk van
      versie.yaml van de versie ervoor. Er kan dus geen versie tussenuit zonder dat het opvalt.
      Wilt u zeker weten dat deze bestanden de echte zijn? Vergelijk de vingerafdruk van tekst.html
      met die op de pagina met alle versies, of met een eerder bewaard exemplaar.
      """;

  private Evidence() {}

  /** The files as somebody gets them who wants to verify them: with how that is done. */
  public static SortedMap<String, byte[]> withGuide(History history) {
    SortedMap<String, byte[]> files = new TreeMap<>(of(history));
    files.put(GUIDE_NAME, GUIDE.getBytes(StandardCharsets.UTF_8));
    return files;
  }

  /**
   * The files by their path, as in the archive: {@code 2026-04-02/tekst.html}.
   *
   * @return empty when there are no versions, or when a version cannot be given back to the letter
   */
  public static SortedMap<String, byte[]> of(History history) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    Register register = Register.empty();
    for (Version version : history.versions()) {
      FrozenFiles frozen = FrozenFiles.of(version);
      register = register.with(version.date(), frozen);
      if (!isAsPublished(version, register)) {
        return Collections.emptySortedMap();
      }
      for (Map.Entry<String, byte[]> file : frozen.byName().entrySet()) {
        if (!file.getKey().equals(FrozenFiles.DATA)) {
          files.put(version.date() + "/" + file.getKey(), file.getValue());
        }
      }
    }
    if (!files.isEmpty()) {
      files.put(Register.NAME, register.text().getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  /** Whether a version's files and the chain up to it are the published ones. */
  private static boolean isAsPublished(Version version, Register register) {
    VersionRecord about = version.about();
    return about.data().equals(register.of(version.date(), FrozenFiles.DATA))
        && about.words().equals(register.of(version.date(), FrozenFiles.WORDS))
        && about.original().equals(version.original().map(OriginalDocument::about))
        && about.previous().equals(register.before(version.date()));
  }
}
