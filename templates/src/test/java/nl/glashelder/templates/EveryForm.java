package nl.glashelder.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.source.Content;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Draft;
import nl.glashelder.wording.Wording;

/**
 * The drafts of all corporations in a form of address that need not be their own: each reader may
 * ask for the other one some day, so every text is written for both.
 */
final class EveryForm {
  private static final Path CORPORATIONS = Path.of("..", "corporations");
  private static final String ADDRESS = "(?m)^aanspreekvorm:.*$";

  private EveryForm() {}

  /**
   * The words of every draft, by {@code slug-document}.
   *
   * @param workplace an empty folder
   */
  static TreeMap<String, Wording> words(FormOfAddress address, Path workplace) throws IOException {
    for (Path corporation : ContentReader.corporations(CORPORATIONS)) {
      copy(corporation, workplace.resolve(corporation.getFileName().toString()), address);
    }
    Content content = new ContentReader(SectorCatalogue.read()).read(workplace);
    if (!content.findings().isEmpty()) {
      throw new IllegalStateException("The drafts cannot be read: " + content.findings());
    }
    JteWords words = new JteWords();
    TreeMap<String, Wording> wordings = new TreeMap<>();
    for (Draft d : content.drafts()) {
      d.statement()
          .ifPresent(
              s ->
                  wordings.put(
                      d.slug() + "-privacyverklaring",
                      Wording.of(d.corporation(), s.document(), words)));
      d.notice()
          .ifPresent(
              n ->
                  wordings.put(
                      d.slug() + "-cookieverklaring",
                      Wording.of(d.corporation(), n.document(), words)));
    }
    return wordings;
  }

  private static void copy(Path from, Path to, FormOfAddress address) throws IOException {
    Files.createDirectories(to);
    List<Path> files = new ArrayList<>();
    try (Stream<Path> children = Files.list(from)) {
      children.filter(Files::isRegularFile).forEach(files::add);
    }
    for (Path file : files) {
      Path copy = to.resolve(file.getFileName().toString());
      if (copy.endsWith(ContentReader.CORPORATION)) {
        String text = Files.readString(file);
        Files.writeString(copy, text.replaceFirst(ADDRESS, "aanspreekvorm: " + address.yaml()));
      } else {
        Files.copy(file, copy);
      }
    }
  }
}
