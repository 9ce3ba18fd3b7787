package nl.glashelder.benchmark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.glashelder.check.Check;
import nl.glashelder.check.Checked;
import nl.glashelder.publish.CorporationSurvey;
import nl.glashelder.publish.CorporationWork;
import nl.glashelder.publish.SiteMaker;
import nl.glashelder.publish.Workshop;
import nl.glashelder.render.SiteFile;
import nl.glashelder.source.Content;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Draft;
import nl.glashelder.templates.GlashelderDesign;
import nl.glashelder.wording.Wording;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The steps of one corporation's work, each alone, when warm. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Steps {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private Path corporations;
  private String slug;
  private Workshop workshop;
  private Draft draft;
  private CorporationSurvey survey;
  private SiteMaker maker;

  /** Reads the first corporation that has a statement and a published version. */
  @Setup
  public void read() {
    corporations = Path.of(System.getProperty("corporaties"));
    workshop = GlashelderDesign.load();
    maker = new SiteMaker(workshop, new SiteMaker.Settings(DAY, Optional.empty(), "../site/", 3));
    for (String folder : ContentReader.folders(corporations)) {
      survey = CorporationSurvey.of(corporations, folder, DAY, workshop);
      if (survey.corporation().isPresent()
          && survey.corporation().get().draft().statement().isPresent()
          && !survey.archive().histories().isEmpty()) {
        slug = folder;
        draft = survey.corporation().get().draft();
        return;
      }
    }
    throw new IllegalStateException("no corporation with a statement in " + corporations);
  }

  /** YAML and catalogue to records. */
  @Benchmark
  public Content reading() {
    return new ContentReader(workshop.catalogue()).read(corporations, slug);
  }

  /** Records to findings, without words. */
  @Benchmark
  public Checked checking() {
    return Check.of(draft, DAY);
  }

  /** Records to words. */
  @Benchmark
  public Wording wording() {
    return Wording.of(
        draft.corporation(), draft.statement().orElseThrow().document(), workshop.words());
  }

  /** Words to the page of a draft. */
  @Benchmark
  public byte[] page() {
    return made("review", slug + "/privacyverklaring/index.html");
  }

  /** Words to PDF. */
  @Benchmark
  public byte[] pdf() {
    return made("review", slug + "/privacyverklaring/privacyverklaring.pdf");
  }

  /** The version in force and the draft to their comparison. */
  @Benchmark
  public byte[] comparing() {
    return made("review", slug + "/privacyverklaring/vergelijk/index.html");
  }

  /** Everything of one corporation. */
  @Benchmark
  public long everything() {
    CorporationWork work = maker.work(survey);
    long bytes = 0;
    for (List<SiteFile> files : List.of(work.files().publicSite(), work.files().reviewSite())) {
      for (SiteFile file : files) {
        bytes += file.bytes().length;
      }
    }
    return bytes;
  }

  private byte[] made(String site, String path) {
    CorporationWork work = maker.work(survey);
    List<SiteFile> files =
        site.equals("review") ? work.files().reviewSite() : work.files().publicSite();
    return files.stream().filter(f -> f.path().equals(path)).findFirst().orElseThrow().bytes();
  }
}
