package nl.glashelder.version;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import nl.glashelder.model.Text;
import nl.glashelder.source.Draft;
import nl.glashelder.source.Finding;
import nl.glashelder.source.RecordFile;
import nl.glashelder.source.Severity;
import nl.glashelder.wording.Fragment;
import nl.glashelder.wording.Wording;
import org.jsoup.Jsoup;

/**
 * Freezes a draft as a version: wholly, or not at all with the reasons why not. {@link Archive}
 * describes what is written.
 *
 * <p>The kind of change is suggested: the first version is {@link ChangeKind#FIRST}; equal data
 * under other words are a {@link ChangeKind#TEMPLATE}; anything else the comparison tells.
 */
public final class Publication {
  /** Before this no statement on the web was published: a date then is a typing error. */
  private static final LocalDate EARLIEST = LocalDate.of(1995, 1, 1);

  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  private final Path corporations;
  private final BiFunction<PublishedData, PublishedData, ChangeKind> comparison;
  private final Consumer<String> steps;

  /**
   * Publishes in a folder.
   *
   * @param corporations the folder with one folder a corporation
   * @param comparison tells the kind of change from the data of the last version to those of the
   *     draft, which differ
   */
  public Publication(
      Path corporations, BiFunction<PublishedData, PublishedData, ChangeKind> comparison) {
    this(corporations, comparison, step -> {});
  }

  Publication(
      Path corporations,
      BiFunction<PublishedData, PublishedData, ChangeKind> comparison,
      Consumer<String> steps) {
    this.corporations = corporations;
    this.comparison = comparison;
    this.steps = steps;
  }

  /**
   * Publishes, refuses, or in a dry run says which of the two it would do.
   *
   * @param draft what is to be published
   * @param document which document of it
   * @param wording its words
   * @param found what reading and checking found in this corporation's files
   * @param order when, why and by whom
   * @param original the corporation's own document, to be frozen with the version
   * @throws IllegalArgumentException when the words are not in canonical form
   * @throws java.io.UncheckedIOException when what was published before cannot be listed
   */
  public PublicationResult publish(
      Draft draft,
      DocumentKind document,
      Wording wording,
      List<Finding> found,
      PublicationOrder order,
      Optional<OriginalDocument> original) {
    requireCanonical(wording.fragment());
    ArchivePlace place = new ArchivePlace(corporations, draft.slug(), document);
    DocumentArchive archive = DocumentArchive.read(place);
    Refusals refusals = new Refusals(place, order);
    Optional<PublishedData> data = PublishedData.of(draft, document);
    if (data.isEmpty()) {
      refusals.noDraft();
      return refusals.result();
    }
    refusals.damage(archive.findings());
    refusals.damage(brokenCommonRegister());
    if (refusals.any()) {
      return refusals.result();
    }
    Optional<Version> last = archive.history().last();
    ChangeKind suggested = suggest(last, data.get(), wording);
    refusals.date(last, EARLIEST, LATEST);
    refusals.reason();
    refusals.kind(last, suggested);
    refusals.judgements();
    refusals.past(last, suggested);
    refusals.errors(found, last.isEmpty());
    boolean isUnchanged =
        last.isPresent()
            && isSame(last.get().data(), data.get())
            && last.get().words().equals(wording.fragment())
            && (original.isEmpty()
                || last.get().about().original().equals(original.map(OriginalDocument::about)));
    if (isUnchanged) {
      refusals.unchanged(last.get());
    }
    if (refusals.any()) {
      return refusals.result();
    }
    Version version =
        version(place, order, suggested, archive, data.get(), wording.fragment(), original);
    return freeze(place, version, suggested, archive, order);
  }

  /** Other corporations' losses hold up nobody; writing over a broken list would hide them. */
  private List<Finding> brokenCommonRegister() {
    return CommonRegisterCheck.of(corporations).stream()
        .filter(f -> f.position().file().equals(CommonRegister.NAME))
        .toList();
  }

  private static void requireCanonical(String words) {
    String canonical = Fragment.canonical(Jsoup.parseBodyFragment(words).body());
    if (!canonical.equals(words)) {
      throw new IllegalArgumentException("the words are not in canonical form");
    }
  }

  private static boolean isSame(PublishedData one, PublishedData other) {
    return CanonicalYaml.write(one).equals(CanonicalYaml.write(other));
  }

  private ChangeKind suggest(Optional<Version> last, PublishedData data, Wording wording) {
    if (last.isEmpty()) {
      return ChangeKind.FIRST;
    }
    if (isSame(last.get().data(), data) && last.get().words().equals(wording.fragment())) {
      // Only the corporation's own document is another one.
      return ChangeKind.EDITORIAL;
    }
    return isSame(last.get().data(), data)
        ? ChangeKind.TEMPLATE
        : comparison.apply(last.get().data(), data);
  }

  private static Version version(
      ArchivePlace place,
      PublicationOrder order,
      ChangeKind suggested,
      DocumentArchive archive,
      PublishedData data,
      String words,
      Optional<OriginalDocument> original) {
    ChangeKind kind = order.kind().orElse(suggested);
    VersionRecord about =
        new VersionRecord(
            String.valueOf(VersionRecord.FORMAT),
            place.slug(),
            place.kind(),
            order.effective(),
            order.dateUnknown(),
            order.adoptedOn(),
            order.adoptedBy(),
            order.reviewed().publishedOn(),
            order.reviewed().pastReason().map(Text::new),
            kind,
            order.kindReason().filter(why -> kind != suggested).map(Text::new),
            order.reviewed().judgements(),
            new Text(order.reason()),
            Fingerprint.of(CanonicalYaml.write(data)),
            Fingerprint.of(words),
            original.map(OriginalDocument::about),
            archive.register().before(order.effective()));
    return new Version(place.slug(), about, data, words, original);
  }

  private PublicationResult freeze(
      ArchivePlace place,
      Version version,
      ChangeKind suggested,
      DocumentArchive archive,
      PublicationOrder order) {
    FrozenFiles files = FrozenFiles.of(version);
    requireReadable(files, version);
    PublicationReport report = new PublicationReport(place, version, suggested, files);
    if (order.dryRun()) {
      return report.dryRun();
    }
    Freezing freezing = new Freezing(place, steps);
    try {
      freezing.tidy(archive.unfinished());
      freezing.publish(version.date(), files, archive.register().with(version.date(), files));
    } catch (IOException e) {
      Refusals refusals = new Refusals(place, order);
      refusals.notWritten(e);
      return refusals.result();
    }
    List<Finding> remarks = new ArrayList<>(lineEnds(place, version));
    try {
      freezing.register(Resealing.complete(corporations));
    } catch (IOException e) {
      remarks.add(
          ArchiveRule.COMMON_REGISTER.at(
              Severity.WARNING,
              place.at(version.date().toString()),
              "De versie is gepubliceerd, maar het gezamenlijke register kon niet worden"
                  + " opgeslagen: "
                  + e.getMessage()
                  + ".",
              "Doe dat zodra het kan: " + ArchivePlace.RESEAL));
    }
    try {
      freezing.name(version.date());
    } catch (IOException e) {
      remarks.add(
          ArchiveRule.BROKEN_OFF.at(
              Severity.WARNING,
              place.at(ArchivePlace.UNFINISHED + version.date()),
              "De versie is gepubliceerd, maar haar map kon haar naam niet krijgen: "
                  + e.getMessage()
                  + ".",
              "Hernoem de map naar " + version.date() + "."));
    }
    return report.published(remarks);
  }

  /** Whoever froze a text of Windows hears in time what git would do to it. */
  private static List<Finding> lineEnds(ArchivePlace place, Version version) {
    return version.original().stream()
        .filter(o -> o.kind() == OriginalKind.TEXT || o.kind() == OriginalKind.HTML)
        .filter(o -> new String(o.bytes(), StandardCharsets.ISO_8859_1).indexOf('\r') >= 0)
        .map(
            o ->
                ArchiveRule.LINE_ENDS.at(
                    Severity.WARNING,
                    place.at(version.date() + "/" + o.kind().fileName()),
                    "Dit bestand heeft regeleinden van Windows (CRLF), en git kan die veranderen."
                        + " Dan klopt de vingerafdruk niet meer.",
                    "Zet, voordat u het vastlegt, in .gitattributes de regel '"
                        + ArchivePlace.UNTOUCHED
                        + "'."))
        .toList();
  }

  /** What is frozen must come out again as it went in: checked before it is too late. */
  private static void requireReadable(FrozenFiles files, Version version) {
    Optional<PublishedData> data =
        RecordFile.read(files.data(), FrozenFiles.DATA, PublishedData.class).value();
    Optional<VersionRecord> about =
        RecordFile.read(files.record(), FrozenFiles.RECORD, VersionRecord.class).value();
    if (!data.equals(Optional.of(version.data()))
        || !about.equals(Optional.of(version.about()))
        || !new String(files.words(), StandardCharsets.UTF_8).equals(version.words())) {
      throw new IllegalStateException("a version does not read back as it was written");
    }
  }
}
