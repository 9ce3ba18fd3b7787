package nl.glashelder.visit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.glashelder.model.CookieTechnique;

/** One visitor in one browser: opens pages, looks around, and sees what is kept. */
final class PageTour implements AutoCloseable {
  private static final int WHEEL_TURNS = 8;
  private static final String NOWHERE = "about:blank";
  private static final Duration MOST_TO_LEAVE = Duration.ofSeconds(20);
  private static final Duration AFTER_LEAVING = Duration.ofMillis(3000);

  private final Chromium chromium;
  private final DevTools tools;
  private final Targets targets;
  private final Traffic traffic;
  private final StorageWatch stored;
  private final VisitRecorder recorder;
  private final Pace pace;
  private final String page;
  private final Frames frames;
  private final Optional<AutoconsentTalk> talk;
  private boolean leftWaiting;
  private String opened = "";
  private Set<Object> lastCookies = Set.of();

  private PageTour(
      Chromium chromium,
      DevTools tools,
      Targets targets,
      Traffic traffic,
      StorageWatch stored,
      VisitRecorder recorder,
      Pace pace,
      Optional<AutoconsentTalk> talk)
      throws IOException {
    this.chromium = chromium;
    this.tools = tools;
    this.targets = targets;
    this.traffic = traffic;
    this.stored = stored;
    this.recorder = recorder;
    this.pace = pace;
    this.talk = talk;
    targets.use(tools);
    targets.attachFrom(DevTools.BROWSER);
    String id =
        String.valueOf(
            tools
                .send(DevTools.BROWSER, "Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId"));
    this.page = sessionOf(id);
    this.frames = new Frames(tools, targets, page);
  }

  /** Starts a browser that nobody used before. */
  static PageTour start(Path program, VisitRecorder recorder, Pace pace) throws IOException {
    return start(program, recorder, pace, Optional.empty());
  }

  /** As above, with a package that knows consent tools in every document. */
  static PageTour start(
      Path program, VisitRecorder recorder, Pace pace, Optional<AutoconsentTalk> talk)
      throws IOException {
    Chromium chromium = Chromium.start(program);
    try {
      Targets targets =
          new Targets((tools, session) -> talk.ifPresent(one -> one.prepare(tools, session)));
      Traffic traffic = new Traffic(recorder);
      StorageWatch stored = new StorageWatch(recorder);
      DevTools tools =
          DevTools.connect(
              chromium.address(),
              (session, method, parameters) -> {
                targets.take(session, method, parameters);
                traffic.take(method, parameters);
                stored.take(method, parameters);
                talk.ifPresent(one -> one.take(session, method, parameters));
              });
      return new PageTour(chromium, tools, targets, traffic, stored, recorder, pace, talk);
    } catch (IOException | RuntimeException e) {
      chromium.close();
      throw e;
    }
  }

  private String sessionOf(String id) throws IOException {
    Wait wait = Wait.of(Duration.ofSeconds(10));
    do {
      Optional<Targets.Target> target =
          targets.documents().stream().filter(t -> t.id().equals(id)).findFirst();
      if (target.isPresent()) {
        return target.get().session();
      }
    } while (wait.goesOn());
    throw new IOException("Chromium opende geen pagina.");
  }

  /**
   * Opens a page and waits until it is ready.
   *
   * @throws IOException when it does not open, or what is there is no page; the message is Dutch
   */
  void open(String address) throws IOException {
    traffic.startOver();
    talk.ifPresent(AutoconsentTalk::startOver);
    opened = address;
    Map<String, Object> answer;
    try {
      int seconds = (int) pace.silence().toSeconds();
      answer = tools.send(page, "Page.navigate", Map.of("url", address), seconds);
    } catch (IOException e) {
      throw new IOException(NotAPage.silent(address), e);
    }
    Optional<String> error = Optional.ofNullable(answer.get("errorText")).map(String::valueOf);
    if (error.isEmpty()) {
      waitUntilQuiet(pace.longest());
    }
    Optional<String> problem =
        NotAPage.problem(address, error, traffic.answerTo(String.valueOf(answer.get("loaderId"))));
    if (problem.isPresent()) {
      throw new IOException(problem.get());
    }
    recorder.visited(address);
  }

  /** Where an address led to and what is there, as a visitor sees it now. */
  Optional<PageView> view() {
    return frames.all().stream()
        .findFirst()
        .flatMap(place -> frames.ask(place, "page", List.of()))
        .map(answer -> PageView.of(opened, DevTools.object(answer)));
  }

  /** The page that is open is one of the website that is visited. */
  void belongsToIt(String url) {
    recorder.visited(url);
  }

  /** Scrolls a little: some notices wait for that. */
  void nudge() {
    mouse("mouseMoved", 200, 200, 0);
    mouse("mouseWheel", 400, 300, 300);
  }

  /** What is seen from now on, is seen then. */
  void now(Moment moment) {
    traffic.now(moment);
    stored.now(moment);
  }

  /** Looks at once, scrolls through the page, waits for what comes late, and looks again. */
  void lookAround(Moment moment) throws IOException {
    Wait wait = Wait.of(pace.look());
    look(moment);
    mouse("mouseMoved", 200, 200, 0);
    int turns = 0;
    do {
      cookies(moment);
      if (turns++ < WHEEL_TURNS) {
        mouse("mouseWheel", 400, 300, 700);
        value("window.scrollBy(0, 700)");
      } else if (turns == WHEEL_TURNS + 1) {
        value("window.scrollTo(0, document.documentElement.scrollHeight)");
      }
    } while (wait.goesOn());
    waitUntilQuiet(pace.longest());
    leftWaiting |= traffic.waitingFor() > 0;
    look(moment);
  }

  /** Leaves the page: some things are only kept then. */
  void leave(Moment moment) throws IOException {
    traffic.startOver();
    // By the page itself: then what it does at the end is done before the next one is there.
    value("location.replace('" + NOWHERE + "')");
    Wait going = Wait.of(MOST_TO_LEAVE);
    boolean gone;
    do {
      cookies(moment);
      gone = value("location.href").filter(NOWHERE::equals).isPresent();
    } while (!gone && going.goesOn());
    if (!gone) {
      tools.send(page, "Page.navigate", Map.of("url", NOWHERE));
    }
    Wait wait = Wait.of(AFTER_LEAVING);
    do {
      // What was sent at the end may be answered later.
      cookies(moment);
    } while (wait.goesOn());
  }

  /** The names of the cookies that are on the device now. */
  Set<String> cookieNames() throws IOException {
    Set<String> names = new TreeSet<>();
    for (Object one : allCookies()) {
      names.add(String.valueOf(DevTools.object(one).get("name")));
    }
    return names;
  }

  /** Clears all cookies, as if nobody was here before. */
  void forget() throws IOException {
    tools.send(DevTools.BROWSER, "Storage.clearCookies", Map.of());
  }

  /**
   * Makes choices on the page that is open.
   *
   * @param guess how long is waited for something that looks like a choice
   */
  ChoiceMaker choices(Duration guess) {
    return new ChoiceMaker(tools, page, frames, this::kept, guess);
  }

  /**
   * Has autoconsent make a choice.
   *
   * @return its answer; empty where it finds no notice
   */
  Optional<AutoconsentTalk.Answer> byAutoconsent(Choice choice) throws IOException {
    return talk.isEmpty() ? Optional.empty() : talk.get().choose(tools, choice);
  }

  /** Waits for what a choice set off. */
  void settle() throws IOException {
    waitUntilQuiet(pace.longest());
  }

  boolean sawDialogs() {
    return targets.sawDialogs();
  }

  /** Whether an answer was still under way when a page was left. */
  boolean leftWaiting() {
    return leftWaiting;
  }

  /** What is on the device, in a form that shows whether it changed; no values. */
  private Map<String, Object> kept() {
    Map<String, Object> kept = new TreeMap<>();
    try {
      for (Object one : allCookies()) {
        Map<String, Object> cookie = DevTools.object(one);
        kept.put(
            cookie.get("name") + " " + cookie.get("domain") + " " + cookie.get("path"),
            cookie.get("size"));
      }
    } catch (IOException e) {
      return kept;
    }
    for (Frames.Place place : frames.all()) {
      Map<String, Object> storage =
          DevTools.object(frames.ask(place, "storage", List.of()).orElse(Map.of()));
      storage.forEach((what, names) -> kept.put(storage.get("host") + " " + what, names));
    }
    return kept;
  }

  private void look(Moment moment) throws IOException {
    cookies(moment);
    for (Frames.Place place : frames.all()) {
      asked(place);
      Map<String, Object> storage =
          DevTools.object(frames.ask(place, "storage", List.of()).orElse(Map.of()));
      String host = String.valueOf(storage.getOrDefault("host", ""));
      if (!host.isEmpty()) {
        names(storage.get("local"), CookieTechnique.LOCAL_STORAGE, host, moment);
        names(storage.get("session"), CookieTechnique.SESSION_STORAGE, host, moment);
        names(storage.get("databases"), CookieTechnique.INDEXED_DB, host, moment);
        names(storage.get("caches"), CookieTechnique.CACHE_STORAGE, host, moment);
        names(storage.get("files"), CookieTechnique.FILE_SYSTEM, host, moment);
      }
    }
  }

  private void asked(Frames.Place place) {
    List<?> urls = DevTools.list(frames.ask(place, "asked", List.of()).orElse(List.of()));
    synchronized (recorder) {
      urls.forEach(url -> recorder.asked(String.valueOf(url)));
    }
  }

  private List<?> allCookies() throws IOException {
    return DevTools.list(
        tools.send(DevTools.BROWSER, "Storage.getCookies", Map.of()).get("cookies"));
  }

  private void cookies(Moment moment) throws IOException {
    Set<Object> all = new HashSet<>(allCookies());
    if (all.equals(lastCookies)) {
      return;
    }
    lastCookies = all;
    double now = ((Number) value("Date.now()").orElse(0)).doubleValue() / 1000;
    for (Object one : all) {
      Map<String, Object> cookie = DevTools.object(one);
      saw(
          new Seen(
              CookieTechnique.COOKIE,
              String.valueOf(cookie.get("name")),
              String.valueOf(cookie.get("domain")),
              now == 0 ? Lifetime.unknown() : lifetime(cookie, now),
              moment));
    }
  }

  private void names(Object names, CookieTechnique technique, String host, Moment moment) {
    DevTools.list(names)
        .forEach(
            n -> saw(new Seen(technique, String.valueOf(n), host, Lifetime.unknown(), moment)));
  }

  private void saw(Seen seen) {
    synchronized (recorder) {
      recorder.saw(seen);
    }
  }

  private static Lifetime lifetime(Map<String, Object> cookie, double now) {
    boolean session = Boolean.TRUE.equals(cookie.get("session"));
    if (session || !(cookie.get("expires") instanceof Number expires)) {
      return Lifetime.session();
    }
    // The browser gives an absolute time; the time left on its own clock says how long it stays.
    long left = (long) Math.ceil(expires.doubleValue() - now);
    return Lifetime.of(Duration.ofSeconds(Math.max(1, left)));
  }

  /** The value of an expression in the page; empty when the page does not answer. */
  private Optional<Object> value(String expression) {
    try {
      Map<String, Object> answer =
          tools.send(
              page,
              "Runtime.evaluate",
              Map.of("expression", expression, "returnByValue", true),
              10);
      return Optional.ofNullable(DevTools.object(answer.get("result")).get("value"));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void mouse(String type, int x, int y, int wheel) {
    // Not waited for: a page that is busy answers later.
    tools.post(
        page,
        "Input.dispatchMouseEvent",
        Map.of("type", type, "x", x, "y", y, "deltaX", 0, "deltaY", wheel));
  }

  private void waitUntilQuiet(Duration longest) throws IOException {
    Wait wait = Wait.of(longest);
    while (!traffic.isQuietFor(pace.quiet().toNanos()) && wait.goesOn()) {
      // Something is still going on.
    }
  }

  @Override
  public void close() throws IOException {
    tools.close();
    chromium.close();
  }
}
