package nl.glashelder.render.page;

import java.util.List;
import java.util.Optional;

/**
 * The record of processing activities that a draft describes, AVG 30(1), to be read: it is not for
 * the public.
 *
 * @param frame what is around it
 * @param name the corporation's name
 * @param draft where the draft is
 * @param csv where the register is as a file for a spreadsheet
 * @param shared what holds for every processing
 * @param processings the processings, in the order of the statement
 * @param gaps what the law asks of a register and some processings do not say
 */
public record RegisterPage(
    Frame frame,
    String name,
    String draft,
    String csv,
    List<Cell> shared,
    List<Processing> processings,
    List<Gap> gaps) {
  /**
   * What a column says.
   *
   * @param heading the head of the column
   * @param law the articles that ask for it; empty where none does
   * @param internal whether it stands in no statement
   * @param lines what it says
   */
  public record Cell(String heading, String law, boolean internal, List<String> lines) {
    /** Keeps its own list. */
    public Cell {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A processing.
   *
   * @param id its anchor on the page
   * @param name what it is called
   * @param draft where the draft tells of it; empty when no block of its own does
   * @param cells what the columns say, but for what holds for all
   */
  public record Processing(String id, String name, Optional<String> draft, List<Cell> cells) {
    /** Keeps its own list. */
    public Processing {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What the law asks and is not said.
   *
   * @param heading the head of the column
   * @param law the articles that ask for it
   * @param processings the processings that do not say it; each leads to its place on the page
   */
  public record Gap(String heading, String law, List<Link> processings) {
    /** Keeps its own list. */
    public Gap {
      processings = List.copyOf(processings);
    }
  }

  /** Keeps its own lists. */
  public RegisterPage {
    shared = List.copyOf(shared);
    processings = List.copyOf(processings);
    gaps = List.copyOf(gaps);
  }
}
