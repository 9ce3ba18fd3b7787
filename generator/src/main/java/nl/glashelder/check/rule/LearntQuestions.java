package nl.glashelder.check.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.glashelder.check.language.Learnt;
import nl.glashelder.check.language.Reading;

/**
 * Asks about texts that no rule speaks of and that look like breaches that others wrote down. It is
 * not sure, so it only ever asks, at most once a text, and says which words made it ask.
 */
public final class LearntQuestions {
  private static final Map<String, List<Question>> BY_KIND =
      Blocks.read("leervragen.txt").stream()
          .map(Question::of)
          .collect(Collectors.groupingBy(Question::kind));

  private LearntQuestions() {}

  /** Whether a question of a rule may come of examples. */
  public static boolean mayAskFor(String rule) {
    return BY_KIND.values().stream().flatMap(List::stream).anyMatch(q -> q.rule().equals(rule));
  }

  /**
   * What to ask about a kind of breach.
   *
   * @param rule the id of the rule that asks
   * @param kind the kind
   * @param where the places, or none where it holds for all
   * @param settled the name of what answers the question already
   * @param seeming what the text seems to say
   * @param advice what to do
   */
  private record Question(
      String rule, String kind, List<String> where, String settled, String seeming, String advice) {
    static Question of(Blocks.Block block) {
      return new Question(
          block.head().get(0),
          block.head().get(1),
          block.words("waar"),
          block.text("geregeld"),
          block.text("lijkt"),
          block.text("raad"));
    }

    boolean holdsFor(Passage t) {
      return where.isEmpty() || where.stream().anyMatch(path -> BreachInText.isAt(t, path));
    }
  }

  /** A text, or a part of it, that looks like a breach. */
  private record Doubted(List<Reading> part, double score) {}

  /**
   * Adds the questions about texts of the corporation's own that no finding speaks of yet; what
   * comes from the catalogue was weighed when it was written.
   */
  public static void ask(Facts facts, List<Hit> hits) {
    Set<String> spokenOf = new HashSet<>();
    for (Hit hit : hits) {
      if (!hit.finding().law().isEmpty()) {
        spokenOf.add(hit.sheet() + hit.path());
      }
    }
    Learnt learnt = Learnt.installed();
    for (Passage passage : facts.passages()) {
      if (mayBeAskedAbout(passage)) {
        String place = place(passage);
        doubted(learnt, passage, place)
            .filter(d -> facts.isOwn(passage))
            .filter(d -> !spokenOf.contains(passage.sheet() + passage.path()))
            .ifPresent(d -> ask(learnt.explained(d.part(), place), d.part(), passage, facts, hits));
      }
    }
  }

  private static boolean mayBeAskedAbout(Passage passage) {
    return passage.prose() && !passage.tellsWhatIsNot() && !BreachInText.explains(passage);
  }

  private static Optional<Doubted> doubted(Learnt learnt, Passage passage, String place) {
    return parts(passage).stream()
        .map(part -> new Doubted(part, learnt.score(part, place)))
        .filter(doubted -> doubted.score() >= learnt.threshold())
        .max(Comparator.comparing(Doubted::score));
  }

  private static void ask(
      Learnt.Doubt doubt, List<Reading> part, Passage passage, Facts facts, List<Hit> hits) {
    if (!doubt.heaviest().isQuoted() && !doubt.heaviest().isPast()) {
      question(doubt.kind(), passage)
          .filter(q -> !BreachInText.isSettled(q.settled(), passage, facts))
          .ifPresent(q -> tell(q, doubt, part, passage, facts, hits));
    }
  }

  /** Each sentence, and a question with what answers it, since neither says anything alone. */
  private static List<List<Reading>> parts(Passage passage) {
    List<List<Reading>> parts = new ArrayList<>();
    List<Reading> all = passage.readings();
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).isQuestion()) {
        parts.add(
            i > 0 && all.get(i - 1).isQuestion()
                ? all.subList(i - 1, i + 1)
                : all.subList(i, i + 1));
      }
    }
    return parts;
  }

  /** A kind that was asked about wrongly too often has no question. */
  private static Optional<Question> question(String kind, Passage passage) {
    return BY_KIND.getOrDefault(kind, List.of()).stream()
        .filter(q -> q.holdsFor(passage))
        .findFirst();
  }

  private static void tell(
      Question question,
      Learnt.Doubt doubt,
      List<Reading> part,
      Passage passage,
      Facts facts,
      List<Hit> hits) {
    Rule rule = Rules.of(question.rule()).orElseThrow();
    List<String> words = doubt.words().stream().map(word -> "'" + word + "'").toList();
    facts
        .found(rule, passage.sheet(), hits)
        .hint(
            passage.path(),
            "'"
                + Dutch.start(part.get(part.size() - 1).sentence())
                + "' lijkt te zeggen dat "
                + question.seeming()
                + " Klopt dat? Deze vraag komt niet van een vaste regel, maar van voorbeelden: vooral "
                + Dutch.and(words)
                + " deden eraan denken.",
            question.advice() + " " + BreachInText.IF_NOT);
  }

  /** The part of the files where a text stands, as far as it tells what it is about. */
  static String place(Passage passage) {
    return switch (passage.sheet()) {
      case NOTICE -> "cookies";
      case CORPORATION -> "corporatie";
      case STATEMENT -> {
        boolean right = passage.path().startsWith("rechten.lijst.");
        boolean divided = Set.of("rechten", "klachten").contains(passage.section());
        yield right
            ? begin(passage.path(), 3)
            : divided ? begin(passage.path(), 2) : passage.section();
      }
    };
  }

  /** The first keys of a path. */
  private static String begin(String path, int keys) {
    int point = -1;
    for (int i = 0; i < keys; i++) {
      point = path.indexOf('.', point + 1);
      if (point < 0) {
        return path;
      }
    }
    return path.substring(0, point);
  }
}
