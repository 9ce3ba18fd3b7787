package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.WARNING;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.glashelder.check.language.PartOfSentence;
import nl.glashelder.model.FirstLetter;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.FullStop;

/** Whether what was filled in "als zinsdeel" goes on in the sentence that Glashelder begins. */
final class ClauseRules {
  static final List<Rule> ALL =
      List.of(Rule.onDraft("T02", "zinsdeel", "", WARNING, ClauseRules::look));

  private static final Pattern CAPITALISED =
      Pattern.compile("(?<=[\\p{L}\\d,;:)] )\\p{Lu}[\\p{L}'’-]+");

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
      Matcher matcher = CAPITALISED.matcher(passage.text());
      while (matcher.find()) {
        names.add(matcher.group());
      }
    }
    for (String word : facts.draft().corporation().name().split("\\s+")) {
      names.add(word);
    }
    return names;
  }
}
