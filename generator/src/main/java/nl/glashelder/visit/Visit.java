package nl.glashelder.visit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What was seen during a visit.
 *
 * @param source the recording or address, as an editor knows it
 * @param seen what was kept on the device, first seen first
 * @param refused cookies that the website wants to set and that browsers of today refuse
 * @param hosts every host that was asked for something
 * @param pages the hosts of the pages that were visited themselves
 * @param encrypted those of them that answered over https
 * @param sight how much it could see
 */
public record Visit(
    String source,
    List<Seen> seen,
    List<Seen> refused,
    SortedSet<String> hosts,
    SortedSet<String> pages,
    SortedSet<String> encrypted,
    Sight sight) {
  /** Keeps its own copies. */
  public Visit {
    seen = List.copyOf(seen);
    refused = List.copyOf(refused);
    hosts = new TreeSet<>(hosts);
    pages = new TreeSet<>(pages);
    encrypted = new TreeSet<>(encrypted);
  }

  /** The address of the front page of a host. */
  String address(String host) {
    return (encrypted.contains(host) ? "https://" : "http://") + host;
  }

  /** The same, as what was asked for and with all that is to be told of it. */
  Visit told(String source, Sight sight) {
    return new Visit(source, seen, refused, hosts, pages, encrypted, sight);
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
        .forEach(recorder::saw);
    visits.stream().flatMap(visit -> visit.refused().stream()).forEach(recorder::refused);
    Visit together = recorder.visit(joinedSight(visits));
    visits.forEach(
        visit -> {
          together.hosts().addAll(visit.hosts());
          together.pages().addAll(visit.pages());
          together.encrypted().addAll(visit.encrypted());
        });
    return together;
  }

  /** What one of several visits could see was looked at, but each must have been whole. */
  private static Sight joinedSight(List<Visit> visits) {
    List<Sight> all = visits.stream().map(Visit::sight).toList();
    return new Sight(
        all.stream().allMatch(Sight::complete),
        all.stream().anyMatch(Sight::cookiesLeftOut),
        all.stream().anyMatch(Sight::sentLeftOut),
        all.stream().allMatch(Sight::ownPages),
        all.stream().anyMatch(Sight::storage),
        all.stream().flatMap(s -> s.blindSpots().stream()).distinct().toList(),
        all.stream().flatMap(s -> s.remarks().stream()).distinct().toList(),
        all.stream().flatMap(s -> s.notes().stream()).distinct().toList(),
        all.stream()
            .flatMap(s -> s.buttons().entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a)));
  }
}
