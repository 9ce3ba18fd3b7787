package nl.glashelder.render;

import java.util.List;
import nl.glashelder.render.page.DocumentPage.Announcement;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.History;

/** Tells on the pages of today which versions of a document take effect later. */
final class Announcements {
  private Announcements() {}

  /** The versions that take effect after the reference date, as seen from a page. */
  static List<Announcement> of(
      Edition site, CorporationPages corporation, DocumentKind kind, Frames.Builder frame) {
    History history = corporation.history(kind);
    return history.future(site.today()).stream()
        .map(
            v ->
                new Announcement(
                    v.date(),
                    Names.voice(v).sentence(v.about().reason()),
                    frame.href(SitePaths.page(SitePaths.folder(v.slug(), kind, v.date()))),
                    history
                        .inForce(site.today())
                        .flatMap(now -> corporation.comparison(kind, now.date(), v.date()))
                        .map(c -> frame.href(c.path(v.slug())))))
        .toList();
  }
}
