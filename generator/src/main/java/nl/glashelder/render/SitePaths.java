package nl.glashelder.render;

import java.time.LocalDate;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.OriginalKind;

/**
 * The addresses of a site, from its folder, with forward slashes. Versions keep theirs for ever, so
 * what these methods return must never change.
 */
public final class SitePaths {
  /** All corporations. */
  public static final String INDEX = "index.html";

  /** What a server sends when there is no such page. */
  public static final String NOT_FOUND = "404.html";

  /** For search engines. */
  public static final String SITEMAP = "sitemap.xml";

  /** New versions of all corporations. */
  public static final String FEED = "versies.atom";

  /** Folder of stylesheets, fonts, scripts and logos. */
  public static final String ASSETS = "bestanden/";

  private SitePaths() {}

  /** A corporation's own page. */
  public static String corporation(String slug) {
    return slug + "/index.html";
  }

  /** New versions of one corporation. */
  public static String feed(String slug) {
    return slug + "/versies.atom";
  }

  /** The versions of one corporation, as JSON. */
  public static String versionList(String slug) {
    return slug + "/versies.json";
  }

  /** The folder of a document, where the version in force is; with a slash at its end. */
  public static String folder(String slug, DocumentKind kind) {
    return slug + "/" + kind.yaml() + "/";
  }

  /** The folder of one version of a document, for ever; with a slash at its end. */
  public static String folder(String slug, DocumentKind kind, LocalDate date) {
    return folder(slug, kind) + date + "/";
  }

  /** The page in a folder. */
  public static String page(String folder) {
    return folder + "index.html";
  }

  /** The words alone, for another site's page. */
  public static String fragment(String folder) {
    return folder + "fragment.html";
  }

  /** The short text for a website's cookie banner. */
  public static String banner(String folder) {
    return folder + "banner.html";
  }

  /** The cookies as settings for the consent tool Klaro. */
  public static String klaro(String folder) {
    return folder + "klaro.js";
  }

  /** The cookies as settings for the consent tool Orejime. */
  public static String orejime(String folder) {
    return folder + "orejime.js";
  }

  /** The data as JSON. */
  public static String data(String folder) {
    return folder + "gegevens.json";
  }

  /** The statement in the Data Privacy Vocabulary, as JSON-LD. */
  public static String dpv(String folder) {
    return folder + "dpv.jsonld";
  }

  /** The statement in the Transparency Information Language. */
  public static String tilt(String folder) {
    return folder + "tilt.json";
  }

  /** The document as PDF, in a folder. */
  public static String pdf(String folder, DocumentKind kind) {
    return folder + kind.yaml() + ".pdf";
  }

  /** The corporation's own document that was frozen with a version, in that version's folder. */
  public static String original(String folder, OriginalKind kind) {
    return folder + kind.fileName();
  }

  /** The versions of a document. */
  public static String history(String slug, DocumentKind kind) {
    return folder(slug, kind) + "versies/index.html";
  }

  /** Every version of a document as it was published, with fingerprints, in a zip. */
  public static String evidence(String slug, DocumentKind kind) {
    return folder(slug, kind) + "versies/bewijs.zip";
  }

  /** The comparison of two versions of a document. */
  public static String comparison(
      String slug, DocumentKind kind, LocalDate older, LocalDate newer) {
    return folder(slug, kind) + "vergelijk/" + older + "/" + newer + "/index.html";
  }

  /** The side-by-side view of a comparison, beside its inline view. */
  public static String sideBySide(String comparison) {
    return comparison.replaceFirst("index\\.html$", "naast-elkaar.html");
  }

  /** The address of one file as a link from another. */
  public static String relative(String from, String to) {
    int common = 0;
    for (int i = 0; i < Math.min(from.length(), to.length()); i++) {
      if (from.charAt(i) != to.charAt(i)) {
        break;
      }
      if (from.charAt(i) == '/') {
        common = i + 1;
      }
    }
    long up = from.substring(common).chars().filter(c -> c == '/').count();
    return "../".repeat((int) up) + to.substring(common);
  }

  /** The address as a server shows it: without {@code index.html}. */
  public static String shown(String path) {
    return path.endsWith("index.html")
        ? path.substring(0, path.length() - "index.html".length())
        : path;
  }
}
