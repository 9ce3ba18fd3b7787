package nl.glashelder.check.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The places in the phrases of the vocabulary with the words that may stand there, found by the
 * letters of a word: a word is not held against each place, of which there are thousands.
 */
final class SlotIndex {
  /** The words that name a small number. */
  private static final Set<String> NUMBERS =
      Set.of(
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

  /** Before a hyphen: what follows is not meant, not of today, or another thing ("IP-adres"). */
  private static final Set<String> NO_SORT_OF =
      Set.of("niet", "non", "anti", "ex", "oud", "voormalig", "pseudo", "semi", "ip", "mac");

  private static final int SHORTEST_HEAD = 4;

  private final Map<String, BitSet> byWritten = new HashMap<>();
  private final Map<String, BitSet> byForm = new HashMap<>();
  private final Map<String, BitSet> byStem = new HashMap<>();
  private final Map<String, BitSet> byStart = new HashMap<>();
  private final Map<String, BitSet> byEnd = new HashMap<>();
  private final List<Tested> tested = new ArrayList<>();

  /** A slot that every word is held against. */
  private record Tested(int slot, Predicate<Lexeme> accepts) {}

  /**
   * Adds a slot.
   *
   * @param slot its number
   * @param written as the vocabulary writes it, for example {@code kopie|scan|foto*}
   */
  void add(int slot, String written) {
    for (String choice : written.split("\\|")) {
      addChoice(slot, choice);
    }
  }

  private void addChoice(int slot, String choice) {
    if (choice.equals("#")) {
      tested.add(new Tested(slot, word -> word.isNumber() || NUMBERS.contains(word.small())));
    } else if (choice.equals("*")) {
      tested.add(new Tested(slot, word -> true));
    } else if (choice.startsWith("~")) {
      SlotIndex not = new SlotIndex();
      not.add(0, choice.substring(1).replace(',', '|'));
      tested.add(new Tested(slot, word -> not.filledBy(word).isEmpty()));
    } else if (choice.startsWith("=")) {
      put(byWritten, choice.substring(1), slot);
    } else if (choice.endsWith("!")) {
      put(byForm, Lexeme.folded(choice.substring(0, choice.length() - 1)), slot);
    } else if (choice.startsWith("*") && choice.endsWith("*")) {
      String piece = Lexeme.folded(choice.substring(1, choice.length() - 1));
      tested.add(new Tested(slot, word -> word.small().contains(piece)));
    } else if (choice.startsWith("*")) {
      put(byEnd, Lexeme.folded(choice.substring(1)), slot);
    } else if (choice.endsWith("*")) {
      put(byStart, Lexeme.folded(choice.substring(0, choice.length() - 1)), slot);
    } else {
      String form = Lexeme.folded(choice);
      put(byForm, form, slot);
      if (hasOneForm(form)) {
        return;
      }
      Lexeme.stemsOf(form).forEach(stem -> put(byStem, stem, slot));
      VerbForms.of(form).stream()
          .filter(other -> !hasOneForm(other))
          .forEach(other -> put(byForm, other, slot));
    }
  }

  /** "Als" is no form of "alle", nor "met" of "meten", though each two have one stem. */
  private static boolean hasOneForm(String small) {
    Set<Role> roles = Grammar.of(small);
    return roles.contains(Role.BEGINS)
        || roles.contains(Role.MAY_BEGIN)
        || roles.contains(Role.CONDITION)
        || roles.contains(Role.PREPOSITION);
  }

  private static void put(Map<String, BitSet> map, String key, int slot) {
    map.computeIfAbsent(key, k -> new BitSet()).set(slot);
  }

  /** The numbers of the slots that a word fills. */
  BitSet filledBy(Lexeme word) {
    BitSet filled = new BitSet();
    String small = word.small();
    headOf(small)
        .ifPresent(
            head -> {
              add(filled, byForm.get(head));
              Lexeme.stemsOf(head).forEach(stem -> add(filled, byStem.get(stem)));
            });
    add(filled, byWritten.get(word.written()));
    add(filled, byForm.get(small));
    if (!hasOneForm(small)) {
      word.stems().forEach(stem -> add(filled, byStem.get(stem)));
    }
    for (int i = 0; i <= small.length(); i++) {
      add(filled, byStart.get(small.substring(0, i)));
      add(filled, byEnd.get(small.substring(i)));
    }
    for (Tested slot : tested) {
      if (slot.accepts().test(word)) {
        filled.set(slot.slot());
      }
    }
    return filled;
  }

  /** "Collega-corporaties" are corporations, "AVG-verzoek" is a request; "niet-huurder" is none. */
  static Optional<String> headOf(String small) {
    int hyphen = small.lastIndexOf('-');
    return hyphen > 0
            && small.length() - hyphen - 1 >= SHORTEST_HEAD
            && !NO_SORT_OF.contains(small.substring(0, small.indexOf('-')))
        ? Optional.of(small.substring(hyphen + 1))
        : Optional.empty();
  }

  private static void add(BitSet filled, BitSet found) {
    if (found != null) {
      filled.or(found);
    }
  }
}
