package nl.glashelder.compare;

import java.util.List;
import nl.glashelder.model.FirstLetter;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;

/** Says in plain Dutch what became of several lines of one list. */
final class LinesSentence {
  /** So many lines of a list are named in one sentence; more are counted. */
  private static final int NAMED = 4;

  private final Names names;
  private final Sentence sentence;

  LinesSentence(Names names, Sentence sentence) {
    this.names = names;
    this.sentence = sentence;
  }

  /** Several lines that came to one list, or went from it. */
  String items(List<Told.Of> each) {
    Told.Of of = each.get(0);
    boolean added = of.was() == null;
    boolean lines = of.part().kind() != Kind.RECORD;
    String all =
        each.size() > NAMED
            ? each.size() + (lines ? " regels" : "")
            : Summary.and(each.stream().map(one -> said(one.part(), one.value())).toList());
    if (lines) {
      return sentence.line(of, added, all, true);
    }
    String nouns = Subject.nouns(of.part().valueType());
    return added
        ? "Nieuwe " + nouns + of.subject().at() + ": " + Sentence.end(all)
        : "Deze " + nouns + " staan er niet meer" + of.subject().at() + ": " + Sentence.end(all);
  }

  private String said(Part part, Object value) {
    return part.kind() == Kind.RECORD
        ? Spoken.quoted(names.nameOf(value))
        : sentence.element(part, value);
  }

  /** Whether a sentence tells all of several lines, in full. */
  boolean fits(List<Told.Of> each) {
    return each.size() <= NAMED
        && each.stream().noneMatch(one -> said(one.part(), one.value()).endsWith("…’"));
  }

  /**
   * Lines that were split or joined.
   *
   * @param changed whether something else changed in them as well
   * @param quoted whether to quote them
   */
  String rearranged(Told.Of of, List<?> was, List<?> is, boolean changed, boolean quoted) {
    boolean split = was.size() == 1;
    if (of.part().kind() == Kind.RECORD && quoted && !changed) {
      String nouns = Subject.nouns(of.part().valueType());
      String what = split ? Subject.noun(of.part().valueType()) : "de " + nouns;
      return FirstLetter.capital(what)
          + " "
          + all(of.part(), was)
          + of.subject().at()
          + (split ? " is gesplitst in " : " zijn samengevoegd tot ")
          + Sentence.end(all(of.part(), is));
    }
    boolean clause = Sentence.isClause(of);
    String where = clause ? " bij " + Sentence.label(of.part()) : Sentence.list(of);
    String said =
        (split ? "een regel" : "regels")
            + where
            + (split ? " is gesplitst" : " zijn samengevoegd")
            + (changed ? " en veranderd." : ".");
    String told = clause ? Sentence.aside(of) + said : FirstLetter.capital(said);
    return quoted
        ? told
            + " Er stond: "
            + Sentence.end(all(of.part(), was))
            + " Er staat nu: "
            + Sentence.end(all(of.part(), is))
        : told;
  }

  private String all(Part part, List<?> lines) {
    return Summary.and(lines.stream().map(line -> said(part, line)).toList());
  }
}
