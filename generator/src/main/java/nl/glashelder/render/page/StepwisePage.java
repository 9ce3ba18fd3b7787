package nl.glashelder.render.page;

import java.util.List;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.wording.Voice;

/**
 * The address of two versions that are compared in steps.
 *
 * @param frame what is around the page
 * @param voice the corporation's form of address
 * @param corporation its name
 * @param kind which document
 * @param older the older version
 * @param newer the newer version
 * @param steps the comparisons of each version with the next, from the older to the newer
 */
public record StepwisePage(
    Frame frame,
    Voice voice,
    String corporation,
    DocumentKind kind,
    ComparisonPage.Side older,
    ComparisonPage.Side newer,
    List<Link> steps) {}
