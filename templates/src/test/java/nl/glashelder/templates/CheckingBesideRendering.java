package nl.glashelder.templates;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.glashelder.check.Check;
import nl.glashelder.check.Outputs;
import nl.glashelder.check.rule.Sheet;
import nl.glashelder.check.rule.SpellingRules;
import nl.glashelder.publish.CorporationSurvey;
import nl.glashelder.publish.SiteMaker;
import nl.glashelder.publish.Survey;
import nl.glashelder.publish.Workshop;
import nl.glashelder.render.SiteFile;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.wording.Wording;

/**
 * Measures what checking a corporation costs beside writing its words and pages, in processor time
 * of one thread when warm. Not a test: run its main with a folder of corporations. Spelling is
 * looked at when its dictionary is on the class path.
 */
public final class CheckingBesideRendering {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final int WARM_UP = 100;
  private static final int ROUNDS = 60;

  private CheckingBesideRendering() {}

  /** Prints milliseconds a corporation, the median of rounds over all of them. */
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    Workshop workshop = GlashelderDesign.load();
    Survey survey = Survey.of(folder, DAY, workshop);
    List<Survey.Surveyed> all = survey.corporations();
    List<SiteFile> pages = documentPages(folder, survey, workshop);
    System.out.printf(
        Locale.ROOT,
        "%d corporations, %d pages of documents, spelling %s%n",
        all.size(),
        pages.size(),
        SpellingRules.areLookedAt() ? "on" : "off");
    measure("check of the YAML", all.size(), () -> checkAll(all, false));
    measure("check of the YAML and the words", all.size(), () -> checkAll(all, true));
    measure("words", all.size(), () -> wordAll(all, workshop));
    measure("pages", all.size(), () -> pages.forEach(SiteFile::bytes));
  }

  private static void checkAll(List<Survey.Surveyed> all, boolean withWords) {
    for (Survey.Surveyed one : all) {
      Check.of(one.draft(), withWords ? outputs(one) : Outputs.NONE, DAY);
    }
  }

  private static Outputs outputs(Survey.Surveyed one) {
    Outputs outputs = Outputs.NONE;
    for (DocumentKind kind : one.wordings().keySet()) {
      Sheet sheet = kind == DocumentKind.STATEMENT ? Sheet.STATEMENT : Sheet.NOTICE;
      outputs = outputs.withWords(sheet, one.wordings().get(kind).fragment());
    }
    return outputs;
  }

  private static void wordAll(List<Survey.Surveyed> all, Workshop workshop) {
    for (Survey.Surveyed one : all) {
      one.draft()
          .statement()
          .ifPresent(s -> Wording.of(one.draft().corporation(), s.document(), workshop.words()));
      one.draft()
          .notice()
          .ifPresent(n -> Wording.of(one.draft().corporation(), n.document(), workshop.words()));
    }
  }

  /** The pages of the versions in force: one for each document of a corporation. */
  private static List<SiteFile> documentPages(Path folder, Survey survey, Workshop workshop) {
    SiteMaker maker =
        new SiteMaker(
            workshop, new SiteMaker.Settings(survey.today(), Optional.empty(), "../site/", 0));
    List<SiteFile> pages = new ArrayList<>();
    for (Survey.Surveyed one : survey.corporations()) {
      CorporationSurvey alone =
          CorporationSurvey.of(folder, one.draft().slug(), survey.today(), workshop);
      maker.work(alone).files().publicSite().stream()
          .filter(f -> f.path().matches("[^/]+/(?:privacy|cookie)verklaring/index\\.html"))
          .forEach(pages::add);
    }
    return pages;
  }

  private static void measure(String what, int corporations, Runnable round) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    double[] millis = new double[ROUNDS];
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      long start = threads.getCurrentThreadCpuTime();
      round.run();
      if (i >= 0) {
        millis[i] = (threads.getCurrentThreadCpuTime() - start) / 1e6 / corporations;
      }
    }
    Arrays.sort(millis);
    System.out.printf(Locale.ROOT, "%-32s %6.2f ms%n", what, millis[ROUNDS / 2]);
  }
}
