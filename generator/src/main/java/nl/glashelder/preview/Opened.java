package nl.glashelder.preview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.publish.CorporationSurvey;
import nl.glashelder.publish.CorporationWork;
import nl.glashelder.publish.SiteMaker;
import nl.glashelder.publish.Survey;
import nl.glashelder.render.Once;
import nl.glashelder.render.SiteFile;
import nl.glashelder.source.Finding;
import nl.glashelder.version.DocumentKind;

/**
 * A corporation that someone looks at: read, checked, and its files, each made when it is asked
 * for.
 *
 * @param survey what its files say now
 * @param work its drafts' files
 * @param files its drafts' files by address
 * @param published its published files by address, looked through when one is asked for
 * @param isStale whether the drafts are those of before, as the present ones cannot be read
 */
record Opened(
    CorporationSurvey survey,
    CorporationWork work,
    Map<String, SiteFile> files,
    Once<Map<String, SiteFile>> published,
    boolean isStale) {
  /**
   * Opens a corporation.
   *
   * @param before what it was, to show as long as its files cannot be read
   */
  static Opened of(CorporationSurvey survey, SiteMaker maker, Optional<Opened> before) {
    CorporationWork work = maker.drafts(survey);
    Map<String, SiteFile> files = new HashMap<>();
    boolean unread = survey.corporation().map(c -> c.wordings().isEmpty()).orElse(true);
    boolean stale = unread && survey.blocks() && before.isPresent();
    if (stale) {
      files.putAll(before.get().files());
    }
    if (!stale) {
      work.files().reviewSite().forEach(f -> files.put(Preview.REVIEW + f.path(), f));
    }
    return new Opened(survey, work, files, new Once<>(() -> published(survey, maker)), stale);
  }

  private static Map<String, SiteFile> published(CorporationSurvey survey, SiteMaker maker) {
    Map<String, SiteFile> files = new HashMap<>();
    maker.work(survey).files().publicSite().forEach(f -> files.put(Preview.PUBLIC + f.path(), f));
    return files;
  }

  /** The file at an address; empty when there is none. */
  Optional<SiteFile> file(String address) {
    Map<String, SiteFile> all = address.startsWith(Preview.PUBLIC) ? published.get() : files;
    return Optional.ofNullable(all.get(address));
  }

  /** Everything that was found in its files. */
  List<Finding> findings() {
    return findings(survey);
  }

  /** What was found in the files that a document is made of. */
  List<Finding> findingsOf(DocumentKind kind) {
    return Survey.of(List.of(), List.of(survey), LocalDate.MIN).findingsOf(survey.slug(), kind);
  }

  /** Everything that was found in a corporation's files. */
  static List<Finding> findings(CorporationSurvey survey) {
    List<Finding> all = new ArrayList<>(survey.blocking());
    survey.checked().ifPresent(checked -> all.addAll(checked.findings()));
    return all;
  }
}
