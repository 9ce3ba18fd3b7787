package nl.glashelder.version;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the common register of a folder again: with every line that it has, and with the versions
 * that were published and are not in it yet. For a folder of before that register, and for lines of
 * two branches that were joined in git. It never leaves a line out, so what is lost stays lost and
 * is reported.
 */
public final class Resealing {
  private Resealing() {}

  /**
   * Writes it.
   *
   * @param corporations the folder with all corporations
   * @return how many versions were added
   * @throws IOException when it cannot be written
   */
  public static int run(Path corporations) throws IOException {
    int before = listed(corporations).size();
    CommonRegister complete = complete(corporations);
    // The place serves to find the folder; the register is no document's own.
    new Freezing(new ArchivePlace(corporations, "", DocumentKind.STATEMENT), step -> {})
        .register(complete);
    return complete.lines().size() - before;
  }

  /** The register as it should be, given what it lists now. */
  static CommonRegister complete(Path corporations) {
    CommonRegister listed = new CommonRegister(listed(corporations));
    return listed.with(PublishedDocuments.of(corporations).missingIn(listed));
  }

  private static List<CommonRegister.Line> listed(Path corporations) {
    return PublishedDocuments.bytes(corporations.resolve(CommonRegister.NAME))
        .map(CommonRegister::salvage)
        .orElse(List.of());
  }
}
