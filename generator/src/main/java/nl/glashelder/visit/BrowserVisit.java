package nl.glashelder.visit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A fresh visit with Chromium: to the given addresses and nowhere else, before any choice about
 * cookies, after agreeing, and, in a browser that nobody used, after refusing.
 */
public final class BrowserVisit {
  private final Path program;
  private final List<String> addresses;
  private final Optional<String> accept;
  private final Pace pace;
  private final Optional<Autoconsent> autoconsent;
  private final VisitLog log = new VisitLog();

  private BrowserVisit(
      Path program,
      List<String> addresses,
      Optional<String> accept,
      Optional<Autoconsent> autoconsent,
      Pace pace) {
    this.program = program;
    this.addresses = addresses;
    this.accept = accept;
    this.autoconsent = autoconsent;
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
   * @param autoconsent makes the choices, where it knows the consent tool
   * @throws IOException when the browser does not start, a page cannot be opened or is not there,
   *     or the button is not there; the message is Dutch
   */
  public static Visit of(
      Path program,
      List<String> addresses,
      Optional<String> accept,
      Optional<Autoconsent> autoconsent)
      throws IOException {
    return of(program, addresses, accept, autoconsent, Pace.USUAL);
  }

  static Visit of(Path program, List<String> addresses, Optional<String> accept, Pace pace)
      throws IOException {
    return of(program, addresses, accept, Optional.empty(), pace);
  }

  static Visit of(
      Path program,
      List<String> addresses,
      Optional<String> accept,
      Optional<Autoconsent> autoconsent,
      Pace pace)
      throws IOException {
    return new BrowserVisit(program, addresses, accept, autoconsent, pace).visit();
  }

  private Visit visit() throws IOException {
    List<Visit> visits = new ArrayList<>();
    VisitRecorder agreeing = recorder();
    boolean offered;
    try (PageTour tour = start(agreeing)) {
      boolean own = true;
      // The first page comes last: there the choice is made.
      for (int i = addresses.size() - 1; i >= 0; i--) {
        tour.open(addresses.get(i));
        tour.lookAround(Moment.BEFORE_CHOICE);
        own = saw(tour);
        if (i > 0) {
          tour.leave(Moment.BEFORE_CHOICE);
        }
      }
      offered = own && choose(tour, Choice.ACCEPT);
      tour.leave(offered ? Moment.AFTER_ACCEPT : Moment.BEFORE_CHOICE);
      said(tour);
    }
    visits.add(agreeing.visit(Sight.whole()));
    if (offered) {
      VisitRecorder refusing = recorder();
      try (PageTour tour = start(refusing)) {
        tour.open(addresses.get(0));
        tour.nudge();
        boolean refused = choose(tour, Choice.REFUSE);
        tour.leave(refused ? Moment.AFTER_REFUSE : Moment.BEFORE_CHOICE);
        said(tour);
      }
      visits.add(refusing.visit(Sight.whole()));
    }
    return whole(visits);
  }

  private PageTour start(VisitRecorder recorder) throws IOException {
    return PageTour.start(program, recorder, pace, autoconsent.map(AutoconsentTalk::new));
  }

  private VisitRecorder recorder() {
    return new VisitRecorder(String.join(", ", addresses));
  }

  /** Whether the page that is open is one of the website that was asked for. */
  private boolean saw(PageTour tour) {
    Optional<PageView> view = tour.view();
    view.filter(page -> page.elsewhere().isEmpty()).map(PageView::url).ifPresent(tour::belongsToIt);
    return view.isEmpty() || log.saw(view.get()) || view.get().elsewhere().isEmpty();
  }

  /** Makes a choice and looks at all pages again; whether that worked. */
  private boolean choose(PageTour tour, Choice choice) throws IOException {
    // The notice may come as late as in the visit before: that looked around first.
    ChoiceMaker choices =
        tour.choices(choice == Choice.ACCEPT ? pace.guess() : pace.guess().plus(pace.look()));
    Optional<Button> made = Optional.empty();
    if (!byAutoconsent(tour, choice)) {
      made = new ChoiceSteps(choices, accept, log, tour::now).make(choice);
      if (made.isEmpty()) {
        return false;
      }
    }
    tour.settle();
    tour.lookAround(choice.moment());
    for (int i = addresses.size() - 1; i >= 0; i--) {
      tour.open(addresses.get(i));
      tour.lookAround(choice.moment());
    }
    if (made.filter(b -> !b.text().isEmpty() && choices.shows(b)).isPresent()) {
      log.remark(
          "Na "
              + choice.dutch()
              + " vraagt de website het op de volgende pagina opnieuw: de keuze is niet onthouden.");
    }
    return true;
  }

  /** Has autoconsent make the choice; whether it says that it did. */
  private boolean byAutoconsent(PageTour tour, Choice choice) throws IOException {
    if (autoconsent.isEmpty()) {
      return false;
    }
    String name = "autoconsent " + autoconsent.get().version();
    tour.now(choice.moment());
    Optional<AutoconsentTalk.Answer> answer = tour.byAutoconsent(choice);
    if (answer.filter(AutoconsentTalk.Answer::succeeded).isPresent()) {
      log.note(
          "Voor "
              + choice.dutch()
              + " is "
              + name
              + " gebruikt. Dat herkende "
              + answer.get().tool()
              + ", en meldt dat de keuze is gemaakt.");
      return true;
    }
    tour.now(Moment.BEFORE_CHOICE);
    log.note(
        "Voor "
            + choice.dutch()
            + (answer.isEmpty()
                ? " herkende " + name + " geen cookiemelding."
                : " herkende "
                    + name
                    + " "
                    + answer.get().tool()
                    + ", maar de keuze maken lukte niet.")
            + " Daarom is zelf gezocht naar een knop.");
    return false;
  }

  private void said(PageTour tour) {
    if (tour.sawDialogs()) {
      log.note("De pagina toonde een venster met een melding of een vraag. Dat is gesloten.");
    }
    if (tour.leftWaiting()) {
      log.blindSpot("wat een antwoord doet dat nog onderweg was");
    }
  }

  private Visit whole(List<Visit> visits) {
    long seconds = pace.look().toSeconds();
    log.blindSpot("wat pas na inloggen of op andere pagina's komt");
    log.blindSpot(
        "wat later komt dan "
            + seconds
            + " seconden nadat een pagina klaar is, of na andere"
            + " handelingen dan scrollen en klikken op de cookiekeuze");
    log.blindSpot("wat andere browsers dan Chromium krijgen");
    log.blindSpot("of de website bezoekers herkent zonder iets te bewaren (fingerprinting)");
    log.note(
        "Op elke pagina is minstens "
            + seconds
            + " seconden gekeken en gescrold, met Chromium zoals een bezoeker dat gebruikt en met"
            + " cookies van anderen toegestaan.");
    return Visit.joined(visits).told(String.join(", ", addresses), log.sight());
  }
}
