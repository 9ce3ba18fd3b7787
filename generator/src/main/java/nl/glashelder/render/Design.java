package nl.glashelder.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.glashelder.render.style.AssetFiles;
import nl.glashelder.render.style.HouseColours;
import nl.glashelder.render.style.HouseStyleSheet;

/** The files of the design that every page of a site shares, each with its name in the site. */
final class Design {
  private final AssetFiles files;
  private final String standard;
  private final String embeddedCss;
  private final byte[] largeSearch;

  /** Names the files, which takes reading them all: once is enough for a build. */
  Design(Pages pages) {
    TreeMap<String, byte[]> assets = new TreeMap<>(pages.assets());
    embeddedCss = new String(assets.remove(Pages.EMBEDDED_STYLESHEET), StandardCharsets.UTF_8);
    largeSearch = assets.remove(Pages.LARGE_SEARCH);
    files = new AssetFiles(assets);
    String css = HouseStyleSheet.of(HouseColours.of(Optional.empty()), List.of());
    standard = files.add("huisstijl.css", css.getBytes(StandardCharsets.UTF_8));
  }

  /** The name in the site of a file of the design. */
  String asset(String name) {
    return files.name(name);
  }

  /** The stylesheet with the colours of a page that is no corporation's. */
  String standardStylesheet() {
    return standard;
  }

  /** The small stylesheet for words within another site's page. */
  String embeddedCss() {
    return embeddedCss;
  }

  /** The script that searches a list in parts. */
  byte[] largeSearch() {
    return largeSearch;
  }

  /** All files, for the site's folder. */
  List<SiteFile> siteFiles() {
    List<SiteFile> all = new ArrayList<>();
    files
        .files()
        .forEach((name, bytes) -> all.add(new SiteFile(SitePaths.ASSETS + name, () -> bytes)));
    return all;
  }
}
