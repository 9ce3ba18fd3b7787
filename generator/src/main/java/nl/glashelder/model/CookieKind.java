package nl.glashelder.model;

/** The category of a cookie. */
public enum CookieKind implements Term {
  /** Strictly necessary, Tw 11.7a(3). */
  FUNCTIONAL("functioneel", "functionele cookies"),
  /** Analytics. */
  ANALYTICS("analytisch", "analytische cookies"),
  /** Analytics with minor effect on privacy, Tw 11.7a(3)(b). */
  PRIVACY_FRIENDLY_ANALYTICS(
      "privacyvriendelijk-analytisch", "privacyvriendelijke analytische cookies"),
  /** Social media. */
  SOCIAL_MEDIA("sociale-media", "cookies van sociale media"),
  /** Following people across services, Tw 11.7a(4). */
  TRACKING("tracking", "trackingcookies");

  private final String yaml;
  private final String dutch;

  CookieKind(String yaml, String dutch) {
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
