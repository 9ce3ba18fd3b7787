package nl.glashelder.visit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every document that a page shows: its own, and those in its frames, of this website and of
 * others. Scripts run in a world apart, which the page's own scripts neither see nor change.
 */
final class Frames {
  /** No answer takes longer: a page in an endless loop must not hold up the visit. */
  private static final int SECONDS = 10;

  private static final String SCRIPT = script();

  private final DevTools tools;
  private final Targets targets;
  private final String page;
  private final ClosedShadows closed;

  Frames(DevTools tools, Targets targets, String page) {
    this.tools = tools;
    this.targets = targets;
    this.page = page;
    this.closed = new ClosedShadows(tools);
  }

  /**
   * A document in which questions can be asked.
   *
   * @param session the session it is in
   * @param helper the object that answers, in the world apart
   */
  record Place(String session, String helper) {}

  private static String script() {
    try (InputStream in = Frames.class.getResourceAsStream("bezoek.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All documents of the page, the main one first; those that are just going are left out. */
  List<Place> all() {
    List<Place> places = new ArrayList<>(inSession(page));
    for (Targets.Target target : targets.documents()) {
      if (!target.session().equals(page) && target.type().equals("iframe")) {
        places.addAll(inSession(target.session()));
      }
    }
    return places;
  }

  private List<Place> inSession(String session) {
    List<Place> places = new ArrayList<>();
    try {
      Object tree = tools.send(session, "Page.getFrameTree", Map.of(), SECONDS).get("frameTree");
      Map<String, Object> top = DevTools.object(DevTools.object(tree).get("frame"));
      inFrame(session, top, DevTools.object(tree), places);
    } catch (IOException e) {
      // The frame went while we asked.
      return places;
    }
    return places;
  }

  private void inFrame(
      String session, Map<String, Object> top, Map<String, Object> tree, List<Place> into) {
    Object id = DevTools.object(tree.get("frame")).get("id");
    try {
      Object context =
          tools
              .send(
                  session,
                  "Page.createIsolatedWorld",
                  Map.of("frameId", id, "worldName", "glashelder"),
                  SECONDS)
              .get("executionContextId");
      Map<String, Object> helper =
          DevTools.object(
              tools
                  .send(
                      session,
                      "Runtime.evaluate",
                      Map.of("expression", SCRIPT, "contextId", context),
                      SECONDS)
                  .get("result"));
      Place place = new Place(session, String.valueOf(helper.get("objectId")));
      for (String root : closed.in(session, top, String.valueOf(id), context)) {
        ask(place, "open", List.of(new PartOfPage(root)));
      }
      into.add(place);
    } catch (IOException e) {
      // A frame that is going; others may stay.
    }
    for (Object child : DevTools.list(tree.get("childFrames"))) {
      inFrame(session, top, DevTools.object(child), into);
    }
  }

  /** Asks a question and gives the answer as a value; empty when the document went. */
  Optional<Object> ask(Place place, String question, List<Object> arguments) {
    try {
      return Optional.ofNullable(call(place, question, arguments, true).get("value"));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Asks for a part of the page; its object id. */
  Optional<String> part(Place place, String question, List<Object> arguments) {
    try {
      Object id = call(place, question, arguments, false).get("objectId");
      return Optional.ofNullable(id).map(String::valueOf);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Map<String, Object> call(
      Place place, String question, List<Object> arguments, boolean byValue) throws IOException {
    List<Object> given = arguments.stream().map(Frames::argument).toList();
    return DevTools.object(
        tools
            .send(
                place.session(),
                "Runtime.callFunctionOn",
                Map.of(
                    "functionDeclaration",
                    "function(...all) { return this." + question + "(...all); }",
                    "objectId",
                    place.helper(),
                    "arguments",
                    given,
                    "returnByValue",
                    byValue,
                    "awaitPromise",
                    true),
                SECONDS)
            .get("result"));
  }

  private static Object argument(Object value) {
    return value instanceof PartOfPage part
        ? Map.of("objectId", part.id())
        : Map.of("value", value);
  }

  /** A part of a page as an argument. */
  record PartOfPage(String id) {}

  /** The middle of a part of the page, as the window shows it. */
  Optional<double[]> middle(Place place, String part) {
    try {
      Object quads =
          tools
              .send(place.session(), "DOM.getContentQuads", Map.of("objectId", part), SECONDS)
              .get("quads");
      double[] middle = {0, 0};
      if (DevTools.list(quads).isEmpty()) {
        return Optional.empty();
      }
      List<?> corners = DevTools.list(DevTools.list(quads).get(0));
      for (int i = 0; i < 8; i++) {
        middle[i % 2] += ((Number) corners.get(i)).doubleValue() / 4;
      }
      String session = place.session();
      while (!session.equals(page)) {
        // A frame of another website counts from its own corner.
        Targets.Target target = targets.of(session);
        if (target == null) {
          return Optional.empty();
        }
        double[] corner = corner(target);
        middle[0] += corner[0];
        middle[1] += corner[1];
        session = target.parent();
      }
      return Optional.of(middle);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private double[] corner(Targets.Target frame) throws IOException {
    Object owner =
        tools
            .send(frame.parent(), "DOM.getFrameOwner", Map.of("frameId", frame.id()), SECONDS)
            .get("backendNodeId");
    Map<String, Object> model =
        DevTools.object(
            tools
                .send(frame.parent(), "DOM.getBoxModel", Map.of("backendNodeId", owner), SECONDS)
                .get("model"));
    List<?> content = DevTools.list(model.get("content"));
    return new double[] {
      ((Number) content.get(0)).doubleValue(), ((Number) content.get(1)).doubleValue()
    };
  }
}
