package nl.glashelder.takeover.find;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.glashelder.check.language.Reading;
import nl.glashelder.takeover.text.Block;

/**
 * A sentence of the old text, in its place.
 *
 * @param number its place among all sentences, from 1
 * @param block what it stands in
 * @param blockNumber which of the blocks that is
 * @param text the sentence
 * @param heading the heading that it stands under; may be empty
 * @param lead the sentence that introduces it, for an item or what follows a colon; may be empty
 * @param headingTopics what its heading is about, or the nearest one above it that tells
 * @param leadTopics what the sentence that introduces it is about
 * @param reading the sentence as rules read it
 */
public record Passage(
    int number,
    Block block,
    int blockNumber,
    String text,
    String heading,
    String lead,
    Set<String> headingTopics,
    Set<String> leadTopics,
    Reading reading) {
  /** Whether it is about something, by what introduces it or else by its heading. */
  public boolean isAbout(String topic) {
    return leadTopics.isEmpty() ? headingTopics.contains(topic) : leadTopics.contains(topic);
  }

  /** Whether its heading or what introduces it is about something. */
  public boolean isNear(String topic) {
    return headingTopics.contains(topic) || leadTopics.contains(topic);
  }

  /** Its own number, as sources of facts are given. */
  public List<Integer> source() {
    return List.of(number);
  }

  Passage alsoAbout(Set<String> topics) {
    Set<String> all = new LinkedHashSet<>(headingTopics);
    all.addAll(topics);
    return new Passage(number, block, blockNumber, text, heading, lead, all, leadTopics, reading);
  }

  /** The same place with a part of its words. */
  Passage saying(String words) {
    return new Passage(
        number,
        block,
        blockNumber,
        words,
        heading,
        lead,
        headingTopics,
        leadTopics,
        Reading.of(words));
  }

  boolean isItem() {
    return block.is(Block.Kind.ITEM);
  }

  boolean isHeading() {
    return block.is(Block.Kind.HEADING);
  }
}
