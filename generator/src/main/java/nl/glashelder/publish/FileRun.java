package nl.glashelder.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.glashelder.render.SiteFile;
import nl.glashelder.source.Finding;

/**
 * Makes the files of one piece of work, but not again what is there and made of the same. Where
 * there are fewer works than threads, as after one line, the files of a work are made beside each
 * other.
 */
final class FileRun implements AutoCloseable {
  private final Staging staging;
  private final Earlier earlier;
  private final Optional<ExecutorService> hands;

  /**
   * What came of a file.
   *
   * @param remarks what an earlier build remarked of it, when it is not made again
   */
  private record Put(MadeFile file, List<Finding> remarks) {}

  /**
   * For any number of works.
   *
   * @param threads how many files of a work are made at once
   */
  FileRun(Staging staging, Earlier earlier, int threads) {
    this.staging = staging;
    this.earlier = earlier;
    this.hands =
        threads > 1 ? Optional.of(Executors.newFixedThreadPool(threads)) : Optional.empty();
  }

  /**
   * Makes files.
   *
   * @param name of the work that they belong to
   * @param remarks where to add what earlier builds remarked of files that are not made again
   * @return what was made, in the order of the files
   */
  List<MadeFile> put(String name, SiteSide side, List<SiteFile> files, List<Finding> remarks)
      throws IOException {
    List<MadeFile> made = new ArrayList<>();
    for (Put each : hands.isPresent() ? together(name, side, files) : apart(name, side, files)) {
      made.add(each.file());
      remarks.addAll(each.remarks());
    }
    return made;
  }

  private List<Put> apart(String name, SiteSide side, List<SiteFile> files) throws IOException {
    List<Put> all = new ArrayList<>();
    for (SiteFile file : files) {
      all.add(put(name, side, file));
    }
    return all;
  }

  private List<Put> together(String name, SiteSide side, List<SiteFile> files) throws IOException {
    List<Future<Put>> running =
        files.stream()
            .map(file -> hands.orElseThrow().submit(() -> put(name, side, file)))
            .toList();
    List<Put> all = new ArrayList<>();
    for (Future<Put> each : running) {
      all.add(result(each));
    }
    return all;
  }

  /**
   * Waits for what a thread makes.
   *
   * @throws IOException what stopped it, as it would have here
   */
  static <T> T result(Future<T> running) throws IOException {
    try {
      return running.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while making pages", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException problem) {
        throw problem;
      }
      if (e.getCause() instanceof UncheckedIOException problem) {
        throw problem.getCause();
      }
      if (e.getCause() instanceof RuntimeException problem) {
        throw problem;
      }
      throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
    }
  }

  private Put put(String name, SiteSide side, SiteFile file) throws IOException {
    String madeOf = file.madeOf().map(all -> earlier.fingerprint(all.get())).orElse("");
    Optional<MadeFile> same = earlier.same(name, side, file.path(), madeOf);
    return same.isPresent()
        ? new Put(same.get(), earlier.remarks(name, file.path()))
        : new Put(staging.put(side, file, madeOf), List.of());
  }

  @Override
  public void close() {
    hands.ifPresent(ExecutorService::shutdownNow);
  }
}
