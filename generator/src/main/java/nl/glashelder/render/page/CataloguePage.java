package nl.glashelder.render.page;

import java.util.List;
import java.util.Optional;

/**
 * What the corporations make of the sector catalogue: for each list a matrix of entries by
 * corporations, with the differences below it.
 *
 * @param frame what is around it
 * @param corporations the corporations, with how much of each kind they have
 * @param candidates entries of their own that corporations have in common
 * @param lists the lists of the catalogue that have entries
 */
public record CataloguePage(
    Frame frame, List<Corporation> corporations, List<Candidate> candidates, List<Table> lists) {
  /** For more corporations a table with a column for each is no table to read. */
  private static final int MOST_COLUMNS = 24;

  /**
   * A corporation, and how many entries it has.
   *
   * @param name its name
   * @param same taken as they stand
   * @param completed taken and filled in further
   * @param different taken and changed
   * @param own not from the catalogue
   */
  public record Corporation(String name, int same, int completed, int different, int own) {}

  /**
   * Entries of corporations' own that have an id or a name in common.
   *
   * @param anchor its id on the page
   * @param list the name of the list: "Ontvangers"
   * @param name what the entries are called
   * @param alike whether they say the same
   * @param entries each as "SOR: huurdossier (id dossier)"
   */
  public record Candidate(
      String anchor, String list, String name, boolean alike, List<String> entries) {
    /** Keeps its own copy of the list. */
    public Candidate {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A list of the catalogue.
   *
   * @param anchor its id on the page
   * @param name its name: "Ontvangers"
   * @param rows the entries that some corporation has
   * @param unused the names of the entries that none has
   * @param differences what is not as the catalogue has it, by entry
   * @param own what only one corporation has, by corporation
   * @param whole all entries as the catalogue has them
   */
  public record Table(
      String anchor,
      String name,
      List<Row> rows,
      List<String> unused,
      List<Entry> differences,
      List<Own> own,
      List<Whole> whole) {
    /** Keeps its own copies of the lists. */
    public Table {
      rows = List.copyOf(rows);
      unused = List.copyOf(unused);
      differences = List.copyOf(differences);
      own = List.copyOf(own);
      whole = List.copyOf(whole);
    }
  }

  /**
   * An entry as the catalogue has it, to read before choosing it.
   *
   * @param name what it is called
   * @param id its id
   * @param lines what it says and asks
   */
  public record Whole(String name, String id, List<Line> lines) {
    /** Keeps its own copy of the list. */
    public Whole {
      lines = List.copyOf(lines);
    }
  }

  /**
   * What an entry says at a key, or asks there.
   *
   * @param key the key
   * @param formal the words to readers who are addressed as "u"
   * @param informal the words to readers who are addressed as "je"; empty where they are the same
   * @param asked whether it is a question to whoever takes the entry
   */
  public record Line(String key, String formal, Optional<String> informal, boolean asked) {}

  /**
   * A row of the matrix.
   *
   * @param name what the entry is called
   * @param id its id; empty for entries that only have a corporation in common
   * @param cells one a corporation
   */
  public record Row(String name, Optional<String> id, List<Cell> cells) {
    /** Keeps its own copy of the list. */
    public Row {
      cells = List.copyOf(cells);
    }

    /** How many corporations do that with the entry. */
    public long count(State state) {
      return cells.stream().filter(cell -> cell.state() == state).count();
    }
  }

  /**
   * What a corporation makes of an entry.
   *
   * @param state in kind
   * @param words the state in words: "anders", "3 eigen"
   * @param href where it is told on the page; empty when there is nothing to tell
   */
  public record Cell(State state, String words, Optional<String> href) {}

  /** The states of an entry at a corporation. */
  public enum State {
    /** Taken as it stands. */
    SAME,
    /** Taken, and filled in where the catalogue leaves something open. */
    COMPLETED,
    /** Taken, and changed. */
    DIFFERENT,
    /** Not from the catalogue. */
    OWN,
    /** Not there. */
    UNUSED
  }

  /**
   * An entry that some corporation fills in or changes.
   *
   * @param name what the catalogue calls it
   * @param id its id
   * @param corporations those corporations
   */
  public record Entry(String name, String id, List<Difference> corporations) {
    /** Keeps its own copy of the list. */
    public Entry {
      corporations = List.copyOf(corporations);
    }
  }

  /**
   * What a corporation says differently.
   *
   * @param anchor its id on the page
   * @param corporation its name
   * @param state whether it fills in or changes
   * @param words the state in words
   * @param sentences each field as a sentence
   */
  public record Difference(
      String anchor, String corporation, State state, String words, List<String> sentences) {
    /** Keeps its own copy of the list. */
    public Difference {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * The entries that only one corporation has.
   *
   * @param anchor its id on the page
   * @param corporation its name
   * @param entries their names
   */
  public record Own(String anchor, String corporation, List<OwnName> entries) {
    /** Keeps its own copy of the list. */
    public Own {
      entries = List.copyOf(entries);
    }
  }

  /**
   * An entry of a corporation's own.
   *
   * @param name what it is called
   * @param id its id
   * @param namesake the id of the entry of the catalogue that is called the same
   */
  public record OwnName(String name, String id, Optional<String> namesake) {}

  /** Keeps its own copies of the lists. */
  public CataloguePage {
    corporations = List.copyOf(corporations);
    candidates = List.copyOf(candidates);
    lists = List.copyOf(lists);
  }

  /** Whether there are so many corporations that a row only counts what they do with an entry. */
  public boolean isCounted() {
    return corporations.size() > MOST_COLUMNS;
  }
}
