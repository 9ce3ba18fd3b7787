package nl.glashelder.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Reach;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.version.PublishedData;
import nl.glashelder.wording.Whereabouts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever one key is changed to, the change is called harmless only where that is on this list,
 * with the reason why it is certain.
 */
@Tag("slow")
class ProvenHarmlessTest {
  private static final Corporation CORPORATION = Samples.full(Corporation.class);
  private static final PrivacyStatement STATEMENT = Samples.full(PrivacyStatement.class);
  private static final CookieNotice NOTICE = Samples.full(CookieNotice.class);

  /** Another value says nothing of what is done with data. */
  private static final Set<String> HARMLESS =
      new TreeSet<>(
          Set.of(
              // how an address is written, and whose telephone rings
              "Contact: postadres, bezoekadres, e-mail, telefoon, website, bereikbaar, vestigingen",
              "Office: naam, bezoekadres, postadres, e-mail, telefoon, bereikbaar",
              "PostalAddress: naam, straat, postcode, plaats",
              "PrivacyContact: naam, e-mail, telefoon, formulier, bereikbaar, postadres",
              "DataProtectionOfficer: naam, e-mail, telefoon, postadres, registratie",
              "SupervisoryAuthority: url, postadres, telefoon",
              "OwnComplaints: url, e-mail, postadres, telefoon",
              "Recipient: privacyverklaring",
              "RequestMethod: formulier-url",
              "Document: url",
              "OtherDocument: url",
              "CookieConsent: instellingen",
              "Corporation: plaats, contact, aanspreekvorm, huisstijl, woorden, afwijkingen",
              // looks
              "HouseStyle: kleur, tweede-kleur, logo",
              // the day of a check or a review
              "CookieNotice: gecontroleerd-op, afwijkingen",
              "Processing: dpia",
              "LegalBasisUse: afweging-datum",
              "Recipient: overeenkomst-datum",
              // who keeps it, for the register alone
              "Processing: proceseigenaar, systemen",
              // codes for computers, and where a thing stands
              "DataItem: vera",
              "Recipient: vera",
              "Cookie: bron",
              "OwnSection: na",
              "PrivacyStatement: herzien-voor, onderdelen, afwijkingen, kenmerk, lidwoord",
              // a file that is kept beside the words and says nothing in them
              "PrivacyStatement: oorspronkelijk-document",
              "CookieNotice: oorspronkelijk-document",
              // why a rule does not hold: for the check alone
              "Deviation: regel, plaats, reden, wie, tot"));

  @Test
  void onlyWhatIsOnTheListIsHarmlessByItsNature() {
    Set<String> found = new TreeSet<>();
    Set<Class<?>> seen = new HashSet<>();
    for (Class<?> type : List.of(Corporation.class, PrivacyStatement.class, CookieNotice.class)) {
      collect(type, seen, found);
    }
    Set<String> listed = new TreeSet<>();
    HARMLESS.forEach(
        line -> {
          String[] parts = line.split(": ");
          for (String key : parts[1].split(", ")) {
            listed.add(parts[0] + "." + key);
          }
        });
    found.removeAll(listed);
    assertEquals(Set.of(), found);
  }

  private static void collect(Class<?> type, Set<Class<?>> seen, Set<String> found) {
    if (!seen.add(type)) {
      return;
    }
    for (Part part : RecordShape.of(type).parts()) {
      Reach reach = part.key().reach();
      if (!part.isId() && (reach == Reach.EDITORIAL || reach == Reach.REPLACEABLE)) {
        found.add(type.getSimpleName() + "." + part.key().value());
      }
      if (part.kind() == Kind.RECORD) {
        collect(part.valueType(), seen, found);
      }
    }
  }

  /** What a path leads to, as the class and key of its last component. */
  private static Optional<Part> part(Class<?> holder, String path) {
    String[] names = path.split("\\.");
    Class<?> type = holder;
    Part last = null;
    for (String name : names) {
      Optional<Part> part = RecordShape.of(type).part(name);
      if (part.isPresent()) {
        last = part.get();
        type = last.kind() == Kind.RECORD ? last.valueType() : type;
      }
    }
    return Optional.ofNullable(last);
  }

  @Test
  void everySingleChangeThatIsCalledHarmlessIsAnOrderOrOnTheList() {
    List<String> wrong = new ArrayList<>();
    TreeMap<Weight, Integer> counts = new TreeMap<>();
    Samples.changedOnce(
        STATEMENT,
        (path, after) ->
            judge(
                PrivacyStatement.class,
                Meaning.between(
                    data(CORPORATION, STATEMENT), data(CORPORATION, (PrivacyStatement) after)),
                counts,
                wrong));
    Samples.changedOnce(
        NOTICE,
        (path, after) ->
            judge(
                CookieNotice.class,
                Meaning.between(data(NOTICE), data((CookieNotice) after)),
                counts,
                wrong));
    Samples.changedOnce(
        CORPORATION,
        (path, after) ->
            judge(
                Corporation.class,
                Meaning.between(data(CORPORATION, STATEMENT), data((Corporation) after, STATEMENT)),
                counts,
                wrong));
    assertEquals(List.of(), wrong);
    assertTrue(counts.get(Weight.TO_BE_JUDGED) > 200, counts::toString);
    assertTrue(counts.get(Weight.WIDENING) > 50, counts::toString);
  }

  private static void judge(
      Class<?> holder, List<Change> changes, TreeMap<Weight, Integer> counts, List<String> wrong) {
    for (Change change : changes) {
      counts.merge(change.weight(), 1, Integer::sum);
      String path = change.path().replaceFirst("^corporatie\\.", "");
      Reach reach = part(holder, path).map(p -> p.key().reach()).orElse(Reach.DESCRIBES);
      boolean proven =
          change.type() == ChangeType.MOVED
              || reach == Reach.EDITORIAL
              || Whereabouts.STATEMENT.isSilent(change.path())
              || reach == Reach.REPLACEABLE && change.type() != ChangeType.REMOVED;
      if (change.weight() == Weight.EDITORIAL && !proven) {
        wrong.add(change.toString());
      }
    }
  }

  private static PublishedData data(Corporation corporation, PrivacyStatement statement) {
    return new PublishedData(corporation, Optional.of(statement), Optional.empty());
  }

  private static PublishedData data(CookieNotice notice) {
    return new PublishedData(CORPORATION, Optional.empty(), Optional.of(notice));
  }
}
