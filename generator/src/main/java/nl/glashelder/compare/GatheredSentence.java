package nl.glashelder.compare;

import static nl.glashelder.compare.Sentence.end;
import static nl.glashelder.compare.Sentence.label;
import static nl.glashelder.compare.Spoken.quoted;

import java.util.List;
import nl.glashelder.model.FirstLetter;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.Text;

/** Says in plain Dutch what is one change in several places of the data. */
final class GatheredSentence {
  private final Names names;
  private final Spoken spoken;

  GatheredSentence(Names names, Spoken spoken) {
    this.names = names;
    this.spoken = spoken;
  }

  /**
   * What says more about something, told after it: what went with it, what came and what changed.
   */
  String also(List<Told.Of> more) {
    List<String> gone = more.stream().filter(of -> of.is() == null).map(this::named).toList();
    List<String> come = more.stream().filter(of -> of.was() == null).map(this::named).toList();
    StringBuilder said = new StringBuilder();
    if (!gone.isEmpty()) {
      said.append(gone.size() == 1 ? " Weg is ook " : " Weg zijn ook ")
          .append(end(Summary.and(gone)));
    }
    if (!come.isEmpty()) {
      said.append(" Er staat nu ook bij: ").append(end(Summary.and(come)));
    }
    for (Told.Of of : more) {
      if (of.was() != null && of.is() != null) {
        said.append(" Ook anders is " + label(of.part()) + ": eerst " + spoken.value(of.was()));
        said.append(", nu " + end(spoken.value(of.is())));
      }
    }
    return said.toString();
  }

  private String named(Told.Of of) {
    return of.part().kind() == Kind.RECORD
        ? label(of.part())
        : label(of.part()) + " (" + spoken.value(of.value()) + ")";
  }

  /** An entry that took the place of another. */
  String replaced(Told.Of of) {
    return quoted(names.nameOf(of.is()))
        + " komt in de plaats van "
        + quoted(names.nameOf(of.was()))
        + ".";
  }

  /** Something under the id of something with another name, of which nothing else is the same. */
  String another(Told.Of of) {
    Subject subject = of.subject();
    String around = subject.around().isEmpty() ? "" : " bij " + subject.around();
    return "Waar eerst "
        + subject.noun()
        + " "
        + quoted(subject.formerName())
        + " stond"
        + around
        + ", staat nu "
        + quoted(subject.name())
        + ".";
  }

  /** Several entries that have another heading, or the same although it is filled in now. */
  String headings(Class<?> type, List<Subject> subjects, boolean stay) {
    return subjects.size()
        + " "
        + Subject.nouns(type)
        + (stay ? " houden hetzelfde kopje." : " hebben een ander kopje.");
  }

  /** What each is called now. */
  List<Detail> otherNames(List<Told.Of> names) {
    return names.stream()
        .map(
            of ->
                quoted(of.subject().formerName())
                    + (Sentence.isOfRight(of) && of.value() == null
                        ? " heeft geen eigen kopje meer."
                        : (Sentence.isOfRight(of) && of.was() == null
                                ? " heeft nu een eigen kopje: "
                                : " heet nu ")
                            + quoted(of.subject().name())
                            + "."))
        .map(said -> new Detail("", said, List.of()))
        .toList();
  }

  /** An address that is another. */
  String otherAddress(Subject subject, String was, String is) {
    return FirstLetter.capital(subject.words())
        + " is anders. Er stond: "
        + end(quoted(was))
        + " Er staat nu: "
        + end(quoted(is));
  }

  /** An entry that stands in another list. */
  String elsewhere(Told.Of from, Told.Of to) {
    boolean sameSubject = from.subject().words().equals(to.subject().words());
    String here = sameSubject ? label(to.part()) : to.subject().words();
    String there = sameSubject ? label(from.part()) : from.subject().words();
    return quoted(names.nameOf(to.is()))
        + " staat nu bij "
        + here
        + " in plaats van bij "
        + end(there);
  }

  /** A text that stands at another place, or at others, or where others were. */
  String textElsewhere(List<Told.Of> from, List<Told.Of> to, Text text) {
    boolean alone = from.size() == 1 && to.size() > 1;
    boolean several = from.size() > 1;
    return (alone ? "Staat nu alleen nog" : "Staat nu")
        + lists(to)
        + ": "
        + end(spoken.value(text))
        + (several ? " Eerst stond dit alleen" : " Eerst stond dit")
        + lists(from)
        + ".";
  }

  private static String lists(List<Told.Of> all) {
    return " " + Summary.and(all.stream().map(of -> Sentence.list(of).strip()).toList());
  }

  /** One entry that became several, or several that became one. */
  String divided(Class<?> type, List<String> from, List<String> to) {
    boolean split = to.size() > 1;
    String before = Summary.and(from.stream().map(Spoken::quoted).toList());
    String after = Summary.and(to.stream().map(Spoken::quoted).toList());
    return split
        ? FirstLetter.capital(Subject.noun(type)) + " " + before + " is gesplitst in " + after + "."
        : "De " + Subject.nouns(type) + " " + before + " zijn samengevoegd tot " + after + ".";
  }
}
