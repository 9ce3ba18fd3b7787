package nl.glashelder.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

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

  /**
   * Who in this process has which file. On POSIX a process loses a lock as soon as it closes the
   * file anywhere, also where it only read it; so nobody opens a file that this process has.
   */
  private static final Map<Path, String> HERE = new ConcurrentHashMap<>();

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

  /**
   * When it was taken, as the disk tells the time.
   *
   * @throws IOException when the disk does not tell
   */
  Instant taken() throws IOException {
    return Files.getLastModifiedTime(files.get(0)).toInstant();
  }

  private void take(Path file, Path site) throws IOException {
    Path real = file.getParent().toRealPath().resolve(file.getFileName());
    String who = who();
    String other = HERE.putIfAbsent(real, who);
    if (other != null) {
      throw busy(site, other, real);
    }
    boolean taken = false;
    try {
      FileChannel channel = open(real);
      if (tryLock(channel).isEmpty()) {
        channel.close();
        throw busy(site, holder(real), real);
      }
      channels.add(channel);
      files.add(real);
      taken = true;
      channel.truncate(0);
      channel.write(ByteBuffer.wrap((who + "\n").getBytes(StandardCharsets.UTF_8)), 0);
    } finally {
      if (!taken) {
        HERE.remove(real);
      }
    }
  }

  private static TargetException busy(Path site, String who, Path file) {
    String since = "";
    try {
      since = ", sinds " + MOMENT.format(Files.getLastModifiedTime(file).toInstant());
    } catch (IOException | RuntimeException e) {
      // It was just given back; who had it is all there is to tell.
      since = "";
    }
    return new TargetException(
        "Er wordt al gebouwd aan "
            + site
            + (who.isEmpty() ? "" : ", door " + who + since)
            + ". Er is niets veranderd. Wacht tot die build klaar is, of bouw naar een andere"
            + " map met -Dglashelder.site=..., -Dglashelder.review=... en"
            + " -Dglashelder.werkmap=...");
  }

  private static FileChannel open(Path file) throws IOException {
    try {
      return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (FileSystemException e) {
      // A disk that may only be read says so in the system's own words.
      if (!(e instanceof AccessDeniedException) && Files.isWritable(file.getParent())) {
        throw e;
      }
      throw new TargetException(
          "In de map " + file.getParent() + " mag niet worden geschreven. Er is niets veranderd.");
    }
  }

  private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock(BYTE, 1, false));
    } catch (OverlappingFileLockException e) {
      // Another build in this process, that another class loader loaded.
      return Optional.empty();
    }
  }

  /** Who is building, for whoever comes later. */
  private static String who() {
    String host =
        Optional.ofNullable(System.getenv("HOSTNAME"))
            .or(() -> Optional.ofNullable(System.getenv("COMPUTERNAME")))
            .map(name -> " op " + name)
            .orElse("");
    return System.getProperty("user.name")
        + host
        + " (proces "
        + ProcessHandle.current().pid()
        + ")";
  }

  private static String holder(Path file) {
    try {
      return Files.readString(file).lines().findFirst().orElse("");
    } catch (IOException | RuntimeException e) {
      return "";
    }
  }

  /**
   * Gives the locks back. The files stay, empty: who waits for one that is deleted would lock what
   * is no longer there.
   */
  @Override
  public void close() throws IOException {
    for (int i = channels.size() - 1; i >= 0; i--) {
      channels.get(i).truncate(0);
      channels.get(i).close();
      HERE.remove(files.get(i));
    }
    channels.clear();
    files.clear();
  }
}
