package nl.glashelder.templates.pagina;

import com.microsoft.playwright.Page;
import java.util.List;
import nl.glashelder.proof.NpmPackage;

/** Rules of accessibility that a machine can check, on a page in a browser. */
public final class Axe {
  private static final String VIOLATIONS =
      """
      async ([part, rule, left]) => (await axe.run(part ? {include: [part]} : document,
          {resultTypes: ['violations'], ...(rule ? {runOnly: {type: 'rule', values: [rule]}} : {}),
           ...(left ? {rules: {[left]: {enabled: false}}} : {})}))
        .violations.flatMap(
          v => v.nodes.map(n => v.id + ' ' + n.html + ' ' + n.failureSummary))
      """;

  private static final String CONTRAST = "color-contrast";

  private Axe() {}

  /** What breaks a rule anywhere on the page as it is now. */
  public static List<String> violations(Page page) {
    return violations(page, "", "", "");
  }

  /**
   * What breaks a rule that hangs on the layout: all but the contrast of colours, which no width
   * changes, and which takes most of the time.
   */
  public static List<String> violationsOfLayout(Page page) {
    return violations(page, "", "", CONTRAST);
  }

  /** What breaks the rule that hangs on the scheme of colours. */
  public static List<String> violationsOfColour(Page page) {
    return violations(page, "", CONTRAST, "");
  }

  /** What breaks one rule in one part of the page. */
  public static List<String> violations(Page page, String part, String rule) {
    return violations(page, part, rule, "");
  }

  @SuppressWarnings("unchecked")
  private static List<String> violations(Page page, String part, String rule, String left) {
    if (!(boolean) page.evaluate("'axe' in window")) {
      page.evaluate(NpmPackage.AXE.text("axe.min.js"));
    }
    return (List<String>) page.evaluate(VIOLATIONS, List.of(part, rule, left));
  }
}
