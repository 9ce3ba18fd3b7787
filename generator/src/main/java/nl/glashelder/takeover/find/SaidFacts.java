package nl.glashelder.takeover.find;

/** Finds facts that a sentence says or does not: what they become stands in {@code feiten.txt}. */
final class SaidFacts implements Recogniser {
  @Override
  public void find(Finds finds) {
    for (Passage passage : finds.passages()) {
      if (passage.isHeading()) {
        continue;
      }
      for (Meaning meaning : Meanings.of("feiten.txt").all()) {
        if (meaning.isSaidBy(passage)) {
          meaning.destinations().forEach(d -> finds.say(d, passage.source()));
        }
      }
    }
  }
}
