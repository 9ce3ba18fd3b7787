package nl.glashelder.visit;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes a choice about cookies on the page that is open, with the mouse, as a visitor does. */
final class ChoiceMaker {
  private static final int CLICKS = 3;
  private static final Duration FOR_A_BUTTON = Duration.ofSeconds(10);
  private static final Duration TO_STAND_STILL = Duration.ofSeconds(4);
  private static final Duration FOR_AN_EFFECT = Duration.ofMillis(2500);

  private final DevTools tools;
  private final String page;
  private final Frames frames;
  private final Supplier<Object> kept;
  private final Duration guess;

  /**
   * For one page.
   *
   * @param kept what is on the device now, in any form that can be compared
   * @param guess how long is waited for something that looks like a choice
   */
  ChoiceMaker(DevTools tools, String page, Frames frames, Supplier<Object> kept, Duration guess) {
    this.tools = tools;
    this.page = page;
    this.frames = frames;
    this.kept = kept;
    this.guess = guess;
  }

  /** The button of a selector, waited for until a visitor could use it. */
  Optional<Button> named(String selector) throws IOException {
    Wait wait = Wait.of(FOR_A_BUTTON);
    do {
      for (Frames.Place place : frames.all()) {
        if (frames.ask(place, "state", List.of(selector)).filter("ready"::equals).isPresent()) {
          return Optional.of(new Button(place, selector, "", true));
        }
      }
    } while (wait.goesOn());
    return Optional.empty();
  }

  /** What of a selector is there: absent, hidden or disabled. */
  String stateOf(String selector) {
    String state = "absent";
    for (Frames.Place place : frames.all()) {
      Object here = frames.ask(place, "state", List.of(selector)).orElse("absent");
      state = here.equals("absent") ? state : String.valueOf(here);
    }
    return state;
  }

  /** The button that looks most like a choice, waited for a while. */
  Optional<Button> likeliest(Choice choice) throws IOException {
    Wait wait = Wait.of(guess);
    do {
      Optional<Button> best =
          buttons().stream()
              .filter(b -> ButtonWords.score(choice, b.text(), b.aboutCookies()) > 0)
              .max(
                  Comparator.comparingInt(
                      b -> ButtonWords.score(choice, b.text(), b.aboutCookies())));
      if (best.isPresent()) {
        return best;
      }
    } while (wait.goesOn());
    return Optional.empty();
  }

  /** Every button that a visitor can use. */
  List<Button> buttons() {
    List<Button> buttons = new ArrayList<>();
    for (Frames.Place place : frames.all()) {
      Object found = frames.ask(place, "buttons", List.of()).orElse(List.of());
      for (Object one : DevTools.list(found)) {
        Map<String, Object> button = DevTools.object(one);
        buttons.add(
            new Button(
                place,
                String.valueOf(button.get("selector")),
                String.valueOf(button.get("text")),
                Boolean.TRUE.equals(button.get("about"))));
      }
    }
    return buttons;
  }

  /**
   * Clicks, and looks whether that did something: what is kept changed, or the button went. A page
   * that is not ready for it yet gets another click.
   */
  boolean click(Button button) throws IOException {
    Object before = kept.get();
    for (int i = 0; i < CLICKS; i++) {
      if (!press(button)) {
        return !kept.get().equals(before) || isGone(button);
      }
      Wait wait = Wait.of(FOR_AN_EFFECT);
      do {
        if (isGone(button) || !kept.get().equals(before)) {
          return true;
        }
      } while (wait.goesOn());
    }
    return false;
  }

  private boolean isGone(Button button) {
    return frames
        .ask(button.place(), "state", List.of(button.selector()))
        .filter(state -> state.equals("ready") || state.equals("disabled"))
        .isEmpty();
  }

  /** Waits until the button stands still and nothing is over it, then presses the mouse on it. */
  private boolean press(Button button) throws IOException {
    Optional<String> part = frames.part(button.place(), "find", List.of(button.selector()));
    if (part.isEmpty()) {
      return false;
    }
    Object last = null;
    Wait wait = Wait.of(TO_STAND_STILL);
    do {
      Object box =
          frames
              .ask(button.place(), "show", List.of(new Frames.PartOfPage(part.get())))
              .orElse(List.of());
      boolean reachable =
          DevTools.list(box).size() == 5
              && DevTools.list(box).get(4) instanceof Number n
              && n.intValue() == 1;
      if (reachable && box.equals(last)) {
        break;
      }
      last = box;
    } while (wait.goesOn());
    Optional<double[]> middle = frames.middle(button.place(), part.get());
    if (middle.isEmpty()) {
      return false;
    }
    mouse("mouseMoved", middle.get(), "none");
    mouse("mousePressed", middle.get(), "left");
    mouse("mouseReleased", middle.get(), "left");
    return true;
  }

  private void mouse(String type, double[] at, String button) throws IOException {
    tools.send(
        page,
        "Input.dispatchMouseEvent",
        Map.of(
            "type",
            type,
            "x",
            at[0],
            "y",
            at[1],
            "button",
            button,
            "clickCount",
            type.equals("mouseMoved") ? 0 : 1));
  }
}
