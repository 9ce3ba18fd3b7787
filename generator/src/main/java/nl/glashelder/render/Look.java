package nl.glashelder.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.glashelder.model.Audience;
import nl.glashelder.model.HouseStyle;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.render.style.AssetFiles;
import nl.glashelder.render.style.HouseColours;
import nl.glashelder.render.style.HouseStyleSheet;
import nl.glashelder.render.style.Logo;

/** The files of the design in one site: those of every page and those of each corporation. */
final class Look {
  private final AssetFiles files;
  private final String standard;
  private final Map<String, String> stylesheets = new TreeMap<>();
  private final Map<String, String> logos = new TreeMap<>();
  private final Map<String, HouseColours> colours = new TreeMap<>();

  Look(SortedMap<String, byte[]> design) {
    files = new AssetFiles(design);
    standard = addStylesheet("huisstijl.css", HouseColours.of(Optional.empty()), List.of());
  }

  /** Adds the look of a corporation whose pages know these statements. */
  void add(
      String slug,
      Optional<HouseStyle> style,
      Optional<Logo> logo,
      Collection<PrivacyStatement> statements) {
    TreeSet<String> audiences = new TreeSet<>();
    statements.forEach(s -> s.audiences().stream().map(Audience::id).forEach(audiences::add));
    HouseColours own = HouseColours.of(style);
    colours.put(slug, own);
    stylesheets.put(slug, addStylesheet("huisstijl-" + slug + ".css", own, audiences));
    logo.ifPresent(
        l -> logos.put(slug, files.add("logo-" + slug + "." + l.extension(), l.bytes())));
  }

  private String addStylesheet(String name, HouseColours own, Collection<String> audiences) {
    String css = HouseStyleSheet.of(own, audiences);
    return files.add(name, css.getBytes(StandardCharsets.UTF_8));
  }

  /** The name in the site of a file of the design. */
  String asset(String name) {
    return files.name(name);
  }

  String standardStylesheet() {
    return standard;
  }

  Optional<String> stylesheet(String slug) {
    return Optional.ofNullable(stylesheets.get(slug));
  }

  Optional<String> logo(String slug) {
    return Optional.ofNullable(logos.get(slug));
  }

  HouseColours colours(String slug) {
    return colours.get(slug);
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
