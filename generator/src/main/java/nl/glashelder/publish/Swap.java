package nl.glashelder.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Puts what was made ready in the place of what was there: both sites and what the next build must
 * know of them, wholly or not at all.
 *
 * <p>Everything that must happen is written down first, in a journal that is on the disk before the
 * first file moves. A build that is broken off after that is finished by the next one, from the
 * journal; before that, nothing happened. Each step can be done twice: what has moved is no longer
 * where it was made ready, and what is gone stays gone.
 */
final class Swap {
  /** The folder of the build itself among the places of steps. */
  private static final String STATE = "stand";

  private static final String HEAD = "glashelder-wissel 1";
  private static final String PUT = "zet";
  private static final String PUT_FOLDER = "map";
  private static final String REMOVE = "weg";
  private static final String END = "einde ";

  private final Path journal;
  private final Targets targets;
  private final Consumer<String> heard;

  /**
   * What is to happen to one path.
   *
   * @param verb one of {@link #PUT}, {@link #PUT_FOLDER} and {@link #REMOVE}
   * @param place which folder
   * @param path from that folder
   */
  private record Step(String verb, String place, String path) {
    String line() {
      return verb + " " + place + " " + path;
    }

    static Step of(String line) {
      String[] words = line.split(" ", 3);
      return new Step(words[0], words[1], words[2]);
    }
  }

  private final List<Step> steps = new ArrayList<>();

  Swap(Targets targets) {
    this(targets, step -> {});
  }

  /** For trying what is left when it is broken off: hears of each step before it is done. */
  Swap(Targets targets, Consumer<String> heard) {
    this.heard = heard;
    this.targets = targets;
    this.journal = targets.state().resolve("wissel");
  }

  /** Plans to put a file of a site in its place. */
  void put(SiteSide side, String path) {
    steps.add(new Step(PUT, side.folder(), path));
  }

  /** Plans to put a whole folder in a place where there is nothing. */
  void putFolder(SiteSide side, String path) {
    steps.add(new Step(PUT_FOLDER, side.folder(), path));
  }

  /** Plans to remove a file of a site, and the folders that become empty. */
  void remove(SiteSide side, String path) {
    steps.add(new Step(REMOVE, side.folder(), path));
  }

  /** Plans to keep what the next build must know. */
  void remember(String path) {
    steps.add(new Step(PUT, STATE, path));
  }

  /** Plans to forget what builds knew. */
  void forget(String path) {
    steps.add(new Step(REMOVE, STATE, path));
  }

  /**
   * Does all that was planned.
   *
   * @throws IOException when the disk does not do as it is told; before the journal was written
   *     nothing has happened, and after it the next build finishes what is left
   */
  void perform() throws IOException {
    if (steps.isEmpty()) {
      return;
    }
    heard.accept("before the journal");
    write();
    // Who ends a build with a signal waits for the last step.
    Lock busy = new ReentrantLock();
    Thread hook = new Thread(() -> await(busy), "glashelder-wissel");
    busy.lock();
    try {
      Runtime.getRuntime().addShutdownHook(hook);
      for (Step step : steps) {
        heard.accept(step.line());
        perform(step);
      }
      heard.accept("journal");
      Files.delete(journal);
    } finally {
      busy.unlock();
      release(hook);
    }
  }

  private static void await(Lock busy) {
    busy.lock();
    busy.unlock();
  }

  private static void release(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The virtual machine is on its way out already; the hook waits for us, and then ends.
      return;
    }
  }

  /** Finishes what an earlier build left half done; nothing when it left nothing. */
  boolean finishEarlier() throws IOException {
    if (!Files.isRegularFile(journal)) {
      return false;
    }
    List<String> lines = Files.readAllLines(journal, StandardCharsets.UTF_8);
    boolean whole =
        lines.size() > 1
            && lines.get(0).equals(HEAD)
            && lines.get(lines.size() - 1).equals(END + (lines.size() - 2));
    if (whole) {
      for (String line : lines.subList(1, lines.size() - 1)) {
        perform(Step.of(line));
      }
    }
    // A journal that is not whole was never followed: no file had moved.
    Files.delete(journal);
    FileTrees.delete(targets.staging());
    return whole;
  }

  private void write() throws IOException {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    steps.forEach(step -> text.append(step.line()).append('\n'));
    text.append(END).append(steps.size()).append('\n');
    Path draft = journal.resolveSibling(journal.getFileName() + ".concept");
    try (FileChannel file =
        FileChannel.open(
            draft,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
      file.force(true);
    }
    Files.move(draft, journal, StandardCopyOption.ATOMIC_MOVE);
    sync(journal.getParent());
  }

  /** Makes sure that a name in a folder is on the disk, where the system can do that. */
  private static void sync(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folders; it keeps names itself.
      return;
    }
  }

  private void perform(Step step) throws IOException {
    boolean state = step.place().equals(STATE);
    Path top = state ? targets.state() : targets.of(side(step.place()));
    Path from =
        state
            ? targets.staging().resolve(step.path())
            : targets.staging().resolve(step.place()).resolve(step.path());
    Path to = top.resolve(step.path());
    switch (step.verb()) {
      case REMOVE -> remove(to, top);
      case PUT_FOLDER -> putFolder(from, to, top);
      default -> {
        if (Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
          put(from, to, top);
        }
      }
    }
  }

  private static SiteSide side(String place) {
    return place.equals(SiteSide.PUBLIC.folder()) ? SiteSide.PUBLIC : SiteSide.REVIEW;
  }

  private static void remove(Path file, Path top) throws IOException {
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (isBelowAFile(file, top)) {
      return;
    }
    Files.deleteIfExists(file);
    FileTrees.deleteEmpty(file.getParent(), top);
  }

  private static boolean isBelowAFile(Path file, Path top) {
    Path above = file.getParent();
    while (above != null && !above.equals(top)) {
      if (Files.exists(above, LinkOption.NOFOLLOW_LINKS)) {
        return !Files.isDirectory(above);
      }
      above = above.getParent();
    }
    return false;
  }

  private static void putFolder(Path from, Path to, Path top) throws IOException {
    if (!Files.exists(from)) {
      return;
    }
    if (!Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectories(to.getParent());
      try {
        Files.move(from, to);
        return;
      } catch (IOException e) {
        // Not on the same disk, perhaps: file by file then.
      }
    }
    for (String path : FileTrees.files(from)) {
      put(from.resolve(path), to.resolve(path), top);
    }
  }

  private static void put(Path from, Path to, Path top) throws IOException {
    clear(to, top);
    Files.createDirectories(to.getParent());
    Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Takes away a file where a folder should be, and a folder where a file should be. */
  private static void clear(Path to, Path top) throws IOException {
    if (Files.isDirectory(to, LinkOption.NOFOLLOW_LINKS)) {
      FileTrees.delete(to);
    }
    Path above = to.getParent();
    while (above != null && !above.equals(top) && above.startsWith(top)) {
      if (Files.isDirectory(above)) {
        return;
      }
      // What lies below a file is not there; only the file itself is in the way.
      if (Files.exists(above, LinkOption.NOFOLLOW_LINKS)) {
        Files.delete(above);
      }
      above = above.getParent();
    }
  }
}
