package nl.glashelder.version;

import java.util.Arrays;
import java.util.Optional;
import nl.glashelder.model.Term;

/** The two documents a corporation publishes; the YAML word is also the folder and the address. */
public enum DocumentKind implements Term {
  /** The privacy statement. */
  STATEMENT("privacyverklaring", "privacyverklaring"),
  /** The cookie notice. */
  NOTICE("cookieverklaring", "cookieverklaring");

  private final String yaml;
  private final String dutch;

  DocumentKind(String yaml, String dutch) {
    this.yaml = yaml;
    this.dutch = dutch;
  }

  /** The document whose folder has this name. */
  public static Optional<DocumentKind> ofFolder(String name) {
    return Arrays.stream(values()).filter(kind -> kind.yaml.equals(name)).findFirst();
  }

  @Override
  public String yaml() {
    return yaml;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
