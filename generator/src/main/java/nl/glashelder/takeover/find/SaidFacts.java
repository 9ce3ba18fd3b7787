package nl.glashelder.takeover.find;

/** Finds facts that a sentence says or does not: what they become stands in {@code feiten.txt}. */
final class SaidFacts implements Recogniser {
  private static final int SHORTEST_SENTENCE = 5;

  @Override
  public void find(Finds finds) {
    for (Passage passage : finds.said()) {
      if (passage.isHeading()) {
        continue;
      }
      if (!passage.block().cells().isEmpty()) {
        // What stands beside each other is no sentence; a cell may hold one.
        passage.block().cells().stream()
            .filter(c -> c.split("\\s+").length >= SHORTEST_SENTENCE)
            .forEach(c -> said(passage.saying(c), finds));
        continue;
      }
      said(passage, finds);
    }
  }

  private static void said(Passage passage, Finds finds) {
    for (Meaning meaning : Meanings.of("feiten.txt").all()) {
      if (meaning.isSaidBy(passage)) {
        meaning.destinations().forEach(d -> finds.say(d, passage.source()));
      }
    }
  }
}
