package nl.glashelder.render;

import java.util.SortedMap;
import nl.glashelder.render.page.AbsencePage;
import nl.glashelder.render.page.CataloguePage;
import nl.glashelder.render.page.ComparisonPage;
import nl.glashelder.render.page.CorporationPage;
import nl.glashelder.render.page.DocumentPage;
import nl.glashelder.render.page.FindingsCountsPage;
import nl.glashelder.render.page.FindingsPage;
import nl.glashelder.render.page.HistoryPage;
import nl.glashelder.render.page.IndexPage;
import nl.glashelder.render.page.LargeIndexPage;
import nl.glashelder.render.page.NotFoundPage;
import nl.glashelder.render.page.RegisterPage;
import nl.glashelder.render.page.ReviewPage;
import nl.glashelder.render.page.RulePage;
import nl.glashelder.render.page.StepwisePage;
import nl.glashelder.render.page.TakenOverPage;
import nl.glashelder.render.page.TasksPage;

/**
 * The boundary to whatever lays pages out. The generator knows no template: {@code templates/}
 * implements this with jte. Each method gives a whole page in UTF-8; all may be called from several
 * threads at once.
 */
public interface Pages {
  /** All corporations. */
  byte[] index(IndexPage page);

  /** The start of a site with more corporations than one page can list. */
  byte[] largeIndex(LargeIndexPage page);

  /** One corporation with its documents. */
  byte[] corporation(CorporationPage page);

  /** A document: a version in force, superseded or future, or a draft. */
  byte[] document(DocumentPage page);

  /** The address of a document that no version of is in force. */
  byte[] absence(AbsencePage page);

  /** The versions of a document. */
  byte[] history(HistoryPage page);

  /** What changed between two versions. */
  byte[] comparison(ComparisonPage page);

  /** Two versions between which others lie, compared in steps. */
  byte[] stepwise(StepwisePage page);

  /** What a server sends when there is no such page. */
  byte[] notFound(NotFoundPage page);

  /** Start of the review site: the drafts, and what may be compared. */
  byte[] review(ReviewPage page);

  /** What there is to do for one corporation. */
  byte[] tasks(TasksPage page);

  /** The record of processing activities that a draft describes. */
  byte[] register(RegisterPage page);

  /** What the rules say of all corporations. */
  byte[] findings(FindingsPage page);

  /** How much the rules say of each of very many corporations, with the way to what they say. */
  byte[] findingsCounts(FindingsCountsPage page);

  /** What all corporations make of the sector catalogue. */
  byte[] catalogue(CataloguePage page);

  /** The explanation of one rule. */
  byte[] rule(RulePage page);

  /** What became of an old text. */
  byte[] takenOver(TakenOverPage page);

  /**
   * The files that pages ask for, by name: {@value #STYLESHEET}, {@value #REVIEW_STYLESHEET},
   * {@value #EMBEDDED_STYLESHEET}, {@value #SEARCH}, {@value #PLACES}, {@value #LARGE_SEARCH}, and
   * fonts that the stylesheet names. They get a name with a hash of their content in the site.
   */
  SortedMap<String, byte[]> assets();

  /** Name of the stylesheet of every page. */
  String STYLESHEET = "stijl.css";

  /** Name of the stylesheet that only comparisons, findings and rules need. */
  String REVIEW_STYLESHEET = "vergelijken.css";

  /** Name of the small stylesheet for words within another site's page. */
  String EMBEDDED_STYLESHEET = "fragment.css";

  /** Name of the script that searches the index. */
  String SEARCH = "zoeken.js";

  /** Name of the script that leads through the places that changed. */
  String PLACES = "plekken.js";

  /** Name of the script that searches a list in parts; only a site with very many has it. */
  String LARGE_SEARCH = "zoeken-in-delen.js";
}
