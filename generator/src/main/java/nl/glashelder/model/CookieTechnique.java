package nl.glashelder.model;

/** How information is kept on, or read from, a device. */
public enum CookieTechnique implements Term {
  /** A cookie. */
  COOKIE("cookie", "cookie"),
  /** localStorage. */
  LOCAL_STORAGE("local-storage", "opslag in de browser: localStorage"),
  /** sessionStorage. */
  SESSION_STORAGE("session-storage", "tijdelijke opslag in de browser: sessionStorage"),
  /** IndexedDB. */
  INDEXED_DB("indexed-db", "database in de browser: IndexedDB"),
  /** Cache storage, where a website keeps answers. */
  CACHE_STORAGE("cache-storage", "opslag van bestanden in de browser: Cache Storage"),
  /** The origin private file system. */
  FILE_SYSTEM("bestandssysteem", "eigen bestanden in de browser: OPFS"),
  /** A tracking pixel. */
  PIXEL("pixel", "een onzichtbaar plaatje: pixel"),
  /** A software development kit in an app. */
  SDK("sdk", "een stukje software in de app: SDK");

  private final String yaml;
  private final String dutch;

  CookieTechnique(String yaml, String dutch) {
    this.yaml = yaml;
    this.dutch = dutch;
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
