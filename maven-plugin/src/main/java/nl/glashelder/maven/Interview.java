package nl.glashelder.maven;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.PostalAddress;
import nl.glashelder.model.TextForm;
import nl.glashelder.publish.StartAnswers;
import nl.glashelder.source.FolderName;

/**
 * Asks who begins what only they know, one question at a time. What cannot be is asked again; an
 * empty answer takes the proposal, or leaves open what need not be known yet.
 */
final class Interview {
  /** Who answers: takes a question, gives a line; {@code null} when nobody answers any more. */
  private final UnaryOperator<String> ask;

  private final Consumer<String> tell;

  Interview(UnaryOperator<String> ask, Consumer<String> tell) {
    this.ask = ask;
    this.tell = tell;
  }

  /**
   * What was answered.
   *
   * @param name the official name
   * @param slug the name of the folder
   * @param address u or je
   * @param answers the rest
   */
  record Begun(String name, String slug, FormOfAddress address, StartAnswers answers) {}

  /** Asks everything; empty when nobody answers any more. */
  Optional<Begun> begin() {
    try {
      tell.accept("Een nieuwe corporatie. Met Enter neemt u over wat tussen haken staat.");
      String name = required("Wat is de officiële naam, zoals in het handelsregister?");
      String slug =
          valid(
              "Hoe heet de map? Dat wordt ook het webadres.",
              proposal(name),
              text -> FolderName.whyNot(text));
      FormOfAddress address =
          valid("Spreekt u lezers aan met u of met je?", "u", Interview::noForm).equals("je")
              ? FormOfAddress.INFORMAL
              : FormOfAddress.FORMAL;
      Optional<String> website =
          optional("Wat is het adres van uw website?", Interview::website, TextForm.URL);
      return Optional.of(new Begun(name, slug, address, new StartAnswers(address(), website)));
    } catch (NobodyThere e) {
      return Optional.empty();
    }
  }

  private Optional<PostalAddress> address() {
    String street = line("Wat is het postadres: straat of postbus, met nummer? (mag leeg) ");
    if (street.isEmpty()) {
      return Optional.empty();
    }
    String code =
        valid(
            "Wat is de postcode?",
            "",
            text -> form(text.toUpperCase(Locale.ROOT), TextForm.POSTAL_CODE));
    String place = required("In welke plaats is dat?");
    return Optional.of(
        new PostalAddress(Optional.empty(), street, code.toUpperCase(Locale.ROOT), place));
  }

  private String required(String question) {
    return valid(question, "", text -> Optional.empty());
  }

  private String valid(
      String question, String proposal, Function<String, Optional<String>> problem) {
    String asked = question + (proposal.isEmpty() ? " " : " [" + proposal + "] ");
    while (true) {
      String answer = line(asked);
      String text = answer.isEmpty() ? proposal : answer;
      Optional<String> why =
          text.isEmpty()
              ? Optional.of("Dit hebben wij nodig om te beginnen.")
              : problem.apply(text);
      if (why.isEmpty()) {
        return text;
      }
      tell.accept(why.get());
    }
  }

  private Optional<String> optional(String question, UnaryOperator<String> meant, TextForm form) {
    while (true) {
      String answer = line(question + " (mag leeg) ");
      if (answer.isEmpty()) {
        return Optional.empty();
      }
      String text = meant.apply(answer);
      Optional<String> why = form(text, form);
      if (why.isEmpty()) {
        return Optional.of(text);
      }
      tell.accept(why.get());
    }
  }

  private static Optional<String> form(String text, TextForm form) {
    return form.matches(text)
        ? Optional.empty()
        : Optional.of("Hier hoort " + form.expected() + ", bijvoorbeeld " + form.example() + ".");
  }

  private static Optional<String> noForm(String text) {
    return text.equals("u") || text.equals("je")
        ? Optional.empty()
        : Optional.of("Antwoord met u of met je.");
  }

  private static String website(String answer) {
    return answer.contains("://") ? answer : "https://" + answer;
  }

  /** "Stichting Zilverduin Wonen" is proposed as {@code zilverduin-wonen}. */
  static String proposal(String name) {
    String plain =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll(
                "\\b(?:stichting|vereniging|cooperatie|woningstichting van de|b\\.?v\\.?)\\b", " ")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    return FolderName.whyNot(plain).isEmpty() ? plain : "";
  }

  private String line(String question) {
    String answer = ask.apply(question);
    if (answer == null) {
      throw new NobodyThere();
    }
    return answer.strip();
  }

  private static final class NobodyThere extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
