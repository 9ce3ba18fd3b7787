package nl.glashelder.version;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.glashelder.source.Limits;

/**
 * The document of the corporation that the facts of a version were taken from, as it was.
 *
 * @param name what its file was called
 * @param kind what it is, after its content
 * @param bytes its content, to the byte
 */
public record OriginalDocument(String name, OriginalKind kind, byte[] bytes) {
  private static final int MEGABYTE = 1024 * 1024;

  /** One file beside {@code corporatie.yaml}: no folders, no hidden file, nothing strange. */
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._()-]{0,119}");

  /**
   * What became of reading a file.
   *
   * @param document the document; empty when it cannot be kept
   * @param problem why not, in Dutch, to go on after the name of the file
   * @param advice what to do about that, in Dutch
   */
  public record Reading(Optional<OriginalDocument> document, String problem, String advice) {}

  /**
   * Reads a file of a corporation; nothing that is there makes this throw.
   *
   * @param corporation the corporation's folder
   * @param name the name of the file in it
   */
  public static Reading read(Path corporation, String name) {
    if (!NAME.matcher(name).matches() || name.endsWith(".yaml")) {
      return refused(
          "is geen naam van een bestand in deze map",
          "Zet het bestand naast corporatie.yaml en schrijf hier alleen zijn naam.");
    }
    Path file = corporation.resolve(name);
    try {
      if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        return refused(
            "bestaat niet",
            "Zet het bestand naast corporatie.yaml, of haal deze regel weg. Let op hoofdletters.");
      }
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        return refused("is geen gewoon bestand", "Zet het bestand zelf in de map.");
      }
      long size = Files.size(file);
      if (size > Limits.ORIGINAL_BYTES) {
        return refused(
            "is "
                + (size + MEGABYTE - 1) / MEGABYTE
                + " MB groot; het mag hooguit "
                + Limits.ORIGINAL_BYTES / MEGABYTE
                + " MB zijn",
            "Bewaar het kleiner, bijvoorbeeld als pdf van tekst in plaats van scans.");
      }
      return of(name, Files.readAllBytes(file));
    } catch (IOException e) {
      return refused("kan niet worden gelezen", "Kijk of u het bestand mag openen.");
    }
  }

  private static Reading of(String name, byte[] bytes) {
    if (bytes.length == 0) {
      return refused("is leeg", "Zet het echte bestand in de map.");
    }
    Optional<OriginalKind> kind = OriginalKind.of(bytes);
    if (kind.isEmpty()) {
      return refused(
          "is geen pdf, Word-document (docx), webpagina (html) of tekst",
          "Maak er een pdf van, ook van een foto of scan.");
    }
    if (kind.get() == OriginalKind.DOCX && OriginalKind.hasMacros(bytes)) {
      return refused("heeft een macro: een programma in het document", "Maak er een pdf van.");
    }
    return new Reading(Optional.of(new OriginalDocument(name, kind.get(), bytes)), "", "");
  }

  private static Reading refused(String problem, String advice) {
    return new Reading(Optional.empty(), problem, advice);
  }

  /** The same document with the name that a version's record gives it. */
  OriginalDocument called(VersionRecord about) {
    return new OriginalDocument(
        about.original().map(OriginalRecord::name).orElse(name), kind, bytes);
  }

  /** What a version's record says of it. */
  OriginalRecord about() {
    return new OriginalRecord(kind.fileName(), name, Fingerprint.of(bytes));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OriginalDocument document
        && name.equals(document.name)
        && kind == document.kind
        && Arrays.equals(bytes, document.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "OriginalDocument[" + name + ", " + kind + ", " + bytes.length + " bytes]";
  }
}
