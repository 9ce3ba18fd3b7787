package nl.glashelder.render;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.glashelder.model.Corporation;
import nl.glashelder.render.page.ComparedContent;
import nl.glashelder.render.pdf.PdfDocument;
import nl.glashelder.render.pdf.PdfDocument.CoverLine;
import nl.glashelder.render.pdf.PdfFinding;
import nl.glashelder.render.pdf.PdfLogo;
import nl.glashelder.render.pdf.PdfResult;
import nl.glashelder.render.pdf.PdfWriter;
import nl.glashelder.render.style.HouseColours;
import nl.glashelder.render.style.Logo;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.Fingerprint;
import nl.glashelder.version.History;
import nl.glashelder.version.Version;
import nl.glashelder.wording.Voice;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The PDF of each version, draft and comparison. */
public final class PdfFiles {
  private static final Map<String, String> MEDIA_TYPES =
      Map.of("svg", "image/svg+xml", "png", "image/png", "jpg", "image/jpeg");

  private final PdfWriter writer;
  private final Optional<URI> baseUrl;
  private final boolean wholeTexts;
  private final Map<String, List<PdfFinding>> findings = new ConcurrentHashMap<>();

  /**
   * Prints for a site.
   *
   * @param baseUrl where the site will stand; without it addresses in a PDF are left out
   */
  public PdfFiles(PdfWriter writer, Optional<URI> baseUrl) {
    this(writer, baseUrl, false);
  }

  /**
   * Prints for a site.
   *
   * @param baseUrl where the site will stand; without it addresses in a PDF are left out
   * @param wholeTexts whether a comparison also prints what did not change
   */
  public PdfFiles(PdfWriter writer, Optional<URI> baseUrl, boolean wholeTexts) {
    this.writer = writer;
    this.baseUrl = baseUrl;
    this.wholeTexts = wholeTexts;
  }

  /** What could not be printed as written, by the path of the PDF; complete once all were made. */
  public Map<String, List<PdfFinding>> findings() {
    return new TreeMap<>(findings);
  }

  /**
   * The PDFs of a corporation's published documents: of each version, and again at the address of
   * what is in force.
   */
  public List<SiteFile> of(CorporationPages corporation, LocalDate today) {
    List<SiteFile> files = new ArrayList<>();
    for (History history : corporation.histories()) {
      Optional<Version> inForce = history.inForce(today);
      for (Version version : history.versions()) {
        String own = SitePaths.folder(version.slug(), version.kind(), version.date());
        Printed printed = new Printed(SitePaths.pdf(own, version.kind()), corporation, version);
        files.add(new SiteFile(printed.path, printed::bytes).of(printed::madeOf));
        if (inForce.filter(version::equals).isPresent()) {
          String current = SitePaths.folder(version.slug(), version.kind());
          files.add(
              new SiteFile(SitePaths.pdf(current, version.kind()), printed::bytes)
                  .of(printed::madeOf));
        }
      }
    }
    return files;
  }

  /**
   * The PDFs of a corporation's drafts, and of their comparisons with the version in force.
   *
   * @param corporation the same corporation as it is on the public site
   */
  public List<SiteFile> of(
      ReviewModel.ReviewedCorporation reviewed, CorporationPages corporation, LocalDate today) {
    List<SiteFile> files = new ArrayList<>();
    for (ReviewModel.DraftText draft : reviewed.drafts()) {
      String path = ReviewRenderer.draftPdf(reviewed.slug(), draft.kind());
      Once<PdfDocument> document = new Once<>(() -> draft(path, corporation, draft, today));
      files.add(
          new SiteFile(path, () -> print(path, document.get())).of(() -> madeOf(document.get())));
      draft.comparison().ifPresent(c -> files.add(comparison(corporation, draft.kind(), c, today)));
    }
    return files;
  }

  private SiteFile comparison(
      CorporationPages corporation,
      DocumentKind kind,
      ReviewModel.ComparedWithDraft compared,
      LocalDate today) {
    String path = ReviewRenderer.comparisonPdf(corporation.slug(), kind);
    Once<PdfDocument> document =
        new Once<>(
            () ->
                compared(
                    path,
                    corporation,
                    kind,
                    compared.inForce(),
                    "het concept",
                    compared.result().get(),
                    today));
    return new SiteFile(path, () -> print(path, document.get())).of(() -> madeOf(document.get()));
  }

  /** All that a PDF hangs on besides the design. */
  private static String madeOf(PdfDocument document) {
    return String.join(
        "\n",
        document.title(),
        document.author(),
        document.subject(),
        document.language(),
        document.versionDate().toString(),
        document.versionLabel(),
        document.address().toString(),
        document.houseColour(),
        document
            .logo()
            .map(l -> l.mediaType() + " " + l.alt() + " " + Fingerprint.of(l.bytes()))
            .orElse(""),
        document.notice().orElse(""),
        document.coverLines().toString(),
        document.fragment());
  }

  /** A version's PDF, made once for both its addresses. */
  private final class Printed {
    private final String path;
    private final CorporationPages corporation;
    private final Version version;
    private final Once<PdfDocument> document;
    private byte[] bytes;

    Printed(String path, CorporationPages corporation, Version version) {
      this.path = path;
      this.corporation = corporation;
      this.version = version;
      this.document = new Once<>(() -> version(this.corporation, this.version));
    }

    String madeOf() {
      return PdfFiles.madeOf(document.get());
    }

    synchronized byte[] bytes() {
      if (bytes == null) {
        bytes = print(path, document.get());
      }
      return bytes;
    }
  }

  /** The PDF of a draft, marked as such. */
  private PdfDocument draft(
      String path, CorporationPages corporation, ReviewModel.DraftText draft, LocalDate today) {
    Corporation now = corporation.corporation();
    Voice voice = new Voice(now.formOfAddress());
    return document(
        corporation,
        now,
        draft.wording().fragment(),
        today,
        "concept",
        "Concept van de " + draft.kind().dutch() + " van " + now.name() + ".",
        address(path),
        Optional.of("Dit is een concept. Het is niet vastgesteld en geldt niet."),
        List.of(new CoverLine("Stand van", voice.date(today))));
  }

  /** The PDF of a comparison: the changes in meaning, then the redline. */
  public byte[] comparison(
      String path,
      CorporationPages corporation,
      DocumentKind kind,
      String older,
      String newer,
      ComparedContent result,
      LocalDate date) {
    return print(path, compared(path, corporation, kind, older, newer, result, date));
  }

  private PdfDocument compared(
      String path,
      CorporationPages corporation,
      DocumentKind kind,
      String older,
      String newer,
      ComparedContent result,
      LocalDate date) {
    Corporation now = corporation.corporation();
    return document(
        corporation,
        now,
        DatedLinks.at(
            ComparisonPrint.fragment(kind, now.name(), older, newer, result, wholeTexts), path),
        date,
        "vergelijking",
        "Wat er verschilt tussen " + older + " en " + newer + ".",
        address(path),
        Optional.empty(),
        List.of(
            new CoverLine("Van", older),
            new CoverLine("Naar", newer),
            new CoverLine("Samenvatting", result.summary())));
  }

  private PdfDocument version(CorporationPages corporation, Version version) {
    Corporation then = version.data().corporation();
    Voice voice = new Voice(then.formOfAddress());
    String folder = SitePaths.folder(version.slug(), version.kind(), version.date());
    String day = voice.date(version.date());
    List<CoverLine> lines = new ArrayList<>();
    lines.add(
        version.about().dateUnknown()
            ? new CoverLine("Datum", "onbekend; overgenomen op " + day)
            : new CoverLine("Geldt vanaf", day));
    if (version.about().isTakenOver()) {
      lines.add(
          new CoverLine(
              "Herkomst",
              "de feiten: onze eigen tekst"
                  + (version.about().dateUnknown() ? "" : " van " + day)
                  + "; de zinnen en wat er over de wet staat: later geschreven met Glashelder"));
    }
    version
        .about()
        .adoptedOn()
        .ifPresent(d -> lines.add(new CoverLine("Vastgesteld op", voice.date(d))));
    version.about().adoptedBy().ifPresent(who -> lines.add(new CoverLine("Vastgesteld door", who)));
    return document(
        corporation,
        then,
        DatedLinks.below(version.words()),
        version.date(),
        "versie van " + day,
        voice.capital(version.kind().dutch()) + " van " + then.name() + ", versie van " + day + ".",
        address(SitePaths.page(folder)),
        then.fictitious()
            ? Optional.of("Deze corporatie bestaat niet. Dit is een voorbeeld.")
            : Optional.empty(),
        lines);
  }

  private static PdfDocument document(
      CorporationPages corporation,
      Corporation who,
      String words,
      LocalDate date,
      String label,
      String subject,
      URI address,
      Optional<String> notice,
      List<CoverLine> lines) {
    Element body = Jsoup.parseBodyFragment(words).body();
    Element heading = body.selectFirst("h1");
    String title = heading == null ? subject : heading.text();
    if (heading != null) {
      heading.remove();
    }
    return new PdfDocument(
        title,
        who.name(),
        subject,
        "nl",
        date,
        label,
        address,
        HouseColours.of(corporation.corporation().houseStyle()).light().accent().toString(),
        corporation.logo().map(logo -> logo(logo, who.name())),
        notice,
        lines,
        body.html());
  }

  private static PdfLogo logo(Logo logo, String name) {
    return new PdfLogo(
        logo.bytes(),
        MEDIA_TYPES.getOrDefault(logo.extension(), "application/octet-stream"),
        "Logo van " + name);
  }

  private URI address(String path) {
    String shown = SitePaths.shown(path);
    return baseUrl.map(u -> u.resolve(shown)).orElseGet(() -> URI.create(shown));
  }

  private byte[] print(String path, PdfDocument document) {
    PdfResult result = writer.write(document);
    // Without a known address, links between our own documents can only be words; no editor's
    // mistake.
    Collection<PdfFinding> found =
        result.findings().stream()
            .filter(f -> baseUrl.isPresent() || f.kind() != PdfFinding.Kind.DEAD_LINK)
            .toList();
    if (!found.isEmpty()) {
      findings.put(path, List.copyOf(found));
    }
    return result.bytes();
  }
}
