package nl.glashelder.render.page;

import java.util.List;
import java.util.Optional;
import nl.glashelder.source.Severity;

/**
 * How much the rules say of each of very many corporations. What they say stands on a page of each.
 *
 * @param frame what is around it
 * @param corporations those with a page of their own
 * @param rules the rules that found something, in order
 * @param others findings that no corporation's page holds
 * @param spelling whether spelling was looked at
 */
public record FindingsCountsPage(
    Frame frame,
    List<Corporation> corporations,
    List<Rule> rules,
    List<FindingsPage.Group> others,
    boolean spelling) {
  /**
   * A corporation.
   *
   * @param name its name
   * @param anchor its id on the page
   * @param href its findings, relative
   * @param errors how many errors there are
   * @param warnings how many warnings
   * @param remarks how many remarks
   * @param silenced how many findings were set aside on purpose
   */
  public record Corporation(
      String name,
      String anchor,
      String href,
      long errors,
      long warnings,
      long remarks,
      int silenced) {}

  /**
   * A rule.
   *
   * @param id its id
   * @param name its name
   * @param href its explanation, relative
   * @param worst the worst it found; empty when all of it was set aside
   * @param count how often it found something
   * @param corporations at how many corporations
   * @param silenced how often that was set aside on purpose
   */
  public record Rule(
      String id,
      String name,
      Optional<String> href,
      Optional<Severity> worst,
      int count,
      long corporations,
      int silenced) {}

  /** Keeps its own copies of the lists. */
  public FindingsCountsPage {
    corporations = List.copyOf(corporations);
    rules = List.copyOf(rules);
    others = List.copyOf(others);
  }
}
