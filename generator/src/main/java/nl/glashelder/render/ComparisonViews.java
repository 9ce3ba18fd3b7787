package nl.glashelder.render;

import java.util.Optional;
import nl.glashelder.render.page.ComparedContent;
import nl.glashelder.render.page.ComparisonPage.View;
import nl.glashelder.render.page.Link;
import nl.glashelder.render.page.RedlineMarks;
import nl.glashelder.render.page.RedlineText;
import nl.glashelder.render.page.SideBySide;

/** The two views of a comparison: inline at its address, side by side in the file beside it. */
final class ComparisonViews {
  private ComparisonViews() {}

  static View view(ComparedContent content, String path) {
    String redline = DatedLinks.at(content.redline(), path);
    RedlineMarks marks = new RedlineMarks(content.changes());
    return isSideBySide(path)
        ? new View(Optional.empty(), Optional.of(SideBySide.of(redline, marks)))
        : new View(Optional.of(RedlineText.of(redline, marks)), Optional.empty());
  }

  static Link link(Frames.Builder frame, String otherPath) {
    String text = isSideBySide(otherPath) ? "Toon naast elkaar" : "Toon in één tekst";
    return new Link(text, frame.href(otherPath));
  }

  private static boolean isSideBySide(String path) {
    return path.endsWith("naast-elkaar.html");
  }
}
