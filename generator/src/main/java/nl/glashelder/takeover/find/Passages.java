package nl.glashelder.takeover.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.glashelder.check.language.Reading;
import nl.glashelder.check.language.Sentences;
import nl.glashelder.takeover.text.Block;

/** The sentences of an old text, each with the heading and the words that introduce it. */
public final class Passages {
  private static final int LEVELS = 8;

  private final List<Passage> all = new ArrayList<>();
  private final String[] headings = new String[LEVELS];
  private final Meanings topics = Meanings.of("onderwerpen.txt");
  private int level;
  private String title = "";
  private String lead = "";
  private boolean leadOpen;

  private Passages() {}

  /** The sentences of blocks, in order. */
  public static List<Passage> of(List<Block> blocks) {
    Passages passages = new Passages();
    Set<String> titles = titles(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (!isLineOfContents(block, titles)) {
        passages.add(block, i);
      }
    }
    return SectionTopics.of(passages.all);
  }

  private static Set<String> titles(List<Block> blocks) {
    Set<String> titles = new HashSet<>();
    blocks.stream().filter(b -> b.is(Block.Kind.HEADING)).forEach(b -> titles.add(title(b.text())));
    return titles;
  }

  private static String title(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L} ]", "").strip();
  }

  /** An item that says no more than a heading does belongs to a table of contents. */
  private static boolean isLineOfContents(Block block, Set<String> titles) {
    return block.is(Block.Kind.ITEM)
        && block.text().length() > 12
        && titles.contains(title(block.text()));
  }

  private void add(Block block, int number) {
    switch (block.kind()) {
      case HEADING -> heading(block, number);
      case HEAD, ROW -> passage(block, number, block.text(), "", Set.of());
      case ITEM -> {
        leadOpen = false;
        sentencesOf(block, number, introduces(lead) ? lead : "");
      }
      default -> {
        boolean continues = leadOpen && lead.endsWith(":");
        String before = continues ? lead : "";
        lead = continues ? lead : "";
        sentencesOf(block, number, before);
        List<String> sentences = Sentences.of(block.text());
        String last = sentences.isEmpty() ? "" : sentences.get(sentences.size() - 1);
        if (!continues || last.endsWith(":")) {
          lead = last;
          leadOpen = true;
        } else {
          leadOpen = false;
        }
      }
    }
  }

  private void heading(Block block, int number) {
    if (number == 0) {
      // The title of the document is not what its parts are about.
      title = block.text();
    }
    level = Math.min(block.level(), LEVELS - 1);
    headings[level] = block.text();
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      headings[deeper] = null;
    }
    lead = "";
    leadOpen = false;
    passage(block, number, block.text(), "", Set.of());
  }

  /** Only what leads on to a list introduces it; a sentence that just stands above it does not. */
  private static boolean introduces(String sentence) {
    return !sentence.matches(".*[.!?]") || sentence.contains(" volgende ");
  }

  private void sentencesOf(Block block, int number, String introduction) {
    Set<String> about = introduction.isEmpty() ? Set.of() : topics.in(introduction);
    for (String sentence : Sentences.of(block.text())) {
      passage(block, number, sentence, introduction, about);
    }
  }

  private void passage(
      Block block, int number, String text, String introduction, Set<String> about) {
    all.add(
        new Passage(
            all.size() + 1,
            block,
            number,
            text,
            nearest(),
            introduction,
            headingTopics(),
            about,
            Reading.of(text)));
  }

  private String nearest() {
    for (int at = LEVELS - 1; at > 0; at--) {
      if (headings[at] != null) {
        return headings[at];
      }
    }
    return "";
  }

  private Set<String> headingTopics() {
    for (int at = LEVELS - 1; at > 0; at--) {
      if (headings[at] != null && !headings[at].equals(title)) {
        Set<String> found = topics.in(headings[at]);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return Set.of();
  }
}
