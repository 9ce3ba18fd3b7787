package nl.glashelder.templates.site;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.glashelder.templates.GlashelderDesign;
import nl.glashelder.templates.TemporaryFolder;

/** Both sites of a {@link Repository}, built once for all tests that only look. */
final class BuiltSite {
  private static final Repository REPOSITORY = build();
  private static final Map<String, byte[]> FILES = read();

  private BuiltSite() {}

  /** The repository it was built from; not to be changed. */
  static Repository repository() {
    return REPOSITORY;
  }

  /** Every file, by its path: {@code site/...} is public, {@code review/...} is not. */
  static Map<String, byte[]> files() {
    return FILES;
  }

  /** The files with an ending. */
  static Stream<Map.Entry<String, byte[]>> files(String ending) {
    return FILES.entrySet().stream().filter(file -> file.getKey().endsWith(ending));
  }

  private static Repository build() {
    TemporaryFolder folder = TemporaryFolder.create();
    Runtime.getRuntime().addShutdownHook(new Thread(folder::close));
    Repository repository = Repository.in(folder.path());
    repository.build(GlashelderDesign.load(), 2);
    return repository;
  }

  private static Map<String, byte[]> read() {
    Map<String, byte[]> all = new TreeMap<>();
    Repository.files(REPOSITORY.publicSite()).forEach((path, b) -> all.put("site/" + path, b));
    Repository.files(REPOSITORY.reviewSite()).forEach((path, b) -> all.put("review/" + path, b));
    return all;
  }
}
