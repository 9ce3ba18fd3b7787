package nl.glashelder.visit;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Orders autoconsent to make a choice in the pages of one visitor, and hears what it says. */
final class AutoconsentTalk {
  private static final Duration FOR_A_NOTICE = Duration.ofSeconds(10);
  private static final Duration FOR_AN_ANSWER = Duration.ofSeconds(15);

  private final Autoconsent autoconsent;
  private final List<Message> messages = new CopyOnWriteArrayList<>();

  AutoconsentTalk(Autoconsent autoconsent) {
    this.autoconsent = autoconsent;
  }

  /** What it tells from a document. */
  private record Message(
      String session, Object context, String type, String tool, boolean succeeded) {}

  /**
   * What it answers.
   *
   * @param tool the consent tool, as it calls that
   * @param succeeded whether it says that it made the choice
   */
  record Answer(String tool, boolean succeeded) {}

  /** Its version, for the report. */
  String version() {
    return autoconsent.version();
  }

  /** Puts it in every document that comes in a session. */
  void prepare(DevTools tools, String session) {
    tools.post(session, "Runtime.enable", Map.of());
    tools.post(session, "Runtime.addBinding", Map.of("name", Autoconsent.TELLS));
    tools.post(
        session, "Page.addScriptToEvaluateOnNewDocument", Map.of("source", autoconsent.script()));
  }

  void take(String session, String method, Map<String, Object> parameters) {
    if (!method.equals("Runtime.bindingCalled")
        || !Autoconsent.TELLS.equals(parameters.get("name"))) {
      return;
    }
    try {
      Map<String, Object> message = JSON.std.mapFrom(String.valueOf(parameters.get("payload")));
      messages.add(
          new Message(
              session,
              parameters.get("executionContextId"),
              String.valueOf(message.get("type")),
              String.valueOf(message.get("cmp")),
              Boolean.TRUE.equals(message.get("result"))));
    } catch (IOException e) {
      // A page that calls it itself: not for us.
      return;
    }
  }

  /** Forgets what another page told. */
  void startOver() {
    messages.clear();
  }

  /** Makes a choice; empty where it finds no notice. */
  Optional<Answer> choose(DevTools tools, Choice choice) throws IOException {
    Wait wait = Wait.of(FOR_A_NOTICE);
    Optional<Message> notice = first("popupFound");
    while (notice.isEmpty() && wait.goesOn()) {
      notice = first("popupFound");
    }
    if (notice.isEmpty()) {
      return Optional.empty();
    }
    List<String> order = Autoconsent.order(choice);
    tools.send(
        notice.get().session(),
        "Runtime.evaluate",
        Map.of(
            "expression",
            "void autoconsentReceiveMessage({type: '" + order.get(0) + "'})",
            "contextId",
            notice.get().context()));
    Wait answering = Wait.of(FOR_AN_ANSWER);
    Optional<Message> answer = first(order.get(1));
    while (answer.isEmpty() && answering.goesOn()) {
      answer = first(order.get(1));
    }
    return Optional.of(
        new Answer(
            answer.orElse(notice.get()).tool(), answer.filter(Message::succeeded).isPresent()));
  }

  private Optional<Message> first(String type) {
    return new ArrayList<>(messages).stream().filter(m -> m.type().equals(type)).findFirst();
  }
}
