package nl.glashelder.compare;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import nl.glashelder.check.rule.Countries;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.Text;
import nl.glashelder.model.Transfer;

/**
 * A country outside the EEA that went from one place, and still stands at another of the same
 * party; or one that came, and stood there already.
 */
final class CountriesElsewhere {
  private static final Verdict STILL =
      Verdict.judge("Er staat hier nog wel een land buiten de EER: lees wat er verder bij staat.");
  private static final Verdict ALREADY =
      Verdict.judge(
          "Dit land buiten de EER stond hier al. Of wij iets anders doen, staat er niet.");

  private final Sides sides;

  CountriesElsewhere(Sides sides) {
    this.sides = sides;
  }

  /**
   * The verdict, where what stands elsewhere at the same party leaves it open.
   *
   * @param was what stood there; null for nothing
   * @param is what stands there now; null for nothing
   */
  Verdict weighed(Verdict verdict, Part part, String path, Object was, Object is) {
    boolean isOfCountry =
        verdict.isOfCountry() || CountriesNamed.isKey(part) || is instanceof Transfer;
    if (!isOfCountry) {
      return verdict;
    }
    if (verdict.weight() == Weight.NARROWING) {
      Set<String> left = holder(sides.newer(), path, false).map(this::named).orElse(Set.of());
      boolean stands = part.isList() ? isAmong(was.toString(), left) : !left.isEmpty();
      return stands ? STILL : verdict;
    }
    if (verdict.weight() == Weight.WIDENING) {
      Set<String> known = holder(sides.older(), path, true).map(this::named).orElse(Set.of());
      Set<String> come = is instanceof Transfer transfer ? named(transfer) : names(part, is);
      return !come.isEmpty() && come.stream().allMatch(one -> isAmong(one, known))
          ? ALREADY
          : verdict;
    }
    return verdict;
  }

  private static Set<String> names(Part part, Object value) {
    String said = value.toString();
    return part.isList() ? Set.of(said) : CountriesNamed.outside(said);
  }

  private static boolean isAmong(String country, Set<String> others) {
    return others.stream()
        .anyMatch(other -> other.equals(country) || Countries.areSame(other, country));
  }

  /** The party, or the part of the document, that a path leads into. */
  private Optional<Object> holder(Record document, String path, boolean former) {
    if (!(document instanceof PrivacyStatement || document instanceof CookieNotice)) {
      return Optional.of(document);
    }
    String[] keys = path.split("\\.", 3);
    Optional<Part> part =
        RecordShape.of(document.getClass()).part(keys[0]).filter(p -> p.kind() == Kind.RECORD);
    if (part.isPresent() && part.get().isList()) {
      return keys.length < 2
          ? Optional.empty()
          : former ? sides.olderEntry(keys[0], keys[1]) : sides.newerEntry(keys[0], keys[1]);
    }
    return part.flatMap(p -> p.values(document).stream().findFirst().map(Object.class::cast));
  }

  /** All countries outside that a party names, and those to which it sends data. */
  private Set<String> named(Object record) {
    Set<String> named = new LinkedHashSet<>();
    for (Part part : RecordShape.of(record.getClass()).parts()) {
      for (Object value : part.values(record)) {
        if (part.kind() == Kind.RECORD) {
          named.addAll(named(value));
        } else if (CountriesNamed.isKey(part) && part.isList()) {
          if (!Countries.areInsideEea(value.toString())) {
            named.add(value.toString());
          }
        } else if (CountriesNamed.isKey(part)
            || value instanceof Text && !CountriesNamed.denies(value.toString())) {
          named.addAll(CountriesNamed.outside(value.toString()));
        }
      }
    }
    return named;
  }
}
