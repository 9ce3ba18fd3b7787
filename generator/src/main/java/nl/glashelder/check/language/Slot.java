package nl.glashelder.check.language;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A place in a phrase of the vocabulary and the words that may stand there.
 *
 * @param written as the vocabulary writes it, for example {@code kopie|scan|foto*}
 * @param number its place among all slots
 * @param accepts tells whether a word may stand there
 */
record Slot(String written, int number, Predicate<Lexeme> accepts) {
  /** The words that name a small number. */
  private static final List<String> NUMBERS =
      List.of(
          "een",
          "twee",
          "drie",
          "vier",
          "vijf",
          "zes",
          "zeven",
          "acht",
          "negen",
          "tien",
          "elf",
          "twaalf",
          "dertien",
          "veertien",
          "vijftien",
          "twintig",
          "dertig",
          "zestig",
          "negentig");

  static Slot of(String written, int number) {
    List<Predicate<Lexeme>> choices =
        Arrays.stream(written.split("\\|")).map(Slot::accepting).toList();
    return new Slot(written, number, word -> choices.stream().anyMatch(c -> c.test(word)));
  }

  private static Predicate<Lexeme> accepting(String choice) {
    if (choice.equals("#")) {
      return word -> word.isNumber() || NUMBERS.contains(word.small());
    }
    if (choice.equals("*")) {
      return word -> true;
    }
    if (choice.startsWith("~")) {
      List<String> not = List.of(choice.substring(1).split(","));
      return word -> !not.contains(word.small());
    }
    if (choice.startsWith("=")) {
      String exact = choice.substring(1);
      return word -> word.written().equals(exact);
    }
    if (choice.endsWith("!")) {
      String form = Lexeme.folded(choice.substring(0, choice.length() - 1));
      return word -> word.small().equals(form);
    }
    boolean before = choice.startsWith("*");
    boolean after = choice.endsWith("*");
    if (before || after) {
      String piece =
          Lexeme.folded(choice.substring(before ? 1 : 0, choice.length() - (after ? 1 : 0)));
      return word ->
          before && after
              ? word.small().contains(piece)
              : before ? word.small().endsWith(piece) : word.small().startsWith(piece);
    }
    String form = Lexeme.folded(choice);
    Set<String> stems = Lexeme.stemsOf(form);
    return word -> word.small().equals(form) || word.hasStemOf(stems);
  }
}
