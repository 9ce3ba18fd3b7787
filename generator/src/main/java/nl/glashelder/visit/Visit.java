package nl.glashelder.visit;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What was seen during a visit.
 *
 * @param source the recording or address, as an editor knows it
 * @param seen what was kept on the device, first seen first
 * @param hosts every host that was asked for something
 * @param pages the hosts of the pages that were visited themselves
 * @param complete whether the recording could be read to its end
 * @param cookiesLeftOut whether the recording holds no cookie data at all, as browsers save it when
 *     they leave out sensitive data
 */
public record Visit(
    String source,
    List<Seen> seen,
    SortedSet<String> hosts,
    SortedSet<String> pages,
    boolean complete,
    boolean cookiesLeftOut) {
  /** Keeps its own copies. */
  public Visit {
    seen = List.copyOf(seen);
    hosts = new TreeSet<>(hosts);
    pages = new TreeSet<>(pages);
  }

  /**
   * Several visits as one, so that what only one of them saw is not missed. What was seen before a
   * choice in any of them counts as that.
   *
   * @throws IllegalArgumentException when there is none
   */
  static Visit joined(List<Visit> visits) {
    if (visits.isEmpty()) {
      throw new IllegalArgumentException("no visit");
    }
    if (visits.size() == 1) {
      return visits.get(0);
    }
    VisitRecorder recorder =
        new VisitRecorder(visits.stream().map(Visit::source).collect(Collectors.joining(", ")));
    visits.stream()
        .flatMap(visit -> visit.seen().stream())
        .sorted(Comparator.comparing(Seen::moment))
        .forEach(s -> recorder.saw(s.technique(), s.name(), s.host(), s.lifetime(), s.moment()));
    Visit together =
        recorder.visit(
            visits.stream().allMatch(Visit::complete),
            visits.stream().anyMatch(Visit::cookiesLeftOut));
    visits.forEach(
        visit -> {
          together.hosts().addAll(visit.hosts());
          together.pages().addAll(visit.pages());
        });
    return together;
  }
}
