package nl.glashelder.templates.pagina;

import com.microsoft.playwright.Page;
import java.util.List;
import nl.glashelder.proof.NpmPackage;

/** Rules of accessibility that a machine can check, on a page in a browser. */
public final class Axe {
  private static final String VIOLATIONS =
      """
      async ([part, rule]) => (await axe.run(part ? {include: [part]} : document,
          {resultTypes: ['violations'], ...(rule ? {runOnly: {type: 'rule', values: [rule]}} : {})}))
        .violations.flatMap(
          v => v.nodes.map(n => v.id + ' ' + n.html + ' ' + n.failureSummary))
      """;

  private Axe() {}

  /** What breaks a rule anywhere on the page as it is now. */
  public static List<String> violations(Page page) {
    return violations(page, "", "");
  }

  /** What breaks one rule in one part of the page. */
  @SuppressWarnings("unchecked")
  public static List<String> violations(Page page, String part, String rule) {
    if (!(boolean) page.evaluate("'axe' in window")) {
      page.evaluate(NpmPackage.AXE.text("axe.min.js"));
    }
    return (List<String>) page.evaluate(VIOLATIONS, List.of(part, rule));
  }
}
