package nl.glashelder.render.export;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page of a site as one file that needs no other: to be sent by mail or kept in a file. It asks
 * nothing of any host; its Content-Security-Policy allows only what it holds itself.
 */
public final class SelfContainedPage {
  private static final Pattern CSS_FILE = Pattern.compile("url\\(([^)\"']+)\\)");
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "woff2", "font/woff2",
          "svg", "image/svg+xml",
          "png", "image/png",
          "jpg", "image/jpeg");

  private final URI address;
  private final Map<String, byte[]> files;
  private final boolean published;
  private final TreeSet<String> styles = new TreeSet<>();
  private final TreeSet<String> scripts = new TreeSet<>();

  private SelfContainedPage(URI address, Map<String, byte[]> files, boolean published) {
    this.address = address;
    this.files = files;
    this.published = published;
  }

  /**
   * Makes a page self-contained. Links to other pages of the site get their full address, or become
   * plain text where nobody knows it.
   *
   * @param html the page
   * @param address its address in the site, in full ({@code https://...}) when that is known and
   *     otherwise from the site's folder
   * @param files the files of the site by path from its folder, at least those the page shows
   */
  public static String of(String html, String address, Map<String, byte[]> files) {
    URI uri = URI.create(address);
    boolean published = uri.isAbsolute();
    // A folder that no site has, so that relative addresses can be resolved alike.
    URI base = published ? uri : URI.create("site:///" + address);
    return new SelfContainedPage(base, files, published).page(html);
  }

  private String page(String html) {
    Document page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    for (Element sheet : page.select("link[rel=stylesheet]")) {
      String css = withFiles(text(sheet.attr("href")), address.resolve(sheet.attr("href")));
      sheet.replaceWith(holding("style", css));
      styles.add(hash(css));
    }
    for (Element script : page.select("script[src]")) {
      String code = text(script.attr("src"));
      // A deferred script runs when the page was read: at its end that is without the attribute.
      script.remove();
      page.body().appendChild(holding("script", code));
      scripts.add(hash(code));
    }
    for (Element image : page.select("img[src]")) {
      image.attr("src", data(address.resolve(image.attr("src"))));
    }
    page.select("link[rel=alternate], link[rel=canonical], meta[property=og:url]").remove();
    if (!published) {
      // Ways to pages that are nowhere.
      page.select("nav[aria-label=Kruimelpad], a[rel=alternate]").remove();
    }
    page.select("a[href]").forEach(this::link);
    page.select("meta[http-equiv=Content-Security-Policy]").attr("content", policy());
    return page.outerHtml() + "\n";
  }

  private static Element holding(String tag, String content) {
    return new Element(tag).appendChild(new DataNode(content));
  }

  private void link(Element link) {
    String href = link.attr("href");
    if (href.startsWith("#") || URI.create(href).isAbsolute()) {
      return;
    }
    if (published) {
      link.attr("href", address.resolve(href).toString());
    } else {
      link.removeAttr("href");
    }
  }

  private String withFiles(String css, URI sheet) {
    Matcher file = CSS_FILE.matcher(css);
    StringBuilder all = new StringBuilder();
    while (file.find()) {
      String held =
          file.group(1).startsWith("data:")
              ? file.group()
              : "url(" + data(sheet.resolve(file.group(1))) + ")";
      file.appendReplacement(all, Matcher.quoteReplacement(held));
    }
    return file.appendTail(all).toString();
  }

  private String text(String href) {
    return new String(bytes(address.resolve(href)), StandardCharsets.UTF_8);
  }

  private String data(URI file) {
    String path = file.getPath();
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return "data:"
        + MEDIA_TYPES.getOrDefault(ending, "application/octet-stream")
        + ";base64,"
        + Base64.getEncoder().encodeToString(bytes(file));
  }

  /** The file at an address; the site may stand in a folder of its host. */
  private byte[] bytes(URI file) {
    String path = file.getPath();
    while (!path.isEmpty()) {
      path = path.substring(path.indexOf('/') + 1);
      byte[] bytes = files.get(path);
      if (bytes != null) {
        return bytes;
      }
      if (path.indexOf('/') < 0) {
        break;
      }
    }
    throw new IllegalArgumentException("the site has no file " + file);
  }

  private String policy() {
    return "default-src 'none'; style-src"
        + allowed(styles)
        + "; font-src data:; img-src data:; "
        + (scripts.isEmpty() ? "" : "script-src" + allowed(scripts) + "; ")
        + "base-uri 'none'; form-action 'none'";
  }

  private static String allowed(TreeSet<String> hashes) {
    StringBuilder all = new StringBuilder();
    hashes.forEach(h -> all.append(" 'sha256-").append(h).append('\''));
    return hashes.isEmpty() ? " 'none'" : all.toString();
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
