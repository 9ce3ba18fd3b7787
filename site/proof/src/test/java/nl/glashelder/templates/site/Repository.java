package nl.glashelder.templates.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.glashelder.publish.SiteBuild;
import nl.glashelder.publish.Survey;
import nl.glashelder.publish.Workshop;
import nl.glashelder.templates.Checkout;
import nl.glashelder.templates.GlashelderDesign;
import nl.glashelder.version.ChangeKind;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.Publication;
import nl.glashelder.version.PublicationOrder;
import nl.glashelder.version.PublicationResult;

/**
 * A copy of the corporations of this repository in which everything was published at least once,
 * with one more (Waterrand) that has past, present and future versions and a draft that differs.
 */
final class Repository {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  static final String WATERRAND = "waterrand";

  private static final LocalDate BEFORE = LocalDate.of(2024, 5, 25);

  private final Path folder;

  private Repository(Path folder) {
    this.folder = folder;
  }

  /** Makes a copy, with versions. */
  static Repository in(Path folder) {
    Repository repository = new Repository(folder);
    copy(Checkout.corporations(), repository.corporations());
    copy(Checkout.sample("corporaties/" + WATERRAND), repository.corporations().resolve(WATERRAND));
    Survey survey = repository.survey(GlashelderDesign.load());
    for (Survey.Surveyed corporation : survey.corporations()) {
      for (DocumentKind kind : corporation.wordings().keySet()) {
        String slug = corporation.draft().slug();
        if (survey.archive().history(slug, kind).versions().isEmpty()) {
          repository.publish(corporation, kind, BEFORE);
        }
      }
    }
    for (int year = 2025; year <= 2027; year++) {
      String days = "duur: P" + (year - 2000) + "D";
      repository.edit(WATERRAND, s -> s.replaceAll("duur: P\\d+[DW]", days));
      repository.publish(WATERRAND, DocumentKind.STATEMENT, LocalDate.of(year, 1, 1));
    }
    repository.edit(WATERRAND, s -> s.replaceAll("duur: P\\d+D", "duur: P3W"));
    return repository;
  }

  /** A copy of this one, to be changed. */
  Repository copyTo(Path other) {
    copy(corporations(), other.resolve("corporations"));
    return new Repository(other);
  }

  /** A copy of some corporations of this one, to be changed. */
  Repository copyTo(Path other, List<String> slugs) {
    for (String slug : slugs) {
      copy(corporations().resolve(slug), other.resolve("corporations").resolve(slug));
    }
    return new Repository(other);
  }

  /** A copy of this one with all that was built of it, to be changed and built on. */
  Repository copyWithSitesTo(Path other) {
    copy(folder, other);
    return new Repository(other);
  }

  Path corporations() {
    return folder.resolve("corporations");
  }

  Path publicSite() {
    return folder.resolve("target/site");
  }

  Path reviewSite() {
    return folder.resolve("target/review");
  }

  Survey survey(Workshop workshop) {
    return Survey.of(corporations(), TODAY, workshop);
  }

  /** Builds both sites as the goal does. */
  SiteBuild.Outcome build(Workshop workshop, int threads) {
    SiteBuild.Settings settings =
        new SiteBuild.Settings(
            publicSite(),
            reviewSite(),
            folder.resolve("target/state"),
            Optional.empty(),
            threads,
            12);
    try {
      return new SiteBuild(corporations(), TODAY, workshop, settings).run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void publish(String slug, DocumentKind kind, LocalDate date) {
    publish(survey(GlashelderDesign.load()).corporation(slug).orElseThrow(), kind, date);
  }

  /** Publishes as it is: what the law asks of the text is no matter of the site. */
  private void publish(Survey.Surveyed corporation, DocumentKind kind, LocalDate date) {
    PublicationResult result =
        new Publication(corporations(), (older, newer) -> ChangeKind.WIDENING)
            .publish(
                corporation.draft(),
                kind,
                corporation.wordings().get(kind),
                List.of(),
                PublicationOrder.of(date, "Er is iets gewijzigd."),
                Optional.empty());
    if (result.isRefused()) {
      throw new IllegalStateException(result.message() + result.findings());
    }
  }

  /** Changes the draft of a corporation's statement. */
  void edit(String slug, UnaryOperator<String> change) {
    edit(corporations().resolve(slug).resolve("privacyverklaring.yaml"), change);
  }

  static void edit(Path file, UnaryOperator<String> change) {
    try {
      String before = Files.readString(file);
      String after = change.apply(before);
      if (after.equals(before)) {
        throw new IllegalArgumentException("nothing to change in " + file);
      }
      Files.writeString(file, after);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every file below a folder by its path from there, with forward slashes. */
  static Map<String, byte[]> files(Path folder) {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        files.put(path, Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static void copy(Path from, Path to) {
    files(from)
        .forEach(
            (path, bytes) -> {
              try {
                Path file = to.resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }
}
