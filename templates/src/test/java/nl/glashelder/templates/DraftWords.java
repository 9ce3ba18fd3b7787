package nl.glashelder.templates;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.glashelder.source.Content;
import nl.glashelder.source.ContentReader;
import nl.glashelder.wording.Wording;

/**
 * Words every draft of a corporations folder and writes the fragments, for a look while editing
 * wording: arguments are the corporations folder and the folder to write to.
 */
public final class DraftWords {
  private DraftWords() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Content content = new ContentReader(SectorCatalogue.read()).read(Path.of(args[0]));
    content.findings().forEach(out::println);
    Path to = Files.createDirectories(Path.of(args[1]));
    JteWords words = new JteWords();
    content
        .drafts()
        .forEach(
            d -> {
              d.statement()
                  .ifPresent(
                      s ->
                          write(
                              to.resolve(d.slug() + "-privacyverklaring.html"),
                              Wording.of(d.corporation(), s.document(), words)));
              d.notice()
                  .ifPresent(
                      n ->
                          write(
                              to.resolve(d.slug() + "-cookieverklaring.html"),
                              Wording.of(d.corporation(), n.document(), words)));
            });
  }

  private static void write(Path file, Wording wording) {
    try {
      Files.writeString(file, wording.fragment());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
