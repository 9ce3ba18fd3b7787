package nl.glashelder.visit;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Makes a choice about cookies with the buttons of the page: in one step where that can be done,
 * and for refusing also in two, or with switches.
 */
final class ChoiceSteps {
  private static final int BUTTONS_LISTED = 12;
  private static final Duration SECOND_STEP = Duration.ofSeconds(3);

  private final ChoiceMaker choices;
  private final Optional<String> accept;
  private final VisitLog log;
  private final Consumer<Moment> now;

  /**
   * For the page that is open.
   *
   * @param accept CSS selector of the button that accepts cookies, or the name of a consent tool
   * @param now is told at which moment of the visit we are, before the click that chooses
   */
  ChoiceSteps(ChoiceMaker choices, Optional<String> accept, VisitLog log, Consumer<Moment> now) {
    this.choices = choices;
    this.accept = accept;
    this.log = log;
    this.now = now;
  }

  /** Makes it; the last button of it, or empty where it could not be made. */
  Optional<Button> make(Choice choice) throws IOException {
    Optional<Button> button = button(choice);
    if (button.isPresent()) {
      return click(choice, button.get(), List.of());
    }
    Optional<Button> made = choice == Choice.REFUSE ? refuseInMoreSteps() : Optional.empty();
    if (made.isEmpty()) {
      log.blindSpot(
          "wat er na " + choice.dutch() + " gebeurt: op de pagina was geen knop die daarop lijkt");
    }
    return made;
  }

  private Optional<Button> click(Choice choice, Button button, List<Button> before)
      throws IOException {
    now.accept(choice.moment());
    ChoiceMaker.Effect effect = choices.click(button);
    if (effect == ChoiceMaker.Effect.NONE) {
      now.accept(Moment.BEFORE_CHOICE);
      log.remark(
          "De knop voor "
              + choice.dutch()
              + ", "
              + button.shown()
              + ", deed niets. Dit bezoek laat dus niet zien wat er na die keuze gebeurt.");
      return Optional.empty();
    }
    if (effect == ChoiceMaker.Effect.KEPT_ONLY) {
      log.remark(
          "Na de klik op "
              + button.shown()
              + " bleef die knop staan. Wel veranderde er iets in wat de website bewaart.");
    }
    List<Button> steps = new ArrayList<>(before);
    steps.add(button);
    log.buttons(choice.moment(), steps.stream().map(Button::text).toList());
    log.note(
        "Voor "
            + choice.dutch()
            + " is geklikt op "
            + steps.stream().map(Button::shown).collect(Collectors.joining(", en dan op "))
            + ".");
    return Optional.of(button);
  }

  /** A visitor who cannot refuse at once, looks behind the settings. */
  private Optional<Button> refuseInMoreSteps() throws IOException {
    if (choices.hasSwitches()) {
      Optional<Button> atOnce = saving(Duration.ZERO);
      if (atOnce.isPresent()) {
        return switchOff(atOnce.get(), List.of());
      }
    }
    Optional<Button> settings =
        choices.likeliest(
            b -> ButtonWords.leadsToSettings(b.text(), b.about()) ? b.about() : 0, Duration.ZERO);
    if (settings.isEmpty() || settings.get().about() < 2) {
      return Optional.empty();
    }
    choices.click(settings.get());
    Optional<Button> refuse = choices.likeliest(b -> b.score(Choice.REFUSE), SECOND_STEP);
    if (refuse.isPresent()) {
      log.remark(
          "Weigeren kan niet in één stap: het kan pas na een klik op "
              + settings.get().shown()
              + ".");
      return click(Choice.REFUSE, refuse.get(), List.of(settings.get()));
    }
    Optional<Button> saving = saving(SECOND_STEP);
    return saving.isPresent() ? switchOff(saving.get(), List.of(settings.get())) : Optional.empty();
  }

  private Optional<Button> saving(Duration most) throws IOException {
    return choices.likeliest(b -> ButtonWords.saves(b.text(), b.about()) ? b.about() : 0, most);
  }

  private Optional<Button> switchOff(Button saving, List<Button> before) throws IOException {
    choices.switchEverythingOff(saving);
    log.remark(
        "Er is geen knop om te weigeren. Dit bezoek zette alles uit wat uit kan, en koos dan "
            + saving.shown()
            + ".");
    Optional<Button> made = click(Choice.REFUSE, saving, before);
    // What the switches do is not said by the words on the buttons.
    log.buttons(Moment.AFTER_REFUSE, List.of());
    return made;
  }

  private Optional<Button> button(Choice choice) throws IOException {
    Optional<ConsentTools.Buttons> tool = accept.flatMap(ConsentTools::named);
    if (accept.isEmpty() || choice == Choice.REFUSE && tool.isEmpty()) {
      return choices.likeliest(choice);
    }
    String selector = tool.map(t -> t.of(choice)).orElse(accept.get());
    Optional<Button> named = choices.named(selector);
    if (named.isEmpty()) {
      notThere(choice, selector, tool.isPresent());
    }
    return named;
  }

  private void notThere(Choice choice, String selector, boolean isTool) throws IOException {
    String state = choices.stateOf(selector);
    String there =
        choices.buttons().stream()
            .sorted((a, b) -> Integer.compare(b.about(), a.about()))
            .limit(BUTTONS_LISTED)
            .map(Button::shown)
            .collect(Collectors.joining("; "));
    String list =
        there.isEmpty() ? " Er zijn geen knoppen te zien." : " Wel te zien: " + there + ".";
    if (isTool) {
      log.remark(
          "Het hulpmiddel "
              + accept.orElseThrow()
              + " toonde geen knop voor "
              + choice.dutch()
              + "."
              + list);
    } else if (state.equals("absent")) {
      throw new IOException(
          "De knop '" + selector + "' om cookies te accepteren staat niet op de pagina." + list);
    } else {
      log.remark(
          "De knop '"
              + selector
              + "' "
              + (state.equals("disabled") ? "is uitgeschakeld" : "is niet te zien")
              + ". Dit bezoek laat dus niet zien wat er na akkoord gebeurt."
              + list);
    }
  }
}
