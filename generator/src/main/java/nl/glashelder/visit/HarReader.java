package nl.glashelder.visit;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Reads a visit from an HTTP Archive (HAR 1.2), as browsers save it, also where it is packed in a
 * zip. The file streams past: bodies are skipped and values of cookies are never kept, so a file of
 * any size needs little memory. A file that breaks off gives what was read up to there; one in
 * which nothing can be read is refused, for it says nothing about a website.
 */
public final class HarReader {
  private static final int BUFFER = 1 << 16;

  private HarReader() {}

  /**
   * Reads a recording.
   *
   * @throws NoRecordingException when not a single request could be read
   * @throws IOException when the file cannot be opened
   */
  public static Visit read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, String.valueOf(file.getFileName()));
    }
  }

  /** As {@link #read(Path)}, from a stream. */
  public static Visit read(InputStream stream, String source) throws IOException {
    HarRecording recording = new HarRecording(source);
    InputStream in = new BufferedInputStream(stream, BUFFER);
    int[] start = start(in);
    boolean complete;
    if (start[0] == 'P' && start[1] == 'K') {
      complete = readZip(in, recording);
    } else if (start[0] == 0x1F && start[1] == 0x8B) {
      complete = readPacked(in, recording);
    } else {
      complete = readJson(in, recording);
    }
    if (!recording.holdsRequests()) {
      throw new NoRecordingException(source);
    }
    return recording.visit(complete);
  }

  /** Packed by gzip; one that breaks off before its content is a recording without content. */
  private static boolean readPacked(InputStream in, HarRecording recording) throws IOException {
    try (InputStream unpacked = new GZIPInputStream(in)) {
      return readJson(new BufferedInputStream(unpacked, BUFFER), recording);
    } catch (EOFException | ZipException e) {
      return false;
    }
  }

  private static boolean readZip(InputStream in, HarRecording recording) throws IOException {
    boolean complete = true;
    int read = 0;
    // An older Windows names files in its own letters: any byte is a letter here. A name that says
    // it is UTF-8 is read so all the same.
    try (ZipInputStream zip = new ZipInputStream(in, StandardCharsets.ISO_8859_1)) {
      for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
        if (mayHoldRecording(entry)) {
          int before = recording.exchanges();
          boolean whole = readJson(new BufferedInputStream(new Unclosed(zip), BUFFER), recording);
          boolean isRecording = isHar(entry) || recording.exchanges() > before;
          complete &= whole || !isRecording;
          read += isRecording ? 1 : 0;
        }
      }
    } catch (ZipException | EOFException e) {
      // A zip that breaks off is a recording that breaks off.
      return false;
    }
    return complete && read > 0;
  }

  private static ZipEntry next(ZipInputStream zip) throws IOException {
    try {
      return zip.getNextEntry();
    } catch (IllegalArgumentException e) {
      // A name that is not the UTF-8 which it says to be.
      throw new ZipException(e.getMessage());
    }
  }

  private static boolean isHar(ZipEntry entry) {
    return entry.getName().toLowerCase(Locale.ROOT).endsWith(".har");
  }

  /** Not what macOS keeps beside a file under its name, with a dot before it. */
  private static boolean mayHoldRecording(ZipEntry entry) {
    String name = entry.getName().toLowerCase(Locale.ROOT);
    boolean isHidden = name.startsWith("__macosx/") || name.matches("(?:.*/)?\\.[^/]*");
    return !entry.isDirectory() && !isHidden && (isHar(entry) || name.endsWith(".json"));
  }

  private static boolean readJson(InputStream in, HarRecording recording) throws IOException {
    skipByteOrderMark(in);
    try (HarParser parser = new HarParser(in, recording)) {
      return parser.readAll();
    }
  }

  private static int[] start(InputStream in) throws IOException {
    in.mark(2);
    int[] start = {in.read(), in.read()};
    in.reset();
    return start;
  }

  private static void skipByteOrderMark(InputStream in) throws IOException {
    in.mark(3);
    if (in.read() != 0xEF || in.read() != 0xBB || in.read() != 0xBF) {
      in.reset();
    }
  }

  /** A file in a zip: the reader of JSON closes what it read, but the next file is to come. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // The zip is closed as a whole.
    }
  }
}
