package nl.glashelder.templates.cookies;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.glashelder.model.Text;
import nl.glashelder.render.CorporationPages;
import nl.glashelder.render.SiteFile;
import nl.glashelder.render.SiteModel;
import nl.glashelder.render.SiteRenderer;
import nl.glashelder.source.Content;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Draft;
import nl.glashelder.templates.Checkout;
import nl.glashelder.templates.JtePages;
import nl.glashelder.templates.JteWords;
import nl.glashelder.templates.SectorCatalogue;
import nl.glashelder.version.ChangeKind;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.History;
import nl.glashelder.version.PublishedData;
import nl.glashelder.version.Version;
import nl.glashelder.version.VersionRecord;
import nl.glashelder.wording.Wording;

/** The finished site of a corporation with one published cookie notice. */
final class DorpswonenSite {
  /** Where the notice is. */
  static final String NOTICE = "https://privacy.dorpswonen.example/dorpswonen/cookieverklaring/";

  private static final URI BASE = URI.create("https://privacy.dorpswonen.example/");
  private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 1);

  private final List<SiteFile> files;

  private DorpswonenSite(List<SiteFile> files) {
    this.files = files;
  }

  /** The site with the notice as the editor wrote it. */
  static DorpswonenSite complete() {
    return new DorpswonenSite(render(draft(), Optional.of(BASE)));
  }

  /** The same, built without the address where it will stand. */
  static DorpswonenSite withoutAddress() {
    return new DorpswonenSite(render(draft(), Optional.empty()));
  }

  /** The names of the files beside the notice in force. */
  List<String> namesBesideTheNotice() {
    String folder = "dorpswonen/cookieverklaring/";
    return files.stream()
        .map(SiteFile::path)
        .filter(p -> p.startsWith(folder) && p.indexOf('/', folder.length()) < 0)
        .map(p -> p.substring(folder.length()))
        .sorted()
        .toList();
  }

  /** A file beside the notice in force. */
  String beside(String name) {
    return files.stream()
        .filter(f -> f.path().equals("dorpswonen/cookieverklaring/" + name))
        .map(f -> new String(f.bytes(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }

  private static List<SiteFile> render(Draft draft, Optional<URI> base) {
    var notice = draft.notice().orElseThrow().document();
    Version version =
        new Version(
            draft.slug(),
            new VersionRecord(
                "1",
                draft.slug(),
                DocumentKind.NOTICE,
                PUBLISHED,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ChangeKind.FIRST,
                Optional.empty(),
                List.of(),
                new Text("Eerste versie."),
                "0".repeat(64),
                "1".repeat(64),
                Optional.empty(),
                Optional.empty()),
            new PublishedData(draft.corporation(), Optional.empty(), Optional.of(notice)),
            Wording.of(draft.corporation(), notice, new JteWords()).fragment());
    History history = new History(draft.slug(), DocumentKind.NOTICE, List.of(version));
    CorporationPages pages =
        new CorporationPages(
            draft.slug(), draft.corporation(), Optional.empty(), List.of(history), List.of());
    return new SiteRenderer(new JtePages())
        .render(new SiteModel(List.of(pages), PUBLISHED.plusDays(1), base, false));
  }

  private static Draft draft() {
    Content content =
        new ContentReader(SectorCatalogue.read()).read(Checkout.sample("cookies/corporaties"));
    if (content.hasErrors()) {
      throw new IllegalStateException(content.findings().toString());
    }
    return content.drafts().get(0);
  }
}
