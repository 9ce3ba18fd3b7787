package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that an entry says which came or went.
 *
 * @param label what it says something about, without article and with a capital: "Doel"; empty for
 *     a line that stands by itself
 * @param value what it says, in plain words; empty where the details say it
 * @param details what it consists of, in order
 */
public record Detail(String label, String value, List<Detail> details) {
  /** Keeps its own list. */
  public Detail {
    details = List.copyOf(details);
  }

  /** As one line without what is below it: "Doel: om de huur te innen", "Bronnen:". */
  public String line() {
    if (label.isEmpty() || value.isEmpty() && details.isEmpty()) {
      return label + value;
    }
    return value.isEmpty() ? label + ":" : label + ": " + value;
  }

  /** All values, its own first. */
  List<String> values() {
    List<String> all = new ArrayList<>();
    if (!value.isEmpty()) {
      all.add(value);
    }
    details.forEach(d -> all.addAll(d.values()));
    return all;
  }
}
