package nl.glashelder.compare;

import static nl.glashelder.compare.Sentence.end;
import static nl.glashelder.compare.Spoken.quoted;

import nl.glashelder.model.Cookie;
import nl.glashelder.model.FirstLetter;
import nl.glashelder.model.RetentionPart;

/** Says in plain Dutch how long something is kept now, and how long it was. */
final class PeriodSentence {
  private final Names names;

  PeriodSentence(Names names) {
    this.names = names;
  }

  /** How long something is kept now, and how long it was. */
  String kept(Subject subject, String was, String is) {
    if (subject.noun().equals(Subject.noun(Cookie.class))) {
      return "Hoe lang blijft " + subject.words() + "? Nu " + is + ". Dat was " + end(was);
    }
    String name = called(subject);
    if (was.isEmpty()) {
      return name + ": er staat nu hoe lang wij dit bewaren: " + end(is);
    }
    return is.isEmpty()
        ? name + ": er staat niet meer hoe lang wij dit bewaren. Er stond: " + end(was)
        : name + ": wij bewaren dit nu " + is + ". Dat was " + end(was);
  }

  /** How long something is kept, stands now at the parts of its period. */
  String inParts(Subject subject, String was) {
    return called(subject)
        + ": hoe lang wij dit bewaren, staat nu bij de aparte termijnen. Er stond: "
        + end(was);
  }

  /** A period that stands by itself now, or at another, or in another one. */
  String elsewhere(Told.Of from, Told.Of to, String was, String is) {
    String name = FirstLetter.capital(names.nameOf(to.is()));
    String kept = was.equals(is) ? "" : " Wij bewaren dit nu " + is + ". Dat was " + end(was);
    return name + ": dit " + now(to) + ". Eerst " + then(from) + "." + kept;
  }

  private static String now(Told.Of to) {
    return to.is() instanceof RetentionPart
        ? "staat nu" + to.subject().at()
        : "is nu een eigen bewaartermijn";
  }

  private static String then(Told.Of from) {
    return from.was() instanceof RetentionPart
        ? "stond dit" + from.subject().at()
        : "was dit een eigen bewaartermijn";
  }

  /** By its own name; a part of a period also by what it is part of. */
  private static String called(Subject subject) {
    if (!subject.around().isEmpty()) {
      return FirstLetter.capital(subject.at().strip());
    }
    boolean same = Respelling.ofName(subject.name(), subject.formerName());
    String formerly = same ? "" : " (eerst: " + quoted(subject.formerName()) + ")";
    return FirstLetter.capital(subject.name()) + formerly;
  }

  /** Another period that holds for something. */
  String otherPeriod(Told.Of of, String former, String latter) {
    String at =
        FirstLetter.capital(of.subject().words().isEmpty() ? "hier" : of.subject().at().strip());
    String was = of.was() == null ? "" : period(of, of.was(), former);
    String is = of.is() == null ? "" : period(of, of.is(), latter);
    if (was.isEmpty()) {
      return at + " geldt nu ook de bewaartermijn " + end(is);
    }
    return is.isEmpty()
        ? at + " geldt niet meer de bewaartermijn " + end(was)
        : at + " geldt nu de bewaartermijn " + is + ". Dat was " + end(was);
  }

  private String period(Told.Of of, Object id, String words) {
    return quoted(names.referred(of.part().key().refersTo(), (String) id))
        + (words.isEmpty() ? "" : " (" + words + ")");
  }
}
