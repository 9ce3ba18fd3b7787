package nl.glashelder.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Reads spreadsheets. The libraries that can are large, so a user adds them: the artifact {@code
 * glashelder-inlezen} holds one.
 */
public interface TableReader {
  /**
   * What a file holds.
   *
   * @param tables the sheets that are shown to who opens the file
   * @param notes what was left out or may surprise, as whole Dutch sentences
   */
  record Contents(List<Table> tables, List<String> notes) {
    /** Keeps its own copies. */
    public Contents {
      tables = List.copyOf(tables);
      notes = List.copyOf(notes);
    }
  }

  /**
   * Reads a file. Hidden rows are read, since a filter that was left on hides rows too; hidden
   * sheets are not, and a note says so.
   *
   * @param file the file
   * @param shown the name of the file, as a user knows it
   * @throws UnreadableTableException when the file cannot be read as a table, with the reason in
   *     Dutch
   * @throws IOException when the file cannot be read at all
   */
  Contents read(Path file, String shown) throws IOException, UnreadableTableException;

  /** The reader that was added; empty when there is none. */
  static Optional<TableReader> installed() {
    return ServiceLoader.load(TableReader.class, TableReader.class.getClassLoader()).findFirst();
  }
}
