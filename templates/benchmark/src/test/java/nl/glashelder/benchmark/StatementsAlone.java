package nl.glashelder.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.publish.CorporationSurvey;
import nl.glashelder.publish.SiteMaker;
import nl.glashelder.publish.Survey;
import nl.glashelder.publish.Workshop;
import nl.glashelder.render.SiteFile;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Draft;
import nl.glashelder.templates.GlashelderDesign;
import nl.glashelder.version.Archive;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.wording.Wording;

/**
 * From YAML to pages and no more, as other generators do: no check, no PDF, no comparison. Each
 * statement is read, joined with the catalogue, worded and laid out.
 */
final class StatementsAlone {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private StatementsAlone() {}

  /**
   * Makes pages, and prints what it took.
   *
   * @param args the folder with corporations, and where to write
   */
  public static void main(String[] args) throws IOException {
    Path corporations = Path.of(args[0]);
    Path out = Path.of(args[1]);
    Workshop workshop = GlashelderDesign.load();
    SiteMaker maker =
        new SiteMaker(workshop, new SiteMaker.Settings(DAY, Optional.empty(), "../site/", 3));
    ContentReader reader = new ContentReader(workshop.catalogue());
    for (String slug : ContentReader.folders(corporations)) {
      Draft draft = reader.read(corporations, slug).drafts().get(0);
      Wording wording =
          Wording.of(
              draft.corporation(), draft.statement().orElseThrow().document(), workshop.words());
      CorporationSurvey survey =
          new CorporationSurvey(
              slug,
              Optional.of(
                  new Survey.Surveyed(
                      draft, Map.of(DocumentKind.STATEMENT, wording), Optional.empty())),
              new Archive(List.of(), List.of()),
              List.of(),
              Optional.empty());
      String path = slug + "/privacyverklaring/index.html";
      for (SiteFile file : maker.work(survey).files().reviewSite()) {
        if (file.path().equals(path)) {
          Path page = out.resolve(path);
          Files.createDirectories(page.getParent());
          Files.write(page, file.bytes());
        }
      }
    }
    Cost.print();
  }
}
