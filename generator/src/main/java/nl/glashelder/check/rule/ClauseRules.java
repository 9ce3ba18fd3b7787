package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.WARNING;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.glashelder.check.language.PartOfSentence;
import nl.glashelder.model.FirstLetter;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.FullStop;

/** Whether what was filled in "als zinsdeel" goes on in the sentence that Glashelder begins. */
final class ClauseRules {
  static final List<Rule> ALL =
      List.of(Rule.onDraft("T02", "zinsdeel", "", WARNING, ClauseRules::look));

  private ClauseRules() {}

  private static void look(Rule rule, Facts facts, List<Hit> hits) {
    FormOfAddress address = facts.draft().corporation().formOfAddress();
    Set<String> names = names(facts);
    for (Walk.InSentence part : facts.clauses()) {
      Passage passage = part.passage();
      if (!facts.isOwn(passage)) {
        continue;
      }
      String after = address.resolve(part.after());
      PartOfSentence.fault(passage.text(), part.clause(), after, names)
          .ifPresent(
              fault ->
                  facts
                      .found(rule, passage.sheet(), hits)
                      .at(
                          passage.path(),
                          "Er komt te staan: '"
                              + FullStop.ensured(after + " " + asRead(passage.text()))
                              + "' Uw tekst "
                              + fault
                              + ".",
                          part.clause().advice()
                              + " Bijvoorbeeld: "
                              + part.clause().example()
                              + "."));
    }
  }

  private static String asRead(String text) {
    return FirstLetter.within(FullStop.without(text.strip()));
  }

  /** Words that have a capital within a sentence too: those are names. */
  private static Set<String> names(Facts facts) {
    Set<String> names = new HashSet<>();
    for (Passage passage : facts.passages()) {
      addNames(passage.text(), names);
    }
    for (String word : facts.draft().corporation().name().split("\\s+")) {
      names.add(word);
    }
    return names;
  }

  /** Adds the words with a capital that another word, a comma or the like stands before. */
  private static void addNames(String text, Set<String> names) {
    for (int i = 2; i < text.length(); i++) {
      if (text.charAt(i - 1) == ' '
          && Character.isUpperCase(text.charAt(i))
          && isWithinSentence(text.charAt(i - 2))) {
        int end = i + 1;
        while (end < text.length() && isPartOfName(text.charAt(end))) {
          end++;
        }
        if (end > i + 1) {
          names.add(text.substring(i, end));
        }
        i = end - 1;
      }
    }
  }

  private static boolean isWithinSentence(char before) {
    return Character.isLetter(before)
        || before >= '0' && before <= '9'
        || before == ','
        || before == ';'
        || before == ':'
        || before == ')';
  }

  private static boolean isPartOfName(char c) {
    return Character.isLetter(c) || c == '\'' || c == '’' || c == '-';
  }
}
