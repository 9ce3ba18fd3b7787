package nl.glashelder.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.model.TextForm;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Makes the parts of an {@link Outline} of the nodes of the YAML library. */
final class Outlining {
  /** By the count of whole characters before it: where Java, which counts halves, finds one. */
  private final int[] places;

  Outlining(String text) {
    places = new int[text.codePointCount(0, text.length()) + 1];
    int at = 0;
    for (int character = 0; character < places.length - 1; character++) {
      places[character] = at;
      at += Character.charCount(text.codePointAt(at));
    }
    places[places.length - 1] = at;
  }

  private int index(Mark mark) {
    return places[mark.getIndex()];
  }

  /** The part that a node is, with the place of its key. */
  Outline.Part part(Node node, Mark key) {
    Map<String, Outline.Part> children = new LinkedHashMap<>();
    boolean inline = false;
    Outline.Kind kind = Outline.Kind.SCALAR;
    int last = lastLine(node);
    if (node instanceof MappingNode mapping) {
      kind = Outline.Kind.MAPPING;
      inline = mapping.getFlowStyle() == DumperOptions.FlowStyle.FLOW;
      for (NodeTuple entry : mapping.getValue()) {
        if (entry.getKeyNode() instanceof ScalarNode name) {
          Outline.Part child = part(entry.getValueNode(), name.getStartMark());
          children.putIfAbsent(name.getValue(), child);
          last = Math.max(last, child.lastLine());
        }
      }
    } else if (node instanceof SequenceNode list) {
      kind = Outline.Kind.LIST;
      inline = list.getFlowStyle() == DumperOptions.FlowStyle.FLOW;
      int number = 0;
      for (Node item : list.getValue()) {
        Outline.Part child = part(item, item.getStartMark());
        children.putIfAbsent(id(item).orElse(String.valueOf(number)), child);
        last = Math.max(last, child.lastLine());
        number++;
      }
    } else {
      inline = true;
    }
    return new Outline.Part(
        kind,
        inline,
        key.getLine(),
        key.getColumn(),
        index(node.getStartMark()),
        index(node.getEndMark()),
        Math.max(last, key.getLine()),
        children);
  }

  private static Optional<String> id(Node item) {
    if (item instanceof ScalarNode scalar) {
      return Optional.of(scalar.getValue().strip()).filter(v -> TextForm.ID.matches(v));
    }
    if (item instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        if (entry.getKeyNode() instanceof ScalarNode key
            && key.getValue().equals("id")
            && entry.getValueNode() instanceof ScalarNode value) {
          return Optional.of(value.getValue().strip());
        }
      }
    }
    return Optional.empty();
  }

  /** The last line that the text of a node stands on; of a group, that of its opening bracket. */
  private static int lastLine(Node node) {
    boolean open =
        node instanceof MappingNode m && m.getFlowStyle() != DumperOptions.FlowStyle.FLOW
            || node instanceof SequenceNode s && s.getFlowStyle() != DumperOptions.FlowStyle.FLOW;
    Mark end = open ? node.getStartMark() : node.getEndMark();
    return end.getColumn() == 0 && end.getLine() > node.getStartMark().getLine()
        ? end.getLine() - 1
        : end.getLine();
  }
}
