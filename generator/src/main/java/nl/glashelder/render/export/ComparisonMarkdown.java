package nl.glashelder.render.export;

import java.util.ArrayList;
import java.util.List;
import nl.glashelder.compare.Change;
import nl.glashelder.compare.ChangedSection;
import nl.glashelder.compare.Comparison;
import nl.glashelder.compare.Detail;
import nl.glashelder.compare.Side;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.wording.Voice;

/**
 * A comparison as Markdown, for the description of a pull request: what changes in meaning, by
 * section and the weightiest first, and then the passages whose words change, with {@code ins} and
 * {@code del} as GitHub and GitLab show them.
 */
public final class ComparisonMarkdown {
  /** More than this no one reads in a pull request, whose description has an end too. */
  static final int MOST_PASSAGES = 200;

  private ComparisonMarkdown() {}

  /**
   * Writes a comparison.
   *
   * @param corporation the corporation's name
   * @param kind which document
   * @param voice writes dates
   */
  public static String of(
      String corporation, DocumentKind kind, Comparison comparison, Voice voice) {
    List<String> lines = new ArrayList<>();
    lines.add("## " + voice.capital(kind.dutch()) + " van " + MarkdownText.escaped(corporation));
    lines.add("");
    lines.add(
        "Van "
            + name(comparison.older(), voice)
            + " naar "
            + name(comparison.newer(), voice)
            + ". "
            + MarkdownText.escaped(comparison.summary()));
    if (!comparison.counts().isEmpty()) {
      lines.add("");
      lines.add(voice.capital(comparison.counts()) + ".");
    }
    comparison.sections().forEach(section -> section(section, voice, lines));
    words(RedlinePassages.of(comparison.redline().html()), lines);
    return String.join("\n", lines) + "\n";
  }

  private static String name(Side side, Voice voice) {
    return side.effective()
        .map(day -> "de versie van " + voice.date(day))
        .orElse("het " + Side.DRAFT);
  }

  private static void section(ChangedSection section, Voice voice, List<String> lines) {
    lines.add("");
    lines.add("### " + MarkdownText.escaped(section.heading()));
    lines.add("");
    for (ChangedSection.Numbered numbered : section.changes()) {
      Change change = numbered.change();
      String mark = numbered.number() + ". ";
      lines.add(
          mark
              + "**"
              + voice.capital(change.weight().dutch())
              + ".** "
              + MarkdownText.escaped(change.sentence())
              + " *"
              + MarkdownText.escaped(change.reasonForEditors())
              + "*");
      String indent = " ".repeat(mark.length());
      change
          .texts()
          .ifPresent(
              texts -> {
                lines.add(indent + "- Er stond: " + MarkdownText.escaped(texts.before()));
                lines.add(indent + "- Er staat nu: " + MarkdownText.escaped(texts.after()));
              });
      details(change.details(), indent, lines);
    }
  }

  private static void details(List<Detail> details, String indent, List<String> lines) {
    for (Detail detail : details) {
      lines.add(indent + "- " + MarkdownText.escaped(detail.line()));
      details(detail.details(), indent + "  ", lines);
    }
  }

  private static void words(List<RedlinePassages.Passage> passages, List<String> lines) {
    if (passages.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("<details>");
    lines.add("<summary>De tekst met de wijzigingen (" + passages.size() + ")</summary>");
    String heading = "";
    for (RedlinePassages.Passage passage :
        passages.subList(0, Math.min(passages.size(), MOST_PASSAGES))) {
      if (!passage.heading().equals(heading)) {
        heading = passage.heading();
        lines.add("");
        lines.add("**" + MarkdownText.escaped(heading) + "**");
      }
      lines.add("");
      lines.add("- " + passage.markdown());
    }
    if (passages.size() > MOST_PASSAGES) {
      lines.add("");
      lines.add("En nog " + (passages.size() - MOST_PASSAGES) + " andere plekken.");
    }
    lines.add("");
    lines.add("</details>");
  }
}
