package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.WARNING;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.glashelder.check.language.PartOfSentence;
import nl.glashelder.model.FirstLetter;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.FullStop;

/**
 * Whether what was filled in "als zinsdeel" goes on in the sentence that Glashelder begins, and
 * whether there are words to read at all.
 */
final class ClauseRules {
  static final List<Rule> ALL =
      List.of(Rule.onDraft("T02", "zinsdeel", "", WARNING, ClauseRules::look));

  private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

  /** A cookie is called what a program calls it. */
  private static final Pattern NAME_OF_COOKIE = Pattern.compile("cookies\\.[^.]+\\.naam");

  private ClauseRules() {}

  private static void look(Rule rule, Facts facts, List<Hit> hits) {
    facts.passages().stream()
        .filter(facts::isOwn)
        .filter(p -> !LETTER_OR_DIGIT.matcher(p.text()).find())
        .filter(p -> !NAME_OF_COOKIE.matcher(p.path()).matches())
        .forEach(
            p ->
                facts
                    .found(rule, p.sheet(), hits)
                    .at(
                        p.path(),
                        "Bij "
                            + p.key()
                            + " staat alleen '"
                            + p.text().strip()
                            + "'. Op de pagina kan een lezer daar niets mee.",
                        "Schrijf er woorden, of haal het weg."));
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
                              + FullStop.ensured((after + " " + asRead(passage.text())).strip())
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
