package nl.glashelder.render;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.render.page.Alternate;
import nl.glashelder.render.page.Brand;
import nl.glashelder.render.page.Frame;
import nl.glashelder.render.page.Link;
import nl.glashelder.source.JsonText;

/** Makes what is around each page. */
final class Frames {
  private final Optional<URI> baseUrl;
  private final Look look;
  private final boolean concept;

  /** For the public site, or with {@code concept} for the review site. */
  Frames(Optional<URI> baseUrl, Look look, boolean concept) {
    this.baseUrl = baseUrl;
    this.look = look;
    this.concept = concept;
  }

  /** The look of its pages. */
  Look look() {
    return look;
  }

  /** Starts the frame of a page. */
  Builder at(String path) {
    return new Builder(path);
  }

  /** Collects what is particular to a page; addresses go in from the site's folder. */
  final class Builder {
    private final String path;
    private String title = "";
    private String description = "";
    private String canonical;
    private boolean indexed = !concept;
    private boolean reviewStyle;
    private Optional<String> script = Optional.empty();
    private Optional<Brand> brand = Optional.empty();
    private Optional<String> houseStyle = Optional.empty();
    private Optional<String> structuredData = Optional.empty();
    private final List<Alternate> alternates = new ArrayList<>();
    private final List<Link> trail = new ArrayList<>();

    private Builder(String path) {
      this.path = path;
      this.canonical = path;
    }

    Builder title(String text) {
      title = text;
      return this;
    }

    Builder description(String text) {
      description = text;
      return this;
    }

    Builder canonical(String address) {
      canonical = address;
      return this;
    }

    Builder unindexed() {
      indexed = false;
      return this;
    }

    /** With the stylesheet for comparisons, findings and rules. */
    Builder reviewStyle() {
      reviewStyle = true;
      return this;
    }

    Builder script(String name) {
      script = Optional.of(href(SitePaths.ASSETS + look.asset(name)));
      return this;
    }

    /** With a script that only some sites have, by its name in the site. */
    Builder scriptFile(String name) {
      script = Optional.of(href(SitePaths.ASSETS + name));
      return this;
    }

    Builder brand(String slug, String name, boolean fictitious) {
      return brandAt(SitePaths.corporation(slug), name, fictitious);
    }

    Builder brandAt(String home, String name, boolean fictitious) {
      Optional<String> logo = look.logo().map(file -> href(SitePaths.ASSETS + file));
      brand = Optional.of(new Brand(name, href(home), logo, fictitious));
      houseStyle = look.stylesheet().map(file -> href(SitePaths.ASSETS + file));
      return this;
    }

    Builder alternate(String type, String name, String address) {
      alternates.add(new Alternate(type, name, href(address)));
      return this;
    }

    /** Data of the page's document, by the name of what they are written in. */
    Builder alternates(Map<String, String> addresses) {
      addresses.forEach(
          (name, address) ->
              alternate(
                  address.endsWith(".jsonld") ? "application/ld+json" : "application/json",
                  name,
                  address));
      return this;
    }

    Builder above(String name, String address) {
      trail.add(new Link(name, href(address)));
      return this;
    }

    Builder structuredData(Map<String, Object> data) {
      structuredData = Optional.of(JsonText.withinPage(data));
      return this;
    }

    /** The address of a file as a link from this page. */
    String href(String address) {
      return SitePaths.relative(path, address);
    }

    /** The address of a file as the world knows it; relative as long as that is unknown. */
    String worldwide(String address) {
      return baseUrl.map(u -> u + SitePaths.shown(address)).orElseGet(() -> href(address));
    }

    Frame build() {
      List<String> stylesheets = new ArrayList<>();
      stylesheets.add(href(SitePaths.ASSETS + look.asset(Pages.STYLESHEET)));
      if (reviewStyle) {
        stylesheets.add(href(SitePaths.ASSETS + look.asset(Pages.REVIEW_STYLESHEET)));
      }
      stylesheets.add(houseStyle.orElse(href(SitePaths.ASSETS + look.standardStylesheet())));
      return new Frame(
          title,
          description,
          concept ? Optional.empty() : Optional.of(worldwide(canonical)),
          indexed,
          concept,
          stylesheets,
          script,
          href(SitePaths.INDEX),
          alternates,
          brand,
          trail,
          structuredData);
    }
  }
}
