package nl.glashelder.takeover.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds within how much time the corporation answers, and what others have time for. */
final class RequestTerms implements Recogniser {
  private static final Pattern ANSWERING =
      Pattern.compile(
          "(?iu)\\b(?:antwoord\\p{L}*|beantwoord\\p{L}*|reageren|reageert|reactie|behandelen|behandeld|behandelt|beslist|beslissen|besluit|afgehandeld|afhandelen|handelen|informeren|bericht|ontvangt|krijgt|voldoen|laten|uitvoeren|doorvoeren|hoor|hoort|horen)\\b");

  private static final Pattern REQUEST =
      Pattern.compile(
          "(?iu)\\b(?:\\p{L}*verzoek|\\p{L}*verzoeken|aanvraag|aanvragen|bezwaar|verzet|inzage)\\b");

  private static final Pattern EXTENDING =
      Pattern.compile(
          "(?iu)\\b(?:verleng\\p{L}*|extra|langer|complex\\p{L}*|ingewikkeld\\p{L}*|uitstel\\p{L}*|uitlopen|maximaal nog)\\b");

  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?iu)\\b(?:klacht\\p{L}*|geschil\\p{L}*|rechtbank|rechter|verzoekschrift|sollicit\\p{L}*|bewaren|bewaard|datalek)\\b");

  private record Answer(String duration, String right, Passage passage) {}

  @Override
  public void find(Finds finds) {
    List<Answer> answers = new ArrayList<>();
    for (Passage passage : finds.said()) {
      if (passage.isHeading()) {
        continue;
      }
      third(passage, finds);
      court(passage, finds);
      if (passage.isNear("rechten")
          && !ELSEWHERE.matcher(passage.text()).find()
          && !isThird(passage)) {
        answer(passage, answers, finds);
      }
    }
    settle(answers, finds);
  }

  private static void answer(Passage passage, List<Answer> answers, Finds finds) {
    List<Lengths> lengths = Lengths.in(passage.text());
    boolean answering =
        isExtension(passage)
            || ANSWERING.matcher(passage.text()).find()
            || REQUEST.matcher(passage.text()).find();
    if (lengths.isEmpty()
        || !answering
        || passage.text().matches("(?iu).*\\bdatum van deze\\b.*")) {
      return;
    }
    var extending = EXTENDING.matcher(passage.text());
    boolean extends_ = extending.find();
    if (lengths.size() == 1) {
      if (extends_ && isAhead(lengths.get(0), extending.start(), passage.text())) {
        extension(lengths.get(0), passage, finds);
      } else if (!extends_) {
        answers.add(new Answer(lengths.get(0).duration().toString(), right(passage), passage));
      } else if (passage
              .text()
              .substring(0, lengths.get(0).start())
              .matches("(?iu).*\\bbinnen\\s*$")
          && extending.start() > lengths.get(0).end()) {
        // "Binnen een maand zeggen wij of wij extra tijd nodig hebben": no answer yet.
        return;
      }
    } else if (lengths.size() == 2 && extends_ && lengths.get(0).end() < extending.start()) {
      answers.add(new Answer(lengths.get(0).duration().toString(), right(passage), passage));
      extension(lengths.get(1), passage, finds);
    }
  }

  /** "Deze termijn kan met twee maanden worden verlengd." */
  private static boolean isExtension(Passage passage) {
    return passage.text().matches("(?iu).*\\btermijn\\b.*\\bverleng\\p{L}*.*");
  }

  private static boolean isAhead(Lengths length, int sign, String text) {
    return length.start() > sign
            && !text.substring(0, length.start()).matches("(?iu).*\\bbinnen\\s*$")
        || text.substring(Math.max(0, length.start() - 30), length.start())
            .matches(
                "(?iu).*\\b(?:met|nog|van|extra)\\s*(?:maximaal |ten hoogste |hoogstens |nog )?$");
  }

  private static void extension(Lengths length, Passage passage, Finds finds) {
    finds
        .statement()
        .put("rechten.termijn.verlenging", length.duration().toString(), passage.source());
  }

  /** The one right that a term is about; empty when it is about requests in general. */
  private static String right(Passage passage) {
    Set<String> rights = new LinkedHashSet<>();
    String text = (passage.text() + " " + passage.heading()).toLowerCase(Locale.ROOT);
    for (String id : List.of("inzage", "rectificatie", "wissing", "bezwaar")) {
      String words =
          switch (id) {
            case "inzage" -> "inzage";
            case "rectificatie" -> "rectificatie|correctie|verbeter|corrigeren|aanpass";
            case "wissing" -> "verwijder|wissing|wissen";
            default -> "bezwaar|verzet";
          };
      if (Pattern.compile(words).matcher(text).find()) {
        rights.add(id);
      }
    }
    return rights.size() == 1 ? rights.iterator().next() : "";
  }

  private static void settle(List<Answer> answers, Finds finds) {
    Set<String> durations = new LinkedHashSet<>();
    answers.forEach(a -> durations.add(a.duration()));
    String general =
        answers.stream()
            .filter(a -> a.right().isEmpty() || a.right().equals("inzage"))
            .map(Answer::duration)
            .findFirst()
            .orElse(durations.size() == 1 ? durations.iterator().next() : "");
    for (Answer answer : answers) {
      if (answer.duration().equals(general)) {
        finds.statement().put("rechten.termijn.antwoord", general, answer.passage().source());
      } else if (!answer.right().isEmpty() && !answer.right().equals("inzage")) {
        finds
            .statement()
            .put(
                "rechten.lijst[" + answer.right() + "].termijn",
                answer.duration(),
                answer.passage().source());
      } else {
        finds
            .statement()
            .put("rechten.termijn.antwoord", answer.duration(), answer.passage().source());
      }
    }
  }

  private static boolean isThird(Passage passage) {
    return passage.text().matches("(?iu).*\\bderden?\\b.*\\b(?:verzet|bezwaar|tijd)\\b.*");
  }

  private static void third(Passage passage, Finds finds) {
    List<Lengths> lengths = Lengths.in(passage.text());
    if (passage.isNear("rechten") && isThird(passage) && lengths.size() == 1) {
      finds
          .statement()
          .put(
              "rechten.derden.bezwaartermijn",
              lengths.get(0).duration().toString(),
              passage.source());
    }
  }

  private static void court(Passage passage, Finds finds) {
    boolean court =
        passage.text().matches("(?iu).*\\b(?:rechtbank|rechter)\\b.*")
            && passage
                .text()
                .matches(
                    "(?iu).*(?:verzoekschrift|naar de rechter|bij de rechtbank|bij de rechter|rechtbank starten|voorleggen).*")
            && (passage.isNear("klachten") || passage.isNear("rechten"));
    if (court) {
      finds
          .statement()
          .put(
              "klachten.rechter.toelichting",
              "{U|Je} kunt ook naar de rechter gaan, met een verzoekschrift bij de rechtbank.",
              passage.source());
    }
    boolean petition =
        passage.text().matches("(?iu).*verzoek\\(?schrift\\)?.*") && passage.isNear("klachten");
    List<Lengths> lengths = Lengths.in(passage.text().replaceAll("\\(\\d+\\)\\s*", ""));
    if (petition
        && lengths.size() == 1
        && finds.statement().has("klachten.rechter")
        && passage.text().contains("na ontvangst")) {
      finds
          .statement()
          .put("klachten.rechter.termijn", lengths.get(0).duration().toString(), passage.source());
      finds.statement().put("klachten.rechter.start", "na ons antwoord", passage.source());
    }
  }
}
