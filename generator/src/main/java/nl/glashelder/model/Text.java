package nl.glashelder.model;

import java.util.Objects;

/**
 * Free text in Markdown, without raw HTML. One paragraph can stand inside a sentence or list; more
 * paragraphs are blocks of their own.
 *
 * @param markdown the source, never blank, in the corporation's form of address
 */
public record Text(String markdown) {
  /**
   * Holds the text without white space around it.
   *
   * @throws IllegalArgumentException when the text is blank
   */
  public Text {
    markdown = Objects.requireNonNull(markdown).strip();
    if (markdown.isEmpty()) {
      throw new IllegalArgumentException("text is blank");
    }
  }

  @Override
  public String toString() {
    return markdown;
  }
}
