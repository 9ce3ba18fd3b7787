package nl.glashelder.visit;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

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
}
