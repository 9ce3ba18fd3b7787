package nl.glashelder.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * From what is there to what belongs there: which files are put in place and which are removed. It
 * looks first whether that can be done, so that what can be foreseen stops a build before anything
 * changed. Only files that a build wrote are ever removed.
 */
final class Change {
  private final Targets targets;
  private final Map<SiteSide, Set<String>> before = new EnumMap<>(SiteSide.class);
  private final Map<SiteSide, Set<String>> after = new EnumMap<>(SiteSide.class);
  private final Map<SiteSide, Set<String>> staged = new EnumMap<>(SiteSide.class);
  private final Map<SiteSide, Set<String>> removed = new EnumMap<>(SiteSide.class);

  /**
   * Compares.
   *
   * @param before what earlier builds wrote
   * @param after what belongs there now
   */
  Change(
      Targets targets,
      BuildMemory memory,
      Collection<WorkRecord> before,
      Collection<WorkRecord> after)
      throws IOException {
    this.targets = targets;
    for (SiteSide side : SiteSide.values()) {
      Set<String> old = paths(before, side);
      old.addAll(memory.listed(targets.of(side)));
      this.before.put(side, old);
      this.after.put(side, paths(after, side));
      staged.put(side, new TreeSet<>(FileTrees.files(targets.staging(side))));
      Set<String> gone = new TreeSet<>(old);
      gone.removeAll(this.after.get(side));
      gone.removeIf(path -> !isFile(targets.of(side).resolve(path)));
      removed.put(side, gone);
    }
  }

  private static Set<String> paths(Collection<WorkRecord> records, SiteSide side) {
    Set<String> paths = new HashSet<>();
    records.forEach(record -> record.files(side).forEach(file -> paths.add(file.path())));
    return paths;
  }

  private static boolean isFile(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** What it does to a site. */
  SiteOutcome outcome(SiteSide side) {
    int written = staged.get(side).size();
    return new SiteOutcome(written, after.get(side).size() - written, removed.get(side).size());
  }

  /**
   * Plans it.
   *
   * @throws TargetException when something is in the way that no build wrote
   */
  void planInto(Swap swap) throws IOException {
    for (SiteSide side : SiteSide.values()) {
      Path site = targets.of(side);
      requireWritable(site);
      Set<String> newFolders = new HashSet<>();
      Set<Path> looked = new HashSet<>();
      for (String path : staged.get(side)) {
        int slash = path.indexOf('/');
        String top = slash < 0 ? path : path.substring(0, slash);
        if (slash > 0 && !Files.exists(site.resolve(top), LinkOption.NOFOLLOW_LINKS)) {
          if (newFolders.add(top)) {
            swap.putFolder(side, top);
          }
        } else {
          requireFree(side, path, looked);
          swap.put(side, path);
        }
      }
      removed.get(side).forEach(path -> swap.remove(side, path));
    }
  }

  private static void requireWritable(Path folder) throws IOException {
    Path there = folder;
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    if (there != null && (!Files.isDirectory(there) || !Files.isWritable(there))) {
      throw new TargetException(
          (Files.isDirectory(there) ? "In de map " + there : "Het bestand " + there)
              + (Files.isDirectory(there)
                  ? " mag niet worden geschreven."
                  : " staat op de plaats van een map.")
              + " Er is niets veranderd.");
    }
  }

  private void requireFree(SiteSide side, String path, Set<Path> looked) throws IOException {
    Path site = targets.of(side);
    Path file = site.resolve(path);
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      for (String below : FileTrees.files(file)) {
        if (!before.get(side).contains(path + "/" + below)) {
          throw new TargetException(
              "Op de plaats van het bestand "
                  + file
                  + " staat een map met daarin "
                  + below
                  + ", dat niet van Glashelder is. Er is niets veranderd. Verplaats die map eerst.");
        }
      }
    }
    for (Path above = file.getParent();
        above != null && !above.equals(site) && looked.add(above);
        above = above.getParent()) {
      if (isFile(above) && !isOurs(side, site.relativize(above).toString().replace('\\', '/'))) {
        throw new TargetException(
            "Op de plaats van de map "
                + above
                + " staat een bestand dat niet van Glashelder is. Er is niets veranderd. Verplaats"
                + " het eerst.");
      }
      if (Files.isDirectory(above) && !Files.isWritable(above)) {
        requireWritable(above);
      }
    }
  }

  /** A path of ours, or a folder of ours that someone put a file in the place of. */
  private boolean isOurs(SiteSide side, String path) {
    return before.get(side).stream().anyMatch(p -> p.equals(path) || p.startsWith(path + "/"));
  }
}
