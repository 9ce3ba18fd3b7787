package nl.glashelder.templates.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.glashelder.render.pdf.PdfWriter;
import org.junit.jupiter.api.Test;

/** What a strict reader looks at before it shows a page. */
class PdfFileTest {
  private static final Pattern TABLE =
      Pattern.compile("/Type /XRef\\s+/Size (\\d+)\\s+/Index \\[0 (\\d+)]");

  /** ISO 32000-1, 7.5.8.2: Size is one more than the highest number of an object. */
  @Test
  void theTableOfObjectsCountsAllOfThem() {
    byte[] file = new PdfWriter(Samples.DESIGN).write(Samples.statement()).bytes();
    Matcher table = TABLE.matcher(new String(file, StandardCharsets.ISO_8859_1));
    assertTrue(table.find());
    assertEquals(table.group(2), table.group(1));
  }
}
