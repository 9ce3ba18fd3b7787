package nl.glashelder.templates.pagina;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import nl.glashelder.render.SiteFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a phone has to fetch, counted from the files as a server sends them (gzip). */
class PageWeightTest {
  private static final int WITHOUT_FONTS = 60_000;
  private static final int WITH_FONTS = 100_000;

  /** A page, up to three stylesheets, a logo, and the two faces that every page shows. */
  private static final int REQUESTS = 7;

  /** And of a comparison the script that leads through its places. */
  private static final int REQUESTS_OF_COMPARISON = REQUESTS + 1;

  private static final List<String> FACES = List.of("latin-400-normal", "latin-700-normal");

  @Test
  void everyPageIsLight() {
    Map<String, byte[]> site = new TreeMap<>();
    SampleSite.files().forEach((SiteFile f) -> site.put(f.path(), f.bytes()));
    int fonts =
        site.entrySet().stream()
            .filter(f -> FACES.stream().anyMatch(face -> isFace(f.getKey(), face)))
            .mapToInt(f -> f.getValue().length)
            .sum();
    assertTrue(fonts > 0, "the fonts must be counted");
    site.keySet().stream()
        .filter(SampleSite::isPage)
        .forEach(
            path -> {
              List<String> files = filesOf(path, site.get(path));
              int weight =
                  sent(site.get(path)) + files.stream().mapToInt(f -> sent(site.get(f))).sum();
              assertTrue(weight <= WITHOUT_FONTS, path + " weighs " + weight);
              assertTrue(weight + fonts <= WITH_FONTS, path + " weighs " + (weight + fonts));
              int most = path.contains("/vergelijk/") ? REQUESTS_OF_COMPARISON : REQUESTS;
              assertTrue(1 + files.size() + FACES.size() <= most, path + " asks " + files);
            });
  }

  private static boolean isFace(String path, String face) {
    return path.contains("next-" + face) && path.endsWith(".woff2");
  }

  private static List<String> filesOf(String path, byte[] page) {
    Document document = Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    URI base = URI.create(path.equals("404.html") ? "/" : "/" + path);
    return document.select("link[rel=stylesheet], img, script[src]").stream()
        .map(e -> e.hasAttr("src") ? e.attr("src") : e.attr("href"))
        .map(a -> base.resolve(a).getPath().replaceFirst("^/(privacy/)?", ""))
        .toList();
  }

  private static int sent(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }
}
