package nl.glashelder.visit;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** Makes a choice about cookies on the page that is open, with the mouse, as a visitor does. */
final class ChoiceMaker {
  private static final int CLICKS = 3;
  private static final int SWITCHES = 30;
  private static final Duration FOR_A_BUTTON = Duration.ofSeconds(10);
  private static final Duration TO_STAND_STILL = Duration.ofSeconds(4);
  private static final Duration FOR_AN_EFFECT = Duration.ofMillis(2500);
  private static final Duration FOR_THE_PAGES_OWN_CHANGES = Duration.ofMillis(1600);

  /** What came of a click. */
  enum Effect {
    /** The button went. */
    WENT,
    /** The button stayed, but something is kept that was not, or otherwise. */
    KEPT_ONLY,
    /** Nothing happened. */
    NONE
  }

  private final DevTools tools;
  private final String page;
  private final Frames frames;
  private final Supplier<Map<String, Object>> kept;
  private final Duration guess;

  /**
   * For one page.
   *
   * @param kept what is on the device now: each thing, and in any form that can be compared how it
   *     is
   * @param guess how long is waited for something that looks like a choice
   */
  ChoiceMaker(
      DevTools tools,
      String page,
      Frames frames,
      Supplier<Map<String, Object>> kept,
      Duration guess) {
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
          return Optional.of(new Button(place, selector, "", 2));
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
    return likeliest(button -> button.score(choice), guess);
  }

  /** As above, waited for as long as is given, by a measure of one's own; 0 is not at all. */
  Optional<Button> likeliest(ToIntFunction<Button> score, Duration most) throws IOException {
    Wait wait = Wait.of(most);
    do {
      Optional<Button> best =
          buttons().stream()
              .filter(button -> score.applyAsInt(button) > 0)
              .max(Comparator.comparingInt(score));
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
                button.get("about") instanceof Number about ? about.intValue() : 0));
      }
    }
    return buttons;
  }

  /** Whether the page shows a button of these words, at the same place. */
  boolean shows(Button button) {
    return buttons().stream()
        .anyMatch(b -> b.text().equals(button.text()) && b.selector().equals(button.selector()));
  }

  /**
   * Clicks, and looks whether that did something: the button went, or what is kept changed. A page
   * that is not ready for it yet gets another click.
   */
  Effect click(Button button) throws IOException {
    Optional<String> part = frames.part(button.place(), "find", List.of(button.selector()));
    if (part.isEmpty()) {
      return Effect.NONE;
    }
    Map<String, Object> before = kept.get();
    for (int i = 0; i < CLICKS; i++) {
      if (!press(button, part.get())) {
        return isGone(button, part.get()) ? Effect.WENT : Effect.NONE;
      }
      Wait wait = Wait.of(FOR_AN_EFFECT);
      do {
        if (isGone(button, part.get())) {
          return Effect.WENT;
        }
      } while (wait.goesOn());
      if (changedByMore(before)) {
        return Effect.KEPT_ONLY;
      }
    }
    return Effect.NONE;
  }

  /** Whether something changed that does not go on changing, as a counter on the page does. */
  private boolean changedByMore(Map<String, Object> before) throws IOException {
    Map<String, Object> now = kept.get();
    Set<String> changed = differences(before, now);
    if (changed.isEmpty()) {
      return false;
    }
    Wait wait = Wait.of(FOR_THE_PAGES_OWN_CHANGES);
    while (wait.goesOn()) {
      // The page does as it does without a click.
    }
    changed.removeAll(differences(now, kept.get()));
    return !changed.isEmpty();
  }

  private static Set<String> differences(Map<String, Object> one, Map<String, Object> other) {
    Set<String> all = new HashSet<>(one.keySet());
    all.addAll(other.keySet());
    all.removeIf(key -> Objects.equals(one.get(key), other.get(key)));
    return all;
  }

  private boolean isGone(Button button, String part) {
    return !frames
        .ask(button.place(), "stays", List.of(new Frames.PartOfPage(part), button.selector()))
        .equals(Optional.of(true));
  }

  /** Puts off every switch that can be, in the part of the page that a button closes. */
  void switchEverythingOff(Button closing) throws IOException {
    for (int i = 0; i < SWITCHES; i++) {
      Optional<String> on = frames.part(closing.place(), "switchedOn", List.of(closing.selector()));
      if (on.isEmpty() || !press(closing, on.get())) {
        return;
      }
    }
  }

  /** Whether there are switches that a visitor can see. */
  boolean hasSwitches() {
    return frames.all().stream()
        .anyMatch(place -> frames.ask(place, "hasSwitches", List.of()).equals(Optional.of(true)));
  }

  /** Waits until the button stands still and nothing is over it, then presses the mouse on it. */
  private boolean press(Button button, String part) throws IOException {
    Object last = null;
    Wait wait = Wait.of(TO_STAND_STILL);
    do {
      Object box =
          frames
              .ask(button.place(), "show", List.of(new Frames.PartOfPage(part)))
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
    Optional<double[]> middle = frames.middle(button.place(), part);
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
