package nl.glashelder.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.glashelder.model.PostalAddress;

/** Tells as one change that an address is another: its street, postal code and city together. */
final class Addresses {
  private final Telling telling;

  Addresses(Telling telling) {
    this.telling = telling;
  }

  /** The changes, those of one address together, in the same order. */
  List<Told> gathered(List<Told> told) {
    Map<String, List<Told>> addresses = new LinkedHashMap<>();
    for (Told one : told) {
      if (one.of().part().accessor().getDeclaringClass() == PostalAddress.class) {
        String path = one.change().path();
        addresses
            .computeIfAbsent(path.substring(0, path.lastIndexOf('.')), x -> new ArrayList<>())
            .add(one);
      }
    }
    List<Told> gathered = new ArrayList<>(told);
    addresses.forEach(
        (path, lines) -> {
          if (lines.size() > 1) {
            gathered.set(gathered.indexOf(lines.get(0)), together(path, lines));
            gathered.removeAll(lines);
          }
        });
    return gathered;
  }

  private Told together(String path, List<Told> lines) {
    Told first = lines.get(0);
    Change heaviest =
        lines.stream().map(Told::change).min(Comparator.comparing(Change::weight)).orElseThrow();
    String said =
        telling
            .gathered()
            .otherAddress(
                first.of().subject(), said(lines, Told.Of::was), said(lines, Told.Of::is));
    Change change =
        heaviest
            .called(Telling.hash(path + " " + ChangeType.CHANGED.yaml()), path)
            .alsoAt(lines.stream().map(t -> t.change().path()).toList(), said);
    return new Told(
        change,
        lines.stream().flatMap(t -> t.before().stream()).toList(),
        lines.stream().flatMap(t -> t.after().stream()).toList(),
        first.entry(),
        first.of());
  }

  private static String said(List<Told> lines, Function<Told.Of, Object> side) {
    return lines.stream()
        .map(Told::of)
        .map(side)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }
}
