package nl.glashelder.render;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.glashelder.register.Register;
import nl.glashelder.register.RegisterColumn;
import nl.glashelder.register.RegisterCsv;
import nl.glashelder.register.RegisterRow;
import nl.glashelder.render.ReviewModel.DraftText;
import nl.glashelder.render.ReviewModel.ReviewedCorporation;
import nl.glashelder.render.page.Link;
import nl.glashelder.render.page.RegisterPage;
import nl.glashelder.version.DocumentKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The register of a corporation as a page of the review site, and as a file beside it. */
final class RegisterFiles {
  /** Each processing has these of its own. */
  private static final Set<RegisterColumn> OWN =
      EnumSet.of(RegisterColumn.ID, RegisterColumn.NAME, RegisterColumn.PURPOSE);

  private final Pages pages;
  private final ReviewedCorporation corporation;
  private final Frames.Builder frame;

  RegisterFiles(Pages pages, ReviewedCorporation corporation, Frames.Builder frame) {
    this.pages = pages;
    this.corporation = corporation;
    this.frame = frame;
  }

  /** Where the page is. */
  static String path(String slug) {
    return slug + "/register/index.html";
  }

  private static String csvPath(String slug) {
    return slug + "/register/register.csv";
  }

  /** The page and the file; nothing when no draft describes a processing. */
  static List<SiteFile> of(Pages pages, ReviewedCorporation corporation, Frames.Builder frame) {
    if (corporation.register().isEmpty()) {
      return List.of();
    }
    RegisterFiles files = new RegisterFiles(pages, corporation, frame);
    return List.of(
        new SiteFile(path(corporation.slug()), () -> pages.register(files.page())),
        new SiteFile(
            csvPath(corporation.slug()),
            () -> RegisterCsv.write(new Register(corporation.register()))));
  }

  private RegisterPage page() {
    String name = corporation.corporation().name();
    String draft = SitePaths.page(SitePaths.folder(corporation.slug(), DocumentKind.STATEMENT));
    frame
        .title("Register van verwerkingen: " + name)
        .description("Wat de AVG in het register vraagt, zoals het concept het zegt.")
        .reviewStyle();
    List<RegisterRow> rows = corporation.register();
    Set<RegisterColumn> shared = shared(rows);
    Map<String, String> places = places();
    return new RegisterPage(
        frame.build(),
        name,
        frame.href(draft),
        frame.href(csvPath(corporation.slug())),
        shared.stream().map(column -> cell(column, rows.get(0))).toList(),
        rows.stream()
            .map(
                row ->
                    new RegisterPage.Processing(
                        anchor(row),
                        title(row),
                        place(row, places).map(id -> frame.href(draft) + "#" + id),
                        cells(row, shared)))
            .toList(),
        gaps(rows));
  }

  /** What every processing says in the same words. */
  private static Set<RegisterColumn> shared(List<RegisterRow> rows) {
    Set<RegisterColumn> shared = EnumSet.noneOf(RegisterColumn.class);
    for (RegisterColumn column : RegisterColumn.all()) {
      List<String> first = rows.get(0).lines(column);
      if (rows.size() > 1
          && !first.isEmpty()
          && !OWN.contains(column)
          && rows.stream().allMatch(row -> row.lines(column).equals(first))) {
        shared.add(column);
      }
    }
    return shared;
  }

  private static List<RegisterPage.Cell> cells(RegisterRow row, Set<RegisterColumn> shared) {
    return RegisterColumn.all().stream()
        .filter(c -> c != RegisterColumn.ID && c != RegisterColumn.NAME)
        .filter(c -> !shared.contains(c) && !row.lines(c).isEmpty())
        .map(c -> cell(c, row))
        .toList();
  }

  private static RegisterPage.Cell cell(RegisterColumn column, RegisterRow row) {
    return new RegisterPage.Cell(
        column.heading(), column.law(), column.internal(), row.lines(column));
  }

  private static List<RegisterPage.Gap> gaps(List<RegisterRow> rows) {
    List<RegisterPage.Gap> gaps = new ArrayList<>();
    for (RegisterColumn column : RegisterColumn.all()) {
      List<Link> silent =
          rows.stream()
              .filter(row -> column.asked() && row.lines(column).isEmpty())
              .map(row -> new Link(title(row), "#" + anchor(row)))
              .toList();
      if (!silent.isEmpty()) {
        gaps.add(new RegisterPage.Gap(column.heading(), column.law(), silent));
      }
    }
    return gaps;
  }

  private static String title(RegisterRow row) {
    return String.join(" ", row.lines(RegisterColumn.NAME));
  }

  private static String anchor(RegisterRow row) {
    return row.path().replace('.', '-');
  }

  /** The ids of the draft's blocks, by their keys. */
  private Map<String, String> places() {
    Map<String, String> places = new HashMap<>();
    Stream<String> words =
        corporation.drafts().stream()
            .filter(d -> d.kind() == DocumentKind.STATEMENT)
            .map(DraftText::wording)
            .map(wording -> wording.fragment());
    words.forEach(
        fragment -> {
          for (Element block : Jsoup.parseBodyFragment(fragment).select("[data-key][id]")) {
            places.putIfAbsent(block.attr("data-key"), block.id());
          }
        });
    return places;
  }

  private static Optional<String> place(RegisterRow row, Map<String, String> places) {
    return MarginNotes.nearest(places.keySet(), row.path()).map(places::get);
  }
}
