package nl.glashelder.takeover.find;

import java.util.Set;

/** Finds the legal bases that a text names in general, or for one purpose. */
final class Bases implements Recogniser {
  @Override
  public void find(Finds finds) {
    for (Passage passage : finds.prose()) {
      if (passage.isHeading()
          || passage.isNear("cookies")
          || passage.isNear("cameras")
          || passage.isNear("begrippen")
          || passage.isAbout("ontvangers")) {
        continue;
      }
      Set<String> bases = in(passage);
      Set<String> purposes = Meanings.of("verwerkingen.txt").in(passage.reading());
      if (bases.isEmpty()) {
        continue;
      }
      if (passage.isAbout("grondslagen")
          || passage.text().matches("(?iu).*\\b(?:grondslag|grondslagen|rechtsgrond)\\b.*")
              && purposes.isEmpty()) {
        bases.forEach(
            b -> finds.statement().put("grondslagen[grondslag:" + b + "]", "", passage.source()));
        if (bases.contains("overeenkomst")
            && passage.text().matches("(?iu).*\\b(?:huurovereenkomst|huurcontract)\\b.*")) {
          finds
              .statement()
              .put(
                  "grondslagen[grondslag:overeenkomst].toelichting",
                  "Bijvoorbeeld om de huurovereenkomst uit te voeren.",
                  passage.source());
        }
      } else if (bases.size() == 1 && purposes.size() == 1 && saysBasis(passage)) {
        String place = "verwerkingen[" + purposes.iterator().next() + "]";
        finds
            .statement()
            .put(
                place + ".grondslagen[grondslag:" + bases.iterator().next() + "]",
                "",
                passage.source());
      }
    }
  }

  private static boolean saysBasis(Passage passage) {
    return passage
            .text()
            .matches(
                "(?iu).*\\b(?:op basis van|op grond van|grondslag|met (?:uw|je|jouw) toestemming)\\b.*")
        && !passage.isNear("rechten");
  }

  /** The bases that a sentence names. */
  static Set<String> in(Passage passage) {
    return Meanings.of("grondslagen.txt").all().stream()
        .filter(m -> m.isSaidBy(passage))
        .map(Meaning::name)
        .collect(java.util.stream.Collectors.toCollection(java.util.LinkedHashSet::new));
  }
}
