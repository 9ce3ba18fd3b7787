package nl.glashelder.publish;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.glashelder.check.Check;
import nl.glashelder.check.Checked;
import nl.glashelder.check.Outputs;
import nl.glashelder.check.rule.Dating;
import nl.glashelder.check.rule.Sheet;
import nl.glashelder.model.HouseStyle;
import nl.glashelder.render.style.HouseColours;
import nl.glashelder.render.style.Logo;
import nl.glashelder.render.style.LogoFile;
import nl.glashelder.source.Content;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Draft;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;
import nl.glashelder.version.Archive;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.Version;
import nl.glashelder.wording.Wording;

/**
 * One corporation: its folder read, worded, checked and verified. Nothing outside its folder plays
 * a part, and it never fails on what it reads: what is wrong is a finding.
 *
 * @param slug its folder
 * @param corporation its drafts and their words; empty when its files cannot be read at all
 * @param archive what it published
 * @param blocking what is wrong with its files and archive: with an error among it no site is made
 * @param checked what the rules say of its drafts; empty while its files have errors
 */
public record CorporationSurvey(
    String slug,
    Optional<Survey.Surveyed> corporation,
    Archive archive,
    List<Finding> blocking,
    Optional<Checked> checked) {
  /** Keeps its own copy. */
  public CorporationSurvey {
    blocking = blocking.stream().sorted().distinct().toList();
  }

  /** Reads and checks a corporation; what nobody foresaw is its own finding and no other's. */
  public static CorporationSurvey of(
      Path corporations, String slug, LocalDate today, Workshop workshop) {
    return of(corporations, slug, today, workshop, Map.of(), Optional.empty());
  }

  /**
   * Reads and checks a corporation of which something is known already.
   *
   * @param unsaved what someone is still typing, in place of what stands in a file; by the file's
   *     name from the folder
   * @param known what it published, when nothing changed there since that was read
   */
  public static CorporationSurvey of(
      Path corporations,
      String slug,
      LocalDate today,
      Workshop workshop,
      Map<String, byte[]> unsaved,
      Optional<Archive> known) {
    try {
      Content content = new ContentReader(workshop.catalogue(), unsaved).read(corporations, slug);
      Archive archive = known.orElseGet(() -> Archive.read(corporations, slug));
      return checked(corporations, slug, content, archive, today, workshop);
    } catch (RuntimeException | StackOverflowError e) {
      return new CorporationSurvey(
          slug,
          Optional.empty(),
          new Archive(List.of(), List.of()),
          List.of(PageRule.unforeseen(slug, e)),
          Optional.empty());
    }
  }

  private static CorporationSurvey checked(
      Path corporations,
      String slug,
      Content content,
      Archive archive,
      LocalDate today,
      Workshop workshop) {
    List<Finding> blocking = new ArrayList<>(content.findings());
    blocking.addAll(archive.findings());
    if (content.drafts().isEmpty()) {
      return new CorporationSurvey(slug, Optional.empty(), archive, blocking, Optional.empty());
    }
    Draft draft = content.drafts().get(0);
    if (isBroken(slug, content)) {
      // Half a document is not worded: its findings are what its editor needs.
      Survey.Surveyed unworded = new Survey.Surveyed(draft, Map.of(), Optional.empty());
      return new CorporationSurvey(
          slug, Optional.of(unworded), archive, blocking, Optional.empty());
    }
    Map<DocumentKind, Wording> wordings = words(draft, workshop);
    Optional<Logo> logo = logo(corporations, draft, blocking);
    colours(draft, blocking);
    blocking.addAll(Originals.findings(corporations, draft, archive));
    return new CorporationSurvey(
        slug,
        Optional.of(new Survey.Surveyed(draft, wordings, logo)),
        archive,
        blocking,
        Optional.of(Check.of(draft, outputs(draft, wordings, archive, today), today)));
  }

  private static boolean isBroken(String slug, Content content) {
    return content.findings().stream()
        .anyMatch(
            f -> f.severity() == Severity.ERROR && f.position().file().startsWith(slug + "/"));
  }

  /** This survey, now that something that it published turns out to be gone. */
  CorporationSurvey without(List<Finding> lost) {
    if (lost.isEmpty()) {
      return this;
    }
    List<Finding> more = new ArrayList<>(blocking);
    more.addAll(lost);
    Archive doubtful = Archive.joined(List.of(archive, new Archive(List.of(), lost)));
    return new CorporationSurvey(slug, corporation, doubtful, more, checked);
  }

  /** Whether something is so wrong that no site can be made. */
  public boolean blocks() {
    return blocking.stream().anyMatch(f -> f.severity() == Severity.ERROR);
  }

  /**
   * Whether what it published is not as it was published, or could not be looked at: then nobody
   * can say what its pages should be.
   */
  public boolean isDoubtful() {
    return Stream.concat(archive.findings().stream(), unforeseen())
        .anyMatch(f -> f.severity() == Severity.ERROR);
  }

  private Stream<Finding> unforeseen() {
    return blocking.stream().filter(f -> f.rule().equals(PageRule.UNFORESEEN.id()));
  }

  private static Map<DocumentKind, Wording> words(Draft draft, Workshop workshop) {
    Map<DocumentKind, Wording> wordings = new EnumMap<>(DocumentKind.class);
    draft
        .statement()
        .ifPresent(
            s ->
                wordings.put(
                    DocumentKind.STATEMENT,
                    Wording.of(draft.corporation(), s.document(), workshop.words())));
    draft
        .notice()
        .ifPresent(
            n ->
                wordings.put(
                    DocumentKind.NOTICE,
                    Wording.of(draft.corporation(), n.document(), workshop.words())));
    return wordings;
  }

  private static Outputs outputs(
      Draft draft, Map<DocumentKind, Wording> wordings, Archive archive, LocalDate today) {
    Outputs outputs = Outputs.NONE;
    for (DocumentKind kind : DocumentKind.values()) {
      Sheet sheet = kind == DocumentKind.STATEMENT ? Sheet.STATEMENT : Sheet.NOTICE;
      if (wordings.containsKey(kind)) {
        outputs = outputs.withWords(sheet, wordings.get(kind).fragment());
      }
      Optional<Version> inForce = archive.history(draft.slug(), kind).inForce(today);
      if (inForce.isPresent()) {
        Version version = inForce.get();
        Optional<LocalDate> effective =
            version.about().dateUnknown() ? Optional.empty() : Optional.of(version.date());
        outputs = outputs.withDating(sheet, new Dating(effective, version.about().adoptedOn()));
      }
    }
    return outputs;
  }

  private static Optional<Logo> logo(Path corporations, Draft draft, List<Finding> findings) {
    Optional<String> name = draft.corporation().houseStyle().flatMap(HouseStyle::logo);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    LogoFile file = LogoFile.read(corporations.resolve(draft.slug()).resolve(name.get()));
    file.problem()
        .ifPresent(
            problem ->
                findings.add(
                    PageRule.LOGO.at(
                        draft.corporationPlaces().of("huisstijl.logo"),
                        "Het logo '"
                            + name.get()
                            + "' "
                            + problem
                            + "."
                            + (file.logo().isEmpty() ? " De pagina toont nu de naam." : ""),
                        file.logo().isEmpty()
                            ? "Zet het bestand in de map van de corporatie, of haal deze regel weg."
                            : "Vraag wie het logo maakte om een bestand zonder deze onderdelen.")));
    return file.logo();
  }

  private static void colours(Draft draft, List<Finding> findings) {
    Optional<HouseStyle> style = draft.corporation().houseStyle();
    if (style.flatMap(HouseStyle::colour).isPresent() && HouseColours.of(style).adjusted()) {
      findings.add(
          PageRule.COLOUR.at(
              draft.corporationPlaces().of("huisstijl.kleur"),
              "De kleur "
                  + style.get().colour().orElse("")
                  + " is niet overal leesbaar als tekst. De"
                  + " pagina gebruikt daar een aangepaste tint.",
              "U hoeft niets te doen. Wilt u de tint zelf kiezen? Vul dan een andere kleur in."));
    }
  }
}
