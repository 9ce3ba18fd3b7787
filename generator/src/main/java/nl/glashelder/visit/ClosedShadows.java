package nl.glashelder.visit;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The closed shadow trees of documents. No script gets at those, and a consent tool may put its
 * buttons in one.
 */
final class ClosedShadows {
  /** Looking through a whole page takes time, and it is asked often. */
  private static final Duration FRESH = Duration.ofMillis(1200);

  private final DevTools tools;
  private final Map<String, Found> found = new HashMap<>();

  ClosedShadows(DevTools tools) {
    this.tools = tools;
  }

  private record Found(Object page, long at, Map<String, List<Object>> byFrame) {}

  /**
   * The object ids of those in a frame, in one of its worlds.
   *
   * @param top the document that the session is about, as the browser tells of it
   * @param context the world's execution context
   */
  List<String> in(String session, Map<String, Object> top, String frame, Object context) {
    List<String> roots = new ArrayList<>();
    for (Object node : fresh(session, top).byFrame().getOrDefault(frame, List.of())) {
      try {
        Map<String, Object> answer =
            tools.send(
                session,
                "DOM.resolveNode",
                Map.of("backendNodeId", node, "executionContextId", context));
        roots.add(String.valueOf(DevTools.object(answer.get("object")).get("objectId")));
      } catch (IOException e) {
        // It went meanwhile; others may stay.
        continue;
      }
    }
    return roots;
  }

  private Found fresh(String session, Map<String, Object> top) {
    Found last = found.get(session);
    Object page = top.get("loaderId");
    if (last != null
        && last.page().equals(page)
        && System.nanoTime() - last.at() < FRESH.toNanos()) {
      return last;
    }
    Map<String, List<Object>> byFrame = new HashMap<>();
    try {
      Object root =
          tools.send(session, "DOM.getDocument", Map.of("depth", -1, "pierce", true)).get("root");
      gather(DevTools.object(root), String.valueOf(top.get("id")), byFrame);
      // Or the browser would go on telling of every change.
      tools.post(session, "DOM.disable", Map.of());
    } catch (IOException e) {
      byFrame.clear();
    }
    Found now = new Found(page, System.nanoTime(), byFrame);
    found.put(session, now);
    return now;
  }

  private static void gather(
      Map<String, Object> node, String frame, Map<String, List<Object>> byFrame) {
    if ("closed".equals(node.get("shadowRootType"))) {
      byFrame.computeIfAbsent(frame, f -> new ArrayList<>()).add(node.get("backendNodeId"));
    }
    for (String part : List.of("children", "shadowRoots")) {
      for (Object one : DevTools.list(node.get(part))) {
        gather(DevTools.object(one), frame, byFrame);
      }
    }
    if (node.get("contentDocument") != null) {
      Object inner = node.get("frameId");
      gather(DevTools.object(node.get("contentDocument")), String.valueOf(inner), byFrame);
    }
  }
}
