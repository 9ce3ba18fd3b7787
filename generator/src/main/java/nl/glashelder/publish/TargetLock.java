package nl.glashelder.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps two builds from writing to the same sites at once. The system itself gives a lock back when
 * a build ends in whatever way, so that no lock is ever left behind.
 */
final class TargetLock implements AutoCloseable {
  /** Far beyond what is written in the file: some systems let nobody read what is locked. */
  private static final long BYTE = Long.MAX_VALUE - 1;

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d-M-yyyy 'om' HH:mm", Locale.ROOT)
          .withZone(ZoneId.of("Europe/Amsterdam"));

  private static final AtomicLong COUNT = new AtomicLong();

  private final List<FileChannel> channels = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();

  private TargetLock() {}

  /**
   * Takes the locks of the state folder and of both sites.
   *
   * @throws TargetException when another build has one of them
   */
  static TargetLock take(Targets targets) throws IOException {
    TargetLock lock = new TargetLock();
    try {
      Files.createDirectories(targets.state());
      lock.take(targets.state().resolve("bezet"), targets.publicSite());
      for (SiteSide side : SiteSide.values()) {
        Path site = targets.of(side);
        Path beside = site.resolveSibling("." + site.getFileName() + ".bezet");
        if (Files.isDirectory(beside.getParent()) && Files.isWritable(beside.getParent())) {
          lock.take(beside, site);
        }
      }
      return lock;
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private void take(Path file, Path site) throws IOException {
    // A file that was deleted between opening and locking locks nothing: then once more.
    for (int attempt = 0; attempt < 100; attempt++) {
      FileChannel channel = open(file);
      if (tryLock(channel).isEmpty()) {
        channel.close();
        throw new TargetException(
            "Er wordt al gebouwd aan "
                + site
                + holder(file)
                + ". Er is niets veranderd. Wacht tot die build klaar is, of bouw naar een andere"
                + " map met -Dglashelder.site=..., -Dglashelder.review=... en"
                + " -Dglashelder.werkmap=...");
      }
      String mark = say(channel);
      if (isMarked(file, mark)) {
        channels.add(channel);
        files.add(file);
        return;
      }
      channel.close();
    }
    throw new IOException("no lock on " + file);
  }

  private static FileChannel open(Path file) throws IOException {
    try {
      return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (AccessDeniedException e) {
      throw new TargetException(
          "In de map " + file.getParent() + " mag niet worden geschreven. Er is niets veranderd.");
    }
  }

  private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock(BYTE, 1, false));
    } catch (OverlappingFileLockException e) {
      // Another build in this same process.
      return Optional.empty();
    }
  }

  private static boolean isMarked(Path file, String mark) {
    try {
      return Files.readString(file).equals(mark);
    } catch (IOException e) {
      return false;
    }
  }

  /** Writes who is building, and a number that no other build in this process has. */
  private static String say(FileChannel channel) throws IOException {
    String host =
        Optional.ofNullable(System.getenv("HOSTNAME"))
            .or(() -> Optional.ofNullable(System.getenv("COMPUTERNAME")))
            .map(name -> " op " + name)
            .orElse("");
    String who =
        System.getProperty("user.name") + host + " (proces " + ProcessHandle.current().pid() + ")";
    String mark = who + "\n" + COUNT.incrementAndGet() + "\n";
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.UTF_8)), 0);
    return mark;
  }

  private static String holder(Path file) {
    try {
      String who = Files.readString(file).lines().findFirst().orElse("");
      String since = MOMENT.format(Files.getLastModifiedTime(file).toInstant());
      return who.isEmpty() ? "" : ", door " + who + ", sinds " + since;
    } catch (IOException | RuntimeException e) {
      return "";
    }
  }

  @Override
  public void close() throws IOException {
    for (int i = channels.size() - 1; i >= 0; i--) {
      // Deleted while it is held: who waits for it finds a new file, or none.
      try {
        Files.deleteIfExists(files.get(i));
      } catch (IOException e) {
        // Windows deletes no open file; an empty one that stays does no harm.
        channels.get(i).truncate(0);
      }
      channels.get(i).close();
    }
    channels.clear();
  }
}
