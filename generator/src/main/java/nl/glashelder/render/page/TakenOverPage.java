package nl.glashelder.render.page;

import java.util.List;

/**
 * What became of an old statement, sentence by sentence, with the drafts that were made of it.
 *
 * @param frame what is around it
 * @param document the name of the old document
 * @param told what the reader should know first, in whole sentences
 * @param parts the old text
 * @param files the drafts
 */
public record TakenOverPage(
    Frame frame, String document, List<String> told, List<Part> parts, List<DraftLines> files) {
  /**
   * A part of the old text.
   *
   * @param heading its heading; may be empty
   * @param sentences its sentences
   */
  public record Part(String heading, List<Sentence> sentences) {
    /** Keeps its own copy of the list. */
    public Part {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * A sentence of the old text.
   *
   * @param number its number
   * @param text the sentence
   * @param went where it went
   * @param lapsed what no longer holds of it; empty when all of it may
   */
  public record Sentence(int number, String text, List<Went> went, String lapsed) {
    /** Keeps its own copy of the list. */
    public Sentence {
      went = List.copyOf(went);
    }
  }

  /**
   * A place in a draft.
   *
   * @param words the place as it is shown
   * @param anchor the id of its line on the page
   */
  public record Went(String words, String anchor) {}

  /**
   * A draft.
   *
   * @param name the file as an editor knows it
   * @param lines its lines
   */
  public record DraftLines(String name, List<Line> lines) {
    /** Keeps its own copy of the list. */
    public DraftLines {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line of a draft.
   *
   * @param anchor its id on the page
   * @param number its number
   * @param text its text
   */
  public record Line(String anchor, int number, String text) {}

  /** Keeps its own copies of the lists. */
  public TakenOverPage {
    told = List.copyOf(told);
    parts = List.copyOf(parts);
    files = List.copyOf(files);
  }

  /** How many sentences there are. */
  public int count() {
    return parts.stream().mapToInt(p -> p.sentences().size()).sum();
  }

  /** How many sentences still are to be done. */
  public long todo() {
    return parts.stream()
        .flatMap(p -> p.sentences().stream())
        .filter(s -> s.went().isEmpty())
        .count();
  }

  /** How many sentences rest on law that no longer holds. */
  public long lapsed() {
    return parts.stream()
        .flatMap(p -> p.sentences().stream())
        .filter(s -> !s.lapsed().isEmpty())
        .count();
  }
}
