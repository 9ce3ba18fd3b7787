package nl.glashelder.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.glashelder.maven.Interview.Begun;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.PostalAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code new} asks who begins, where somebody is there to answer. */
class InterviewTest {
  private final List<String> asked = new ArrayList<>();
  private final List<String> told = new ArrayList<>();

  private Optional<Begun> answered(String... answers) {
    Deque<String> left = new ArrayDeque<>(Arrays.asList(answers));
    return new Interview(
            question -> {
              asked.add(question.strip());
              return left.poll();
            },
            told::add)
        .begin();
  }

  @Test
  void aNameAndTheProposalsAreEnoughToBegin() {
    Begun begun = answered("Stichting Zilverduin", "", "", "", "").orElseThrow();
    assertEquals("Stichting Zilverduin", begun.name());
    assertEquals("zilverduin", begun.slug());
    assertEquals(FormOfAddress.FORMAL, begun.address());
    assertEquals(Optional.empty(), begun.answers().website());
    assertEquals(Optional.empty(), begun.answers().address());
    assertTrue(asked.get(1).endsWith("[zilverduin]"), asked::toString);
  }

  @Test
  void everythingThatIsAnsweredIsTaken() {
    Begun begun =
        answered(
                "Duinzicht",
                "duin",
                "je",
                "www.duinzicht.example.nl",
                "Postbus 1",
                "1234 ab",
                "Zand")
            .orElseThrow();
    assertEquals("duin", begun.slug());
    assertEquals(FormOfAddress.INFORMAL, begun.address());
    assertEquals(Optional.of("https://www.duinzicht.example.nl"), begun.answers().website());
    assertEquals(
        Optional.of(new PostalAddress(Optional.empty(), "Postbus 1", "1234 AB", "Zand")),
        begun.answers().address());
  }

  @Test
  void whatCannotBeIsAskedAgainWithTheReason() {
    Begun begun =
        answered(
                "",
                "Duinzicht",
                "Duin Zicht",
                "duinzicht",
                "jij",
                "je",
                "duinzicht",
                "",
                "Postbus 1",
                "12",
                "1234 AB",
                "Zand")
            .orElseThrow();
    assertEquals("duinzicht", begun.slug());
    assertEquals(
        List.of(
            "Dit hebben wij nodig om te beginnen.",
            "Gebruik alleen kleine letters, cijfers en streepjes. Bijvoorbeeld: duin-zicht.",
            "Antwoord met u of met je.",
            "Hier hoort een volledig webadres, bijvoorbeeld https://www.voorbeeld.nl/privacy.",
            "Hier hoort een postcode, bijvoorbeeld 2509 AJ."),
        told.subList(1, told.size()));
  }

  @Test
  void whereNobodyAnswersAnyMoreNothingBegins() {
    assertEquals(Optional.empty(), answered("Zilverduin"));
  }

  @ParameterizedTest
  @CsvSource({
    "Stichting Zilverduin, zilverduin",
    "Coöperatie De Één U.A., de-een-u-a",
    "Woningbouwvereniging 't Zand, woningbouwvereniging-t-zand",
    "Stichting, ''",
    "Con, ''"
  })
  void theFolderIsProposedAfterTheName(String name, String slug) {
    assertEquals(slug, Interview.proposal(name));
  }
}
