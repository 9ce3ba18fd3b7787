package nl.glashelder.version;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Writes a version so that it is there wholly or not at all, wherever the process or the machine
 * stops.
 *
 * <ol>
 *   <li>The files, and the register as it will be, are written in a folder {@code .publiceren-} and
 *       the date, and forced to the disk. The archive ignores such a folder.
 *   <li>The new register takes the place of the old one, in one step. From now on the version is
 *       published: the archive finds it in the folder it was written in.
 *   <li>The common register of the folder takes the place of the old one, in one step. Where the
 *       process stops before that, the archive says so and the next publication makes up for it.
 *   <li>The folder gets its name.
 * </ol>
 */
final class Freezing {
  private final ArchivePlace place;

  /** Told of every step that is done; a test stops the world there. */
  private final Consumer<String> steps;

  Freezing(ArchivePlace place, Consumer<String> steps) {
    this.place = place;
    this.steps = steps;
  }

  /** Ends or clears away what broken-off publications left. */
  void tidy(Set<LocalDate> unfinished) throws IOException {
    for (LocalDate date : unfinished) {
      name(date);
    }
    TreeSet<Path> leftovers = new TreeSet<>();
    if (Files.isDirectory(place.folder())) {
      try (Stream<Path> children = Files.list(place.folder())) {
        children
            .filter(c -> c.getFileName().toString().startsWith(ArchivePlace.UNFINISHED))
            .filter(c -> Files.isDirectory(c, LinkOption.NOFOLLOW_LINKS))
            .forEach(leftovers::add);
      }
    }
    for (Path leftover : leftovers) {
      clear(leftover);
    }
  }

  /** Writes and publishes; when it throws, nothing was published. */
  void publish(LocalDate date, FrozenFiles files, Register register) throws IOException {
    Path unfinished = place.unfinished(date);
    try {
      Files.createDirectories(place.folder());
      steps.accept("document folder");
      Files.createDirectory(unfinished);
      steps.accept("unfinished folder");
      for (Map.Entry<String, byte[]> file : files.byName().entrySet()) {
        write(unfinished.resolve(file.getKey()), file.getValue());
      }
      write(unfinished.resolve(Register.NAME), register.text().getBytes(StandardCharsets.UTF_8));
      force(unfinished);
      force(place.folder());
      force(place.folder().getParent());
      force(place.folder().getParent().getParent());
      steps.accept("all on disk");
      move(unfinished.resolve(Register.NAME), place.folder().resolve(Register.NAME));
    } catch (IOException e) {
      clearQuietly(unfinished, e);
      throw e;
    }
    steps.accept("register");
  }

  /** Replaces the common register, in one step. */
  void register(CommonRegister register) throws IOException {
    Path file = place.corporations().resolve(CommonRegister.NAME);
    Path written = place.corporations().resolve("." + CommonRegister.NAME + "-nieuw");
    Files.deleteIfExists(written);
    write(written, register.text().getBytes(StandardCharsets.UTF_8));
    move(written, file);
    force(place.corporations());
    steps.accept("common register");
  }

  /** Gives a published version's folder its name. */
  void name(LocalDate date) throws IOException {
    force(place.folder());
    move(place.unfinished(date), place.folder().resolve(date.toString()));
    steps.accept("name");
    force(place.folder());
  }

  private void write(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      int half = bytes.length / 2;
      writeAll(channel, ByteBuffer.wrap(bytes, 0, half));
      steps.accept("half of " + file.getFileName());
      writeAll(channel, ByteBuffer.wrap(bytes, half, bytes.length - half));
      channel.force(true);
    }
    steps.accept(file.getFileName().toString());
  }

  private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Forces the names in a folder to the disk, where the system can. */
  private static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folders; it writes their names through by itself.
      return;
    }
  }

  /** Removes our own files and the folder; a folder with something else in it stays. */
  private static void clear(Path folder) throws IOException {
    for (String name : FrozenFiles.NAMES) {
      Files.deleteIfExists(folder.resolve(name));
    }
    for (OriginalKind kind : OriginalKind.values()) {
      Files.deleteIfExists(folder.resolve(kind.fileName()));
    }
    Files.deleteIfExists(folder.resolve(Register.NAME));
    Files.deleteIfExists(folder);
  }

  private static void clearQuietly(Path folder, IOException cause) {
    try {
      clear(folder);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }
}
