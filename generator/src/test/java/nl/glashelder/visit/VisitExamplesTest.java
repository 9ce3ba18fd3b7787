package nl.glashelder.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.glashelder.check.Drafts;
import nl.glashelder.check.Explanation;
import nl.glashelder.check.Explanation.Example;
import nl.glashelder.check.Sentence;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.CookieTechnique;
import nl.glashelder.source.Draft;
import nl.glashelder.source.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What explains a finding of a visit to an editor is held against such a visit. */
class VisitExamplesTest {
  private static final Pattern COOKIE =
      Pattern.compile("cookie (\\S+) van (\\S+), ([^,]+)(?:, (\\d+) dagen)?");
  private static final Pattern REQUEST = Pattern.compile("verzoek aan (\\S+)");

  @ParameterizedTest
  @EnumSource(VisitRule.class)
  void theWrongExampleIsFoundByItsOwnRule(VisitRule rule) {
    List<Finding> found = check(Explanation.of(rule.id()).wrong());
    assertEquals(List.of(rule.id()), found.stream().map(Finding::rule).distinct().toList());
    for (Finding finding : found) {
      assertTrue(Sentence.isWhole(finding.message()), finding::message);
      assertTrue(Character.isUpperCase(finding.advice().charAt(0)), finding::advice);
    }
  }

  @ParameterizedTest
  @EnumSource(VisitRule.class)
  void theRightExampleMatchesTheWebsite(VisitRule rule) {
    assertEquals(List.of(), check(Explanation.of(rule.id()).right()));
  }

  private static List<Finding> check(List<Example> example) {
    List<Example> yaml =
        new ArrayList<>(example.stream().filter(e -> !e.kind().equals("bezoek")).toList());
    yaml.add(new Example("corporatie", "naam: Voorbeeld\naanspreekvorm: u\n"));
    Draft.Placed<CookieNotice> notice = Drafts.read(yaml).notice().orElseThrow();
    String visit =
        example.stream()
            .filter(e -> e.kind().equals("bezoek"))
            .map(Example::text)
            .findFirst()
            .orElseThrow();
    return VisitCheck.of(visit(visit), notice.document(), notice.places(), List.of());
  }

  private static Visit visit(String text) {
    List<Seen> seen = new ArrayList<>();
    List<Seen> refused = new ArrayList<>();
    String page = text.contains("andere website") ? "www.anders.nl" : "www.voorbeeld.nl";
    TreeSet<String> hosts = new TreeSet<>(List.of(page));
    for (String line : text.lines().toList()) {
      Matcher cookie = COOKIE.matcher(line);
      Matcher request = REQUEST.matcher(line);
      if (cookie.matches()) {
        Lifetime lifetime =
            Optional.ofNullable(cookie.group(4))
                .map(d -> Lifetime.of(Duration.ofDays(Long.parseLong(d))))
                .orElse(Lifetime.unknown());
        seen.add(
            new Seen(
                CookieTechnique.COOKIE,
                cookie.group(1),
                cookie.group(2),
                lifetime,
                moment(cookie.group(3))));
      } else if (request.matches()) {
        hosts.add(request.group(1));
      } else if (line.startsWith("geweigerd door de browser: ")) {
        refused.add(
            new Seen(
                CookieTechnique.COOKIE,
                line.substring(line.indexOf(": ") + 2),
                "www.voorbeeld.nl",
                Lifetime.session(),
                Moment.UNKNOWN));
      }
    }
    return new Visit(
        "bezoek.har",
        seen,
        refused,
        hosts,
        new TreeSet<>(List.of(page)),
        new TreeSet<>(List.of(page)),
        new Sight(
            !text.contains("opname onvolledig"),
            text.contains("opname zonder cookies"),
            false,
            !text.contains("andere website"),
            line(text, "niet te zien: "),
            line(text, "opmerking: "),
            line(text, "verloop: ")));
  }

  private static List<String> line(String text, String start) {
    return text.lines()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .toList();
  }

  private static Moment moment(String words) {
    return switch (words) {
      case "voor de keuze" -> Moment.BEFORE_CHOICE;
      case "na akkoord" -> Moment.AFTER_ACCEPT;
      case "na weigeren" -> Moment.AFTER_REFUSE;
      default -> Moment.UNKNOWN;
    };
  }
}
