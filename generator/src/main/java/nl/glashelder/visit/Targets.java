package nl.glashelder.visit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;

/**
 * Everything in the browser that can ask for something or keep something: pages, frames of other
 * websites, workers. Each is attached to before it runs.
 */
final class Targets {
  /**
   * One of them.
   *
   * @param session its session
   * @param id its target id, which for a frame is the frame's id
   * @param type page, iframe, worker, service_worker, shared_worker ...
   * @param parent the session that it was attached from
   */
  record Target(String session, String id, String type, String parent) {
    boolean hasDocument() {
      return type.equals("page") || type.equals("iframe");
    }
  }

  private final Map<String, Target> targets = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> dialogs = new ConcurrentLinkedQueue<>();
  private volatile DevTools tools;
  private final BiConsumer<DevTools, String> onDocument;

  /**
   * None yet.
   *
   * @param onDocument is given the session of every page and frame before it runs
   */
  Targets(BiConsumer<DevTools, String> onDocument) {
    this.onDocument = onDocument;
  }

  /** From now on events can be answered. */
  void use(DevTools browser) {
    this.tools = browser;
  }

  /** What is to be attached to from a session. */
  void attachFrom(String session) {
    tools.post(
        session,
        "Target.setAutoAttach",
        Map.of("autoAttach", true, "waitForDebuggerOnStart", true, "flatten", true));
  }

  /** Takes note of an event about targets and dialogs. */
  void take(String session, String method, Map<String, Object> parameters) {
    switch (method) {
      case "Target.attachedToTarget" -> attached(session, parameters);
      case "Target.detachedFromTarget" ->
          targets.remove(String.valueOf(parameters.get("sessionId")));
      case "Page.javascriptDialogOpening" -> dialog(session, parameters);
      default -> {
        // Not about targets.
      }
    }
  }

  private void attached(String from, Map<String, Object> parameters) {
    String session = String.valueOf(parameters.get("sessionId"));
    Map<String, Object> info = DevTools.object(parameters.get("targetInfo"));
    Target target =
        new Target(
            session, String.valueOf(info.get("targetId")), String.valueOf(info.get("type")), from);
    targets.put(session, target);
    if (target.hasDocument()) {
      tools.post(session, "Page.enable", Map.of());
      tools.post(session, "DOMStorage.enable", Map.of());
      onDocument.accept(tools, session);
    }
    tools.post(session, "Network.enable", Map.of());
    attachFrom(session);
    tools.post(session, "Runtime.runIfWaitingForDebugger", Map.of());
  }

  private void dialog(String session, Map<String, Object> parameters) {
    String type = String.valueOf(parameters.get("type"));
    // A page that asks whether one wants to stay may be left.
    tools.post(
        session, "Page.handleJavaScriptDialog", Map.of("accept", type.equals("beforeunload")));
    dialogs.add(type);
  }

  /** Pages and frames of other websites, of which the parent is known. */
  List<Target> documents() {
    return targets.values().stream().filter(Target::hasDocument).toList();
  }

  /** The target of a session. */
  Target of(String session) {
    return targets.get(session);
  }

  /** Whether a page showed a dialog that was closed for it. */
  boolean sawDialogs() {
    return !dialogs.isEmpty();
  }

  /** Whether something of a type ran. */
  boolean has(String type) {
    return targets.values().stream().anyMatch(t -> t.type().equals(type));
  }
}
