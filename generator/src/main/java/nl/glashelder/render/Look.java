package nl.glashelder.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.glashelder.model.Audience;
import nl.glashelder.model.HouseStyle;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.render.style.AssetFiles;
import nl.glashelder.render.style.HouseColours;
import nl.glashelder.render.style.HouseStyleSheet;
import nl.glashelder.render.style.Logo;

/** How the pages of one corporation look: the design, and what is its own. */
final class Look {
  private final Design design;
  private final HouseColours colours;
  private final Optional<String> stylesheet;
  private final Optional<String> logo;
  private final List<SiteFile> own = new ArrayList<>();

  private Look(Design design) {
    this.design = design;
    this.colours = HouseColours.of(Optional.empty());
    this.stylesheet = Optional.empty();
    this.logo = Optional.empty();
  }

  private Look(
      Design design,
      String slug,
      Optional<HouseStyle> style,
      Optional<Logo> logo,
      Collection<String> audiences) {
    this.design = design;
    this.colours = HouseColours.of(style);
    String css = HouseStyleSheet.of(colours, audiences);
    this.stylesheet =
        Optional.of(add("huisstijl-" + slug + ".css", css.getBytes(StandardCharsets.UTF_8)));
    this.logo = logo.map(l -> add("logo-" + slug + "." + l.extension(), l.bytes()));
  }

  /** The look of the pages that are no corporation's. */
  static Look standard(Design design) {
    return new Look(design);
  }

  /** The look of a corporation whose pages know these statements. */
  static Look of(
      Design design,
      String slug,
      Optional<HouseStyle> style,
      Optional<Logo> logo,
      Collection<PrivacyStatement> statements) {
    TreeSet<String> audiences = new TreeSet<>();
    statements.forEach(s -> s.audiences().stream().map(Audience::id).forEach(audiences::add));
    return new Look(design, slug, style, logo, audiences);
  }

  private String add(String name, byte[] bytes) {
    String hashed = AssetFiles.named(name, bytes);
    own.add(new SiteFile(SitePaths.ASSETS + hashed, () -> bytes));
    return hashed;
  }

  /** The name in the site of a file of the design. */
  String asset(String name) {
    return design.asset(name);
  }

  String standardStylesheet() {
    return design.standardStylesheet();
  }

  /** The small stylesheet for words within another site's page. */
  String embeddedCss() {
    return design.embeddedCss();
  }

  Optional<String> stylesheet() {
    return stylesheet;
  }

  Optional<String> logo() {
    return logo;
  }

  HouseColours colours() {
    return colours;
  }

  /** The names of its own files, which change with their content. */
  @Override
  public String toString() {
    return stylesheet + " " + logo;
  }

  /** The files of this look alone, for the site's folder. */
  List<SiteFile> ownFiles() {
    return List.copyOf(own);
  }
}
