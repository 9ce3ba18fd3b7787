package nl.glashelder.render.page;

import java.util.List;
import java.util.Optional;
import nl.glashelder.check.Decision;
import nl.glashelder.check.Silenced;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;

/**
 * What there is to do for one corporation, for whoever decides: what is to be decided, what changes
 * when the drafts are published, and what was set aside.
 *
 * @param frame what is around it
 * @param name the corporation's name
 * @param drafts its drafts
 * @param register where the register of its processings is; empty when it has none
 * @param questions what is to be decided, first what keeps from publishing
 * @param changes what each draft changes in the version in force
 * @param silenced what was set aside on purpose, first what ends first
 */
public record TasksPage(
    Frame frame,
    String name,
    List<Link> drafts,
    Optional<String> register,
    List<Question> questions,
    List<DraftChanges> changes,
    List<Aside> silenced) {
  /**
   * A decision.
   *
   * @param decision what is to be decided
   * @param worst how bad it is to leave it open
   * @param places where it is asked for
   */
  public record Question(Decision decision, Severity worst, List<Place> places) {
    /** So many places are shown unfolded. */
    private static final int FEW = 3;

    /** Keeps its own list. */
    public Question {
      places = List.copyOf(places);
    }

    /** Whether its places are better folded. */
    public boolean isFolded() {
      return places.size() > FEW;
    }
  }

  /**
   * A place where a decision is asked for.
   *
   * @param finding what was found
   * @param path the entry it is about; empty for the whole file
   * @param draft where the draft's page shows it; empty when it shows nowhere
   * @param rule where the rule is explained
   * @param source where the line can be seen on the web, when the address of the repository is
   *     known
   */
  public record Place(
      Finding finding, String path, Optional<String> draft, String rule, Optional<String> source) {}

  /**
   * What a draft changes in the version in force.
   *
   * @param document which document
   * @param comparison where all of it can be read
   * @param summary in a few sentences
   * @param lines the changes that weigh, the most weighty first
   * @param more how many others there are
   */
  public record DraftChanges(
      String document, String comparison, String summary, List<Line> lines, int more) {
    /** Keeps its own list. */
    public DraftChanges {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A change.
   *
   * @param weight its weight in data
   * @param label its weight in words
   * @param sentence what changed
   */
  public record Line(String weight, String label, String sentence) {}

  /**
   * Something set aside.
   *
   * @param silenced what, by whom and why
   * @param until the last day, in words
   */
  public record Aside(Silenced silenced, String until) {}

  /** Keeps its own lists. */
  public TasksPage {
    drafts = List.copyOf(drafts);
    questions = List.copyOf(questions);
    changes = List.copyOf(changes);
    silenced = List.copyOf(silenced);
  }

  /** How many decisions keep from publishing. */
  public long blocking() {
    return questions.stream().filter(q -> q.worst() == Severity.ERROR).count();
  }

  /** Who has something to decide. */
  public List<Decision.Owner> owners() {
    return questions.stream().map(q -> q.decision().owner()).distinct().sorted().toList();
  }
}
