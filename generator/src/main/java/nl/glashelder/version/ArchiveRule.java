package nl.glashelder.version;

import nl.glashelder.source.Finding;
import nl.glashelder.source.Position;
import nl.glashelder.source.Severity;

/** The rules that the archive of frozen versions is held to; their ids are frozen for ever. */
public enum ArchiveRule {
  /** A frozen file has other bytes than when it was published. */
  CHANGED("V01", "versie-gewijzigd"),
  /** A frozen file or a whole version is gone. */
  MISSING("V02", "versie-ontbreekt"),
  /** A file that was never published. */
  STRAY("V03", "hoort-hier-niet"),
  /** A frozen file has another name. */
  RENAMED_FILE("V04", "bestand-hernoemd"),
  /** The line ends of frozen files were converted. */
  LINE_ENDS("V05", "regeleinden"),
  /** A file says something that cannot be, or cannot be read. */
  UNREADABLE("V06", "versie-onleesbaar"),
  /** Two versions take effect on one day. */
  SAME_DATE("V07", "dubbele-ingangsdatum"),
  /** The folder of a version is not named for its date. */
  FOLDER_NAME("V08", "mapnaam-is-ingangsdatum"),
  /** A folder of versions that belongs to no document. */
  UNKNOWN_DOCUMENT("V09", "onbekend-document"),
  /** Published with a Glashelder that knows more than this one. */
  NEWER("V10", "nieuwere-glashelder"),
  /** The versions were published for another corporation's folder. */
  RENAMED_CORPORATION("V11", "corporatiemap-hernoemd"),
  /** A version does not follow the one before it. */
  CHAIN("V12", "keten-verbroken"),
  /** The list of fingerprints is missing or broken. */
  REGISTER("V13", "register"),
  /** A publication that was broken off. */
  BROKEN_OFF("V14", "publicatie-afgebroken"),
  /** The list of all that was published in the folder is missing, broken or behind. */
  COMMON_REGISTER("V15", "gezamenlijk-register"),
  /** A link stands where a published file or folder belongs. */
  LINK("V16", "koppeling");

  private final String id;
  private final String dutchName;

  ArchiveRule(String id, String dutchName) {
    this.id = id;
    this.dutchName = dutchName;
  }

  /** The id in reports. */
  public String id() {
    return id;
  }

  /** The short name in reports. */
  public String dutchName() {
    return dutchName;
  }

  /** A finding that stops the build. */
  Finding at(Position position, String message, String advice) {
    return at(Severity.ERROR, position, message, advice);
  }

  Finding at(Severity severity, Position position, String message, String advice) {
    return new Finding(position, severity, id, dutchName, "", message, advice);
  }
}
