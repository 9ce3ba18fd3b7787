package nl.glashelder.visit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A fresh visit with Chromium: to the given addresses and nowhere else, before any choice about
 * cookies, after agreeing, and, in a browser that nobody used, after refusing.
 */
public final class BrowserVisit {
  private static final int BUTTONS_LISTED = 12;

  private final Path program;
  private final List<String> addresses;
  private final Optional<String> accept;
  private final Pace pace;
  private final List<String> notes = new ArrayList<>();
  private final Map<Moment, String> buttons = new EnumMap<>(Moment.class);
  private final List<String> remarks = new ArrayList<>();
  private final List<String> blindSpots = new ArrayList<>();

  private BrowserVisit(Path program, List<String> addresses, Optional<String> accept, Pace pace) {
    this.program = program;
    this.addresses = addresses;
    this.accept = accept;
    this.pace = pace;
  }

  /** The browser on this machine's path, if there is one. */
  public static Optional<Path> browser() {
    return Chromium.installed();
  }

  /** The consent tools whose buttons are known by name. */
  public static List<String> knownTools() {
    return List.copyOf(ConsentTools.names());
  }

  /**
   * Visits addresses.
   *
   * @param program the browser
   * @param addresses the pages, with http:// or https://
   * @param accept CSS selector of the button that accepts cookies, or the name of a consent tool;
   *     empty to look for buttons
   * @throws IOException when the browser does not start, a page cannot be opened or is not there,
   *     or the button is not there; the message is Dutch
   */
  public static Visit of(Path program, List<String> addresses, Optional<String> accept)
      throws IOException {
    return of(program, addresses, accept, Pace.USUAL);
  }

  static Visit of(Path program, List<String> addresses, Optional<String> accept, Pace pace)
      throws IOException {
    return new BrowserVisit(program, addresses, accept, pace).visit();
  }

  private Visit visit() throws IOException {
    List<Visit> visits = new ArrayList<>();
    VisitRecorder agreeing = recorder();
    boolean offered;
    try (PageTour tour = PageTour.start(program, agreeing, pace)) {
      // The first page comes last: there the choice is made.
      for (int i = addresses.size() - 1; i >= 0; i--) {
        tour.open(addresses.get(i));
        tour.lookAround(Moment.BEFORE_CHOICE);
        if (i > 0) {
          tour.leave(Moment.BEFORE_CHOICE);
        }
      }
      offered = choose(tour, Choice.ACCEPT);
      tour.leave(offered ? Moment.AFTER_ACCEPT : Moment.BEFORE_CHOICE);
      said(tour);
    }
    visits.add(agreeing.visit(Sight.whole()));
    if (offered) {
      VisitRecorder refusing = recorder();
      try (PageTour tour = PageTour.start(program, refusing, pace)) {
        tour.open(addresses.get(0));
        boolean refused = choose(tour, Choice.REFUSE);
        tour.leave(refused ? Moment.AFTER_REFUSE : Moment.BEFORE_CHOICE);
        said(tour);
      }
      visits.add(refusing.visit(Sight.whole()));
    }
    return whole(visits);
  }

  private VisitRecorder recorder() {
    return new VisitRecorder(String.join(", ", addresses));
  }

  /** Makes a choice and looks at all pages again; whether that worked. */
  private boolean choose(PageTour tour, Choice choice) throws IOException {
    ChoiceMaker choices = tour.choices();
    Optional<Button> button = button(choices, choice);
    if (button.isEmpty()) {
      blindSpots.add(
          "wat er na " + choice.dutch() + " gebeurt: op de pagina was geen knop die daarop lijkt");
      return false;
    }
    tour.now(choice.moment());
    if (!choices.click(button.get())) {
      tour.now(Moment.BEFORE_CHOICE);
      remarks.add(
          "De knop voor "
              + choice.dutch()
              + ", "
              + button.get().shown()
              + ", deed niets. Dit bezoek laat dus niet zien wat er na die keuze gebeurt.");
      return false;
    }
    if (!button.get().text().isEmpty()) {
      buttons.put(choice.moment(), button.get().text());
    }
    notes.add("Voor " + choice.dutch() + " is geklikt op " + button.get().shown() + ".");
    tour.settle();
    tour.lookAround(choice.moment());
    for (int i = addresses.size() - 1; i >= 0; i--) {
      tour.open(addresses.get(i));
      tour.lookAround(choice.moment());
    }
    return true;
  }

  private Optional<Button> button(ChoiceMaker choices, Choice choice) throws IOException {
    Optional<ConsentTools.Buttons> tool = accept.flatMap(ConsentTools::named);
    if (accept.isEmpty() || choice == Choice.REFUSE && tool.isEmpty()) {
      return choices.likeliest(choice);
    }
    String selector = tool.map(t -> t.of(choice)).orElse(accept.get());
    Optional<Button> named = choices.named(selector);
    if (named.isEmpty()) {
      notThere(choices, choice, selector, tool.isPresent());
    }
    return named;
  }

  private void notThere(ChoiceMaker choices, Choice choice, String selector, boolean isTool)
      throws IOException {
    String state = choices.stateOf(selector);
    String there =
        choices.buttons().stream()
            .sorted((a, b) -> Boolean.compare(b.aboutCookies(), a.aboutCookies()))
            .limit(BUTTONS_LISTED)
            .map(Button::shown)
            .collect(Collectors.joining("; "));
    String list =
        there.isEmpty() ? " Er zijn geen knoppen te zien." : " Wel te zien: " + there + ".";
    if (isTool) {
      remarks.add(
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
      remarks.add(
          "De knop '"
              + selector
              + "' "
              + (state.equals("disabled") ? "is uitgeschakeld" : "is niet te zien")
              + ". Dit bezoek laat dus niet zien wat er na akkoord gebeurt."
              + list);
    }
  }

  private void said(PageTour tour) {
    if (tour.sawDialogs()) {
      notes.add("De pagina toonde een venster met een melding of een vraag. Dat is gesloten.");
    }
    if (tour.leftWaiting()) {
      blindSpots.add("wat een antwoord doet dat nog onderweg was");
    }
  }

  private Visit whole(List<Visit> visits) {
    long seconds = pace.look().toSeconds();
    blindSpots.add("wat pas na inloggen of op andere pagina's komt");
    blindSpots.add(
        "wat later komt dan "
            + seconds
            + " seconden nadat een pagina klaar is, of na andere"
            + " handelingen dan scrollen en klikken op de cookiekeuze");
    blindSpots.add("wat andere browsers dan Chromium krijgen");
    notes.add(
        "Op elke pagina is minstens "
            + seconds
            + " seconden gekeken en gescrold, met Chromium zoals een bezoeker dat gebruikt en met"
            + " cookies van anderen toegestaan.");
    Visit joined = Visit.joined(visits);
    return new Visit(
        String.join(", ", addresses),
        joined.seen(),
        joined.refused(),
        joined.hosts(),
        joined.pages(),
        new Sight(
            true,
            false,
            false,
            true,
            blindSpots.stream().distinct().toList(),
            remarks.stream().distinct().toList(),
            notes.stream().distinct().toList(),
            buttons));
  }
}
