package nl.glashelder.render.page;

import java.util.List;
import java.util.Optional;

/**
 * All corporations, by letter; or a part of very many, in smaller parts.
 *
 * @param frame what is around it
 * @param part what of all corporations it shows, for its heading; empty when it shows all
 * @param letters the letters that a name begins with, each with its corporations
 * @param feed address of the feed of all new versions, relative
 */
public record IndexPage(Frame frame, Optional<String> part, List<Letter> letters, String feed) {
  /**
   * A letter, or another part of the list.
   *
   * @param name a capital, {@code 0-9}, the first two letters or a place
   * @param anchor its id on the page
   * @param corporations by name
   */
  public record Letter(String name, String anchor, List<Entry> corporations) {
    /** Keeps its own copy of the list. */
    public Letter {
      corporations = List.copyOf(corporations);
    }
  }

  /**
   * A corporation.
   *
   * @param name its name
   * @param shortName its abbreviation, which people search for as well
   * @param place where it is
   * @param href its own page, relative
   * @param documents its documents in force
   * @param fictitious whether it exists only as an example
   */
  public record Entry(
      String name,
      Optional<String> shortName,
      Optional<String> place,
      String href,
      List<Link> documents,
      boolean fictitious) {
    /** Keeps its own copy of the list. */
    public Entry {
      documents = List.copyOf(documents);
    }
  }

  /** Keeps its own copy of the list. */
  public IndexPage {
    letters = List.copyOf(letters);
  }

  /** The corporation of a site that has no other. */
  public Optional<Entry> only() {
    return part.isEmpty() && count() == 1
        ? Optional.of(letters.get(0).corporations().get(0))
        : Optional.empty();
  }

  /** How many corporations there are. */
  public int count() {
    return letters.stream().mapToInt(l -> l.corporations().size()).sum();
  }
}
