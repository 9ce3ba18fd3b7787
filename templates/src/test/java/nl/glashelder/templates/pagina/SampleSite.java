package nl.glashelder.templates.pagina;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.check.Silenced;
import nl.glashelder.check.report.Report;
import nl.glashelder.compare.CatalogueDifferences;
import nl.glashelder.compare.CatalogueUse;
import nl.glashelder.compare.Change.Texts;
import nl.glashelder.compare.Detail;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.Deviation;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.Text;
import nl.glashelder.register.Register;
import nl.glashelder.render.ComparedVersions;
import nl.glashelder.render.CorporationPages;
import nl.glashelder.render.ReviewModel;
import nl.glashelder.render.ReviewModel.ComparedWithDraft;
import nl.glashelder.render.ReviewModel.DraftText;
import nl.glashelder.render.ReviewModel.Note;
import nl.glashelder.render.ReviewModel.ReviewedCorporation;
import nl.glashelder.render.ReviewModel.RuleText;
import nl.glashelder.render.ReviewRenderer;
import nl.glashelder.render.SiteFile;
import nl.glashelder.render.SiteModel;
import nl.glashelder.render.SiteRenderer;
import nl.glashelder.render.page.ComparedContent;
import nl.glashelder.render.page.ComparedContent.Change;
import nl.glashelder.render.page.ComparedContent.Section;
import nl.glashelder.render.style.Logo;
import nl.glashelder.source.Content;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Draft;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Position;
import nl.glashelder.source.Severity;
import nl.glashelder.templates.Checkout;
import nl.glashelder.templates.JtePages;
import nl.glashelder.templates.JteWords;
import nl.glashelder.templates.SectorCatalogue;
import nl.glashelder.version.ChangeKind;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.History;
import nl.glashelder.version.OriginalDocument;
import nl.glashelder.version.OriginalKind;
import nl.glashelder.version.OriginalRecord;
import nl.glashelder.version.PublishedData;
import nl.glashelder.version.Version;
import nl.glashelder.version.VersionRecord;
import nl.glashelder.wording.Wording;

/**
 * A site with one corporation that has everything (Waterrand: past, present and future versions,
 * both documents) and some that have little, for looking at and for tests.
 */
public final class SampleSite {
  /** The reference date of the sample. */
  public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private static final JteWords WORDS = new JteWords();

  private SampleSite() {}

  /** Writes the sample, for a look: the argument is the folder to write to. */
  public static void main(String[] args) throws IOException {
    Path to = Path.of(args[0]);
    write(files(), to.resolve("site"));
    write(reviewFiles(), to.resolve("review"));
  }

  /** Whether a file is a whole page, and not a part for another site's page. */
  static boolean isPage(String path) {
    return path.endsWith(".html") && !isPart(path);
  }

  /** Whether a file is a part for another site's page: the words, or the text of a banner. */
  static boolean isPart(String path) {
    return path.endsWith("/fragment.html") || path.endsWith("/banner.html");
  }

  /** Writes files to a folder. */
  static void write(List<SiteFile> files, Path folder) throws IOException {
    for (SiteFile file : files) {
      Path path = folder.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.write(path, file.bytes());
    }
  }

  /** All files of the public sample site. */
  public static List<SiteFile> files() {
    return files("https://voorbeeld.example/privacy/");
  }

  /** All files of the public sample site for an address. */
  static List<SiteFile> files(String baseUrl) {
    SiteModel model = model();
    return new SiteRenderer(new JtePages())
        .render(
            new SiteModel(
                model.corporations(), TODAY, Optional.of(URI.create(baseUrl)), model.pdf()));
  }

  /** The sample as the renderer takes it. */
  public static SiteModel model() {
    Draft waterrand = draft("waterrand");
    return new SiteModel(
        List.of(
            pages(waterrand, versions(waterrand)),
            bare("aemstel", "Aemstel Wonen", "Amstelveen"),
            bare("oost", "Éénzaam Oost", "Assen")),
        TODAY,
        Optional.of(URI.create("https://voorbeeld.example/privacy/")),
        false);
  }

  /** The draft of a corporation of the sample. */
  public static Draft draft(String slug) {
    Content content =
        new ContentReader(SectorCatalogue.read()).read(Checkout.sample("corporaties"));
    if (content.hasErrors()) {
      throw new IllegalStateException(content.findings().toString());
    }
    return content.drafts().stream().filter(d -> d.slug().equals(slug)).findFirst().orElseThrow();
  }

  /** A corporation with versions of its documents. */
  public static CorporationPages pages(Draft draft, List<Version> versions) {
    List<History> histories = new ArrayList<>();
    for (DocumentKind kind : DocumentKind.values()) {
      histories.add(
          new History(
              draft.slug(), kind, versions.stream().filter(v -> v.kind() == kind).toList()));
    }
    return new CorporationPages(
        draft.slug(), draft.corporation(), logo(draft.slug()), histories, comparisons());
  }

  private static Optional<Logo> logo(String slug) {
    try {
      return Logo.of(Files.readAllBytes(Checkout.sample("corporaties/" + slug + "/logo.svg")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Version> versions(Draft draft) {
    return List.of(
        withOriginal(
            statement(draft, LocalDate.of(2024, 5, 25), ChangeKind.TAKEN_OVER, "Eerste versie.")),
        statement(
            draft,
            LocalDate.of(2025, 1, 1),
            ChangeKind.TEMPLATE,
            "De standaardtekst is duidelijker geworden."),
        statement(
            draft,
            LocalDate.of(2026, 4, 2),
            ChangeKind.WIDENING,
            "Wij bewaren camerabeelden 4 weken in plaats van 7 dagen."),
        statement(
            draft,
            LocalDate.of(2027, 1, 1),
            ChangeKind.NARROWING,
            "Wij vragen niet meer om een kopie van uw identiteitsbewijs."),
        notice(draft, LocalDate.of(2026, 3, 1)));
  }

  /** The same version with the page of the corporation's old website frozen with it. */
  private static Version withOriginal(Version version) {
    OriginalDocument page =
        new OriginalDocument(
            "privacy.html",
            OriginalKind.HTML,
            "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
    RecordShape shape = RecordShape.of(VersionRecord.class);
    Object[] values =
        shape.parts().stream()
            .map(
                part ->
                    part.key().value().equals("oorspronkelijk-document")
                        ? Optional.of(
                            new OriginalRecord(page.kind().fileName(), page.name(), "2".repeat(64)))
                        : part.get(version.about()))
            .toArray();
    return new Version(
        version.slug(),
        (VersionRecord) shape.create(values),
        version.data(),
        version.words(),
        Optional.of(page));
  }

  /** A version of the statement of a draft, words and all. */
  public static Version statement(Draft draft, LocalDate date, ChangeKind kind, String reason) {
    Corporation corporation = draft.corporation();
    var statement = draft.statement().orElseThrow().document();
    return new Version(
        draft.slug(),
        about(DocumentKind.STATEMENT, date, kind, reason),
        new PublishedData(corporation, Optional.of(statement), Optional.empty()),
        Wording.of(corporation, statement, WORDS).fragment());
  }

  private static Version notice(Draft draft, LocalDate date) {
    Corporation corporation = draft.corporation();
    var notice = draft.notice().orElseThrow().document();
    return new Version(
        draft.slug(),
        about(DocumentKind.NOTICE, date, ChangeKind.FIRST, "Eerste versie."),
        new PublishedData(corporation, Optional.empty(), Optional.of(notice)),
        Wording.of(corporation, notice, WORDS).fragment());
  }

  private static VersionRecord about(
      DocumentKind document, LocalDate date, ChangeKind kind, String reason) {
    return new VersionRecord(
        "1",
        "waterrand",
        document,
        date,
        false,
        Optional.empty(),
        Optional.of("de bestuurder"),
        Optional.empty(),
        Optional.empty(),
        kind,
        Optional.empty(),
        List.of(),
        new Text(reason),
        "0".repeat(64),
        "1".repeat(64),
        Optional.empty(),
        Optional.empty());
  }

  static CorporationPages bare(String slug, String name, String place) {
    Draft draft = draft("waterrand");
    Corporation like = draft.corporation();
    return new CorporationPages(
        slug,
        new Corporation(
            name,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(place),
            false,
            like.formOfAddress(),
            like.contact(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of()),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static List<ComparedVersions> comparisons() {
    return List.of(
        new ComparedVersions(
            DocumentKind.STATEMENT,
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2026, 4, 2),
            SampleSite::comparison),
        new ComparedVersions(
            DocumentKind.STATEMENT,
            LocalDate.of(2026, 4, 2),
            LocalDate.of(2027, 1, 1),
            SampleSite::comparison));
  }

  /** A comparison with every form of change in it. */
  static ComparedContent comparison() {
    List<Detail> few = List.of(new Detail("Doel", "om nieuws te sturen", List.of()));
    List<Detail> many =
        List.of(
            new Detail("Landen", "de Verenigde Staten; India", List.of()),
            new Detail("Waarborg", "modelbepalingen van de Europese Commissie", List.of()),
            new Detail("Gegevens", "", List.of(new Detail("naam", "", few))));
    return new ComparedContent(
        ComparedContent.Audience.READERS,
        "Er is een doel bijgekomen, en camerabeelden worden langer bewaard.",
        "2 met meer gebruik of minder bescherming, 1 om zelf te lezen, 1 met minder gebruik of meer"
            + " bescherming en 1 waarbij het gebruik gelijk blijft",
        List.of(
            new Section(
                "Hoe lang bewaren wij gegevens?",
                List.of(
                    change(
                        1,
                        "uitbreiding",
                        "Camerabeelden: wij bewaren dit nu 4 weken. Dat was 7 dagen.",
                        List.of(),
                        List.of("wijziging-fc0c6cce0f")),
                    change(
                        2,
                        "inperking",
                        "Deze bewaartermijn staat er niet meer: faxberichten.",
                        many,
                        List.of()))),
            new Section(
                "Waarvoor gebruiken wij gegevens?",
                List.of(
                    change(
                        3,
                        "uitbreiding",
                        "Nieuw doel: Nieuwsbrief sturen.",
                        few,
                        List.of("wijziging-f2e0db6f13")))),
            new Section(
                "Contact",
                List.of(
                    change(4, "na-te-gaan", "De inleiding is anders.", List.of(), List.of()),
                    change(
                        5,
                        "redactioneel",
                        "Het contactadres is anders.",
                        List.of(),
                        List.of("wijziging-1"))))),
        2,
        resource("redline.html"));
  }

  private static final Map<String, String> LABELS =
      Map.of(
          "uitbreiding",
          "meer gebruik",
          "inperking",
          "minder gebruik",
          "na-te-gaan",
          "lees zelf",
          "redactioneel",
          "zelfde gebruik");

  private static Change change(
      int number, String weight, String sentence, List<Detail> details, List<String> hunks) {
    return new Change(
        number,
        weight,
        LABELS.get(weight),
        weight.equals("inperking"),
        sentence,
        "Hierdoor doen wij meer met gegevens.",
        details,
        weight.equals("na-te-gaan")
            ? Optional.of(new Texts("Wij lezen niet mee.", "Wij lezen mee."))
            : Optional.empty(),
        hunks);
  }

  private static String resource(String name) {
    try {
      return Files.readString(Checkout.sample(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files of the review site of the sample. */
  public static List<SiteFile> reviewFiles() {
    Draft draft = draft("waterrand");
    var statement = draft.statement().orElseThrow().document();
    DraftText text =
        new DraftText(
            DocumentKind.STATEMENT,
            Wording.of(draft.corporation(), statement, WORDS),
            Optional.of(statement),
            Optional.of(
                new ComparedWithDraft(
                    "de versie van 2 april 2026",
                    "https://voorbeeld.example/privacy/waterrand/privacyverklaring/2026-04-02/",
                    SampleSite::comparison)),
            () -> "Leesbaarheid (Flesch-Douma): 68,2 (standaard).");
    return new ReviewRenderer(new JtePages())
        .render(
            new ReviewModel(
                List.of(
                    new ReviewedCorporation(
                        "waterrand",
                        draft.corporation(),
                        logo("waterrand"),
                        List.of(text),
                        List.of(
                            new Note("verwerkingen.huur-innen", findings().get(0)),
                            new Note("inleiding.tekst", findings().get(0))),
                        List.of(silenced()),
                        Register.of(List.of(draft)).rows(),
                        Optional.of(URI.create("https://forge.example/corporations/"))),
                    new ReviewedCorporation(
                        "oost",
                        bare("oost", "Éénzaam Oost", "Assen").corporation(),
                        Optional.empty(),
                        List.of())),
                new Report(findings(), List.of(silenced())),
                List.of(
                    new RuleText(
                        "R09",
                        "grondslag-per-doel",
                        Severity.ERROR,
                        "AVG 13(1)(c)",
                        "<p>Noem bij elk doel waarom u de gegevens mag gebruiken.</p>",
                        "verwerkingen:\n  - id: innen\n    naam: Huur innen\n",
                        "verwerkingen:\n"
                            + "  - id: innen\n"
                            + "    naam: Huur innen\n"
                            + "    grondslagen:\n"
                            + "      - grondslag: overeenkomst\n"),
                    new RuleText(
                        "R18",
                        "bewaartermijn-start",
                        Severity.WARNING,
                        "AVG 13(2)(a)",
                        "<p>Zeg vanaf wanneer een bewaartermijn telt.</p>",
                        "duur: P1Y\n",
                        "duur: P1Y\nstart: het einde van het contract\n")),
                SampleSite::catalogue,
                false,
                false));
  }

  /** Waterrand and a neighbour with the same statement, so that they have entries in common. */
  private static CatalogueDifferences catalogue() {
    Draft draft = draft("waterrand");
    Draft neighbour =
        new Draft(
            "oost",
            draft.corporation(),
            draft.corporationPlaces(),
            draft.statement(),
            Optional.empty());
    return CatalogueDifferences.of(
        SectorCatalogue.read(),
        List.of(
            CatalogueUse.of(SectorCatalogue.read(), draft),
            CatalogueUse.of(SectorCatalogue.read(), neighbour)));
  }

  private static Silenced silenced() {
    Finding finding =
        new Finding(
            new Position("waterrand/privacyverklaring.yaml", 60, 5),
            Severity.WARNING,
            "R18",
            "bewaartermijn-start",
            "AVG 13(2)(a)",
            "Bij de bewaartermijn ‘dossier’ staat niet vanaf wanneer die telt.",
            "Vul start in.");
    return new Silenced(
        finding,
        new Deviation(
            "zonder-start",
            "R18",
            Optional.empty(),
            new Text("Wij zoeken dit uit."),
            "de privacy officer",
            LocalDate.of(2027, 6, 30)));
  }

  private static List<Finding> findings() {
    return List.of(
        new Finding(
            new Position("waterrand/privacyverklaring.yaml", 14, 5),
            Severity.ERROR,
            "R09",
            "grondslag-per-doel",
            "AVG 13(1)(c)",
            "Bij het doel ‘Huur innen’ staat geen grondslag.",
            "Vul grondslagen in."),
        new Finding(
            new Position("waterrand/privacyverklaring.yaml", 40, 5),
            Severity.WARNING,
            "T01",
            "lange-zin",
            "",
            "Deze zin heeft 41 woorden.",
            "Maak er twee van."),
        new Finding(
            new Position("oost/corporatie.yaml", 3, 1),
            Severity.INFORMATION,
            "T01",
            "lange-zin",
            "",
            "Deze zin heeft 26 woorden.",
            ""),
        new Finding(
            new Position("catalogus/ontvangers.yaml", 8, 3),
            Severity.WARNING,
            "R30",
            "rol-van-ontvanger",
            "AVG 13(1)(e)",
            "Bij deze ontvanger staat geen rol.",
            "Vul rol in."));
  }
}
