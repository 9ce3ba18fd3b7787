package nl.glashelder.render.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A block of text in a redline in which something changed.
 *
 * @param number from 1, in the order of the text
 * @param block the block
 * @param changes the changes in meaning that it shows, by number
 * @param rewording whether something in it says the same in other words
 */
record RedlinePlace(
    int number, Element block, List<ComparedContent.Change> changes, boolean rewording) {
  /** The name of the choice to see everything. */
  static final String ALL = "alle";

  private static final String LIST = "#lijst-van-wijzigingen";

  /**
   * What stands in a heading is read wherever headings are listed: its signpost stands before it.
   */
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** The id that leads here. */
  String id() {
    return "plek-" + number;
  }

  /** The weights of what changed there. */
  Set<String> weights() {
    Set<String> weights = new LinkedHashSet<>(ComparedContent.weights(changes));
    if (rewording) {
      weights.add(ComparedContent.WORDING);
    }
    return weights;
  }

  /**
   * Gives every place its numbers, and links to the one before and after it: among all places, and
   * among those of each weight for whoever sees only that.
   */
  static void signpost(List<RedlinePlace> places) {
    for (RedlinePlace place : places) {
      boolean heading = HEADINGS.contains(place.block.normalName());
      Element signpost =
          new Element(heading ? "p" : "span").addClass("wissel").attr(RedlineMarks.ADDED, "");
      signpost.attr("id", place.id()).attr("data-aard", String.join(" ", place.weights()));
      signpost.appendChild(RedlineMarks.numbers(place.changes()));
      place.steps(ALL, places, signpost);
      for (String weight : place.weights()) {
        List<RedlinePlace> alike =
            places.stream().filter(p -> p.weights().contains(weight)).toList();
        place.steps(weight, alike, signpost);
      }
      if (heading) {
        place.block.before(signpost);
      } else {
        signpost.appendText(" ");
        place.block.prependChild(signpost);
      }
    }
  }

  /**
   * Links to the neighbours among some places. Each leads to the same link of the neighbour: the
   * Enter key alone leads through all of them, in either direction.
   */
  private void steps(String choice, List<RedlinePlace> among, Element signpost) {
    int at = among.indexOf(this);
    Element steps = signpost.appendElement("span").addClass("stap bij-" + choice);
    if (among.size() > 1) {
      steps
          .appendElement("a")
          .attr("id", backId(choice))
          .attr("href", at > 0 ? "#" + among.get(at - 1).backId(choice) : LIST)
          .text(at > 0 ? "vorige" : "naar de lijst");
      steps.appendText(" ");
    }
    boolean last = at == among.size() - 1;
    steps
        .appendElement("a")
        .attr("id", id(choice))
        .attr("href", last ? LIST : "#" + among.get(at + 1).id(choice))
        .text(last ? "naar de lijst" : "volgende");
  }

  /** The id of the link that leads on from here among the places of a choice. */
  String id(String choice) {
    return id() + "-" + choice;
  }

  private String backId(String choice) {
    return id(choice) + "-terug";
  }
}
