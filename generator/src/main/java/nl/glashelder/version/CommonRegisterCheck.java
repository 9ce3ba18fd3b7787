package nl.glashelder.version;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Position;
import nl.glashelder.source.Severity;

/**
 * Holds the registers of all documents against the common one: what no register of a single
 * document can know. What those registers already say of their own document is not said again.
 */
final class CommonRegisterCheck {
  private static final Pattern COUNT = Pattern.compile("(?m)^# Versies: ([0-9]{1,9})\\.");

  private final Path corporations;
  private final PublishedDocuments documents;
  private final List<Finding> findings = new ArrayList<>();

  private CommonRegisterCheck(Path corporations) {
    this.corporations = corporations;
    this.documents = PublishedDocuments.of(corporations);
  }

  /** What is wrong. */
  static List<Finding> of(Path corporations) {
    CommonRegisterCheck check = new CommonRegisterCheck(corporations);
    check.look();
    return List.copyOf(check.findings);
  }

  private void look() {
    Path file = corporations.resolve(CommonRegister.NAME);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      absent();
      return;
    }
    Optional<byte[]> bytes = PublishedDocuments.bytes(file);
    if (bytes.isEmpty()) {
      broken("Het gezamenlijke register kan niet worden gelezen, of het is een koppeling (link).");
      return;
    }
    Optional<CommonRegister> exact = CommonRegister.parse(bytes.get());
    if (exact.isEmpty() && LineEnds.unconverted(bytes.get()).isPresent()) {
      exact = LineEnds.unconverted(bytes.get()).flatMap(CommonRegister::parse);
      if (exact.isPresent()) {
        findings.add(
            ArchiveRule.LINE_ENDS.at(
                here(),
                "In dit bestand zijn alleen de regeleinden anders: CRLF (Windows) in plaats van LF.",
                "Zet in .gitattributes de regel '* text=auto eol=lf' en haal het terug: "
                    + restore(CommonRegister.NAME)));
      }
    }
    List<CommonRegister.Line> lines =
        exact.map(CommonRegister::lines).orElseGet(() -> CommonRegister.salvage(bytes.get()));
    if (exact.isEmpty()) {
      broken(what(bytes.get(), lines.size()));
    }
    lines(lines);
    unlisted(new CommonRegister(lines));
  }

  private void absent() {
    List<CommonRegister.Line> published = documents.missingIn(new CommonRegister(List.of()));
    if (!published.isEmpty()) {
      findings.add(
          ArchiveRule.COMMON_REGISTER.at(
              Severity.WARNING,
              here(),
              "Er is geen gezamenlijk register. Verdwijnt er een heel document of een hele"
                  + " corporatie, dan valt dat niet op.",
              "Was het er wel, haal het terug: "
                  + restore(CommonRegister.NAME)
                  + ". Anders maakt Glashelder het: "
                  + ArchivePlace.RESEAL));
    }
  }

  private void broken(String message) {
    findings.add(
        ArchiveRule.COMMON_REGISTER.at(
            here(),
            message,
            "Haal het terug: "
                + restore(CommonRegister.NAME)
                + ". Komt dit door samenvoegen in git, laat dan de regels van beide kanten staan en"
                + " doe: "
                + ArchivePlace.RESEAL));
  }

  private static String what(byte[] bytes, int left) {
    Matcher count = COUNT.matcher(new String(bytes, StandardCharsets.UTF_8));
    boolean fewer = count.find() && Integer.parseInt(count.group(1)) > left;
    return fewer
        ? "In het gezamenlijke register horen "
            + count.group(1)
            + " versies te staan, en het zijn er "
            + left
            + ": er zijn regels weggehaald."
        : "Het gezamenlijke register is niet meer zoals Glashelder het schreef: het zegel klopt"
            + " niet.";
  }

  private void lines(List<CommonRegister.Line> lines) {
    Map<String, List<CommonRegister.Line>> bySlug = new LinkedHashMap<>();
    lines.forEach(l -> bySlug.computeIfAbsent(l.slug(), s -> new ArrayList<>()).add(l));
    bySlug.forEach(
        (slug, own) -> {
          if (own.stream().allMatch(l -> documents.isRegistered(l.fingerprint()))) {
            own.forEach(this::moved);
          } else if (isGone(slug)) {
            gone(
                slug,
                Files.exists(corporations.resolve(slug))
                    ? slug + "/" + ArchivePlace.VERSIONS
                    : slug,
                own.size());
          } else if (!isReported(corporations.resolve(slug).resolve(ArchivePlace.VERSIONS))) {
            byDocument(slug, own);
          }
        });
  }

  /** Whether nothing of what a corporation published is there any more. */
  private boolean isGone(String slug) {
    Path versions = corporations.resolve(slug).resolve(ArchivePlace.VERSIONS);
    return !Files.exists(versions, LinkOption.NOFOLLOW_LINKS)
        || Files.isDirectory(versions, LinkOption.NOFOLLOW_LINKS)
            && FolderScan.of(versions).files().isEmpty();
  }

  /** A file or a link where a folder belongs is reported as that. */
  private static boolean isReported(Path folder) {
    return Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
  }

  private void byDocument(String slug, List<CommonRegister.Line> own) {
    for (DocumentKind kind : DocumentKind.values()) {
      List<CommonRegister.Line> of = own.stream().filter(l -> l.kind() == kind).toList();
      ArchivePlace place = new ArchivePlace(corporations, slug, kind);
      if (of.isEmpty() || isReported(place.folder())) {
        continue;
      }
      if (documents.register(slug, kind).isPresent()) {
        of.forEach(line -> held(place, line, documents.register(slug, kind).get()));
      } else if (!documents.isKnown(slug, kind)
          && of.stream().noneMatch(l -> documents.isRegistered(l.fingerprint()))
          && FolderScan.of(place.folder()).files().isEmpty()) {
        gone(slug, slug + "/" + ArchivePlace.VERSIONS + "/" + kind.yaml(), of.size());
      }
    }
  }

  private void held(ArchivePlace place, CommonRegister.Line line, Register register) {
    String now = register.of(line.date(), FrozenFiles.RECORD);
    if (now == null
        && !documents.isRegistered(line.fingerprint())
        && !Files.exists(place.folder().resolve(line.date().toString()))) {
      findings.add(
          ArchiveRule.MISSING.at(
              place.at(line.date().toString()),
              "Deze gepubliceerde versie ontbreekt, en ook haar regels in "
                  + place.typed(Register.NAME)
                  + " zijn weg. Het gezamenlijke register noemt haar nog.",
              "Haal beide terug: " + place.restore("")));
    } else if (now != null && !now.equals(line.fingerprint())) {
      findings.add(
          ArchiveRule.CHANGED.at(
              place.at(line.date() + "/" + FrozenFiles.RECORD),
              "Deze versie is veranderd, en het register van het document met haar. Het"
                  + " gezamenlijke register kent haar zoals zij is gepubliceerd.",
              "Haal terug wat er stond: " + place.restore("")));
    }
  }

  /** A version that is registered, but perhaps not any more under its own date. */
  private void moved(CommonRegister.Line line) {
    documents
        .register(line.slug(), line.kind())
        .ifPresent(r -> held(new ArchivePlace(corporations, line.slug(), line.kind()), line, r));
  }

  private void gone(String slug, String path, int versions) {
    findings.add(
        ArchiveRule.MISSING.at(
            Position.startOf(path),
            (path.equals(slug)
                    ? "De map van deze corporatie ontbreekt, met "
                    : path.endsWith(ArchivePlace.VERSIONS)
                        ? "Alles wat deze corporatie heeft gepubliceerd, ontbreekt: "
                        : "Dit gepubliceerde document ontbreekt helemaal: ")
                + (versions == 1 ? "1 versie" : versions + " versies")
                + (path.equals(slug) ? " die zijn gepubliceerd." : "."),
            "Haal terug wat er stond: "
                + restore(path)
                + ". Een gepubliceerde versie houdt voor altijd haar webadres. Wilt u een"
                + " corporatie niet meer bijwerken? Laat de map versies staan en haal alleen de"
                + " concepten weg."));
  }

  private void unlisted(CommonRegister common) {
    Set<String> listed =
        common.lines().stream().map(CommonRegister.Line::fingerprint).collect(Collectors.toSet());
    for (CommonRegister.Line line : documents.missingIn(common)) {
      if (listed.contains(line.fingerprint())) {
        // Its folder was renamed, which is reported as that.
        continue;
      }
      findings.add(
          ArchiveRule.COMMON_REGISTER.at(
              Severity.WARNING,
              new ArchivePlace(corporations, line.slug(), line.kind()).at(line.date().toString()),
              "Deze versie staat nog niet in het gezamenlijke register.",
              "De volgende publicatie zet haar erin. Nu meteen: " + ArchivePlace.RESEAL));
    }
  }

  private static Position here() {
    return Position.startOf(CommonRegister.NAME);
  }

  private String restore(String path) {
    return "git checkout -- " + ArchivePlace.typed(corporations, path);
  }
}
