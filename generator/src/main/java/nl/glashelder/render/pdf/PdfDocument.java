package nl.glashelder.render.pdf;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One document to print: its words, and what its cover and its metadata say.
 *
 * @param title the title on the cover, of the window and in the metadata
 * @param author the corporation's name, above the title and in the header of each page
 * @param subject one sentence on what this is, for the metadata
 * @param language the language of the words as a BCP 47 tag, {@code nl}
 * @param versionDate the date that the file carries as its date of creation
 * @param versionLabel the version in a few words, at the foot of each page ("versie van 2 april
 *     2026")
 * @param address where this version stands for ever; links of the words are resolved against it
 * @param houseColour the corporation's colour as {@code #rrggbb}; who makes the document sees to
 *     its contrast with white
 * @param logo the corporation's logo, if it has one
 * @param notice what a reader must know before anything else ("Dit is een concept."), if anything
 * @param coverLines what the cover tells about this version, in this order
 * @param fragment the words: an HTML fragment of sections, each block with a {@code data-key}
 */
public record PdfDocument(
    String title,
    String author,
    String subject,
    String language,
    LocalDate versionDate,
    String versionLabel,
    URI address,
    String houseColour,
    Optional<PdfLogo> logo,
    Optional<String> notice,
    List<CoverLine> coverLines,
    String fragment) {

  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

  /**
   * Checks the parts that are not free text.
   *
   * @throws IllegalArgumentException when the title is empty or the colour is not {@code #rrggbb}
   */
  public PdfDocument {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a document needs a title");
    }
    if (!COLOUR.matcher(houseColour).matches()) {
      throw new IllegalArgumentException("not a colour of the form #rrggbb: " + houseColour);
    }
    coverLines = List.copyOf(coverLines);
  }

  /**
   * A line of the cover.
   *
   * @param label what is told, such as "Geldt vanaf"
   * @param text the fact itself
   */
  public record CoverLine(String label, String text) {}
}
