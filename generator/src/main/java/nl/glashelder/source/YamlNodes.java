package nl.glashelder.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns the nodes of the YAML library into values of our own. */
final class YamlNodes {
  private static final String STANDARD_TAGS = "tag:yaml.org,2002:";

  private final String name;
  private final List<Finding> findings;
  private int values;

  YamlNodes(String name, List<Finding> findings) {
    this.name = name;
    this.findings = findings;
  }

  /**
   * The value of a node and all that is in it.
   *
   * @throws TooMuch when that is more than any statement holds, as when nodes refer to themselves
   */
  YamlValue value(Node node) {
    return convert(node, 0);
  }

  static Position at(String name, Mark mark) {
    return new Position(name, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private YamlValue convert(Node node, int depth) {
    count();
    if (depth > Limits.NESTING) {
      throw new TooMuch();
    }
    Position position = at(name, node.getStartMark());
    reportTag(node, position);
    if (node instanceof ScalarNode scalar) {
      boolean nothing = Tag.NULL.equals(scalar.getTag());
      Position end = at(name, node.getEndMark());
      return new YamlValue.Scalar(position, end, nothing ? "" : scalar.getValue());
    }
    if (node instanceof SequenceNode sequence) {
      List<YamlValue> list = new ArrayList<>(sequence.getValue().size());
      for (Node value : sequence.getValue()) {
        list.add(convert(value, depth + 1));
      }
      boolean inline = sequence.getFlowStyle() == DumperOptions.FlowStyle.FLOW;
      return new YamlValue.Sequence(position, list, inline);
    }
    return mapping((MappingNode) node, position, depth);
  }

  private void count() {
    if (++values > Limits.VALUES) {
      throw new TooMuch();
    }
  }

  private void reportTag(Node node, Position position) {
    Tag tag = node.getTag();
    if (tag.equals(Tag.STR) || tag.equals(Tag.NULL) || tag.equals(Tag.SEQ) || tag.equals(Tag.MAP)) {
      return;
    }
    String written = tag.getValue();
    String shown =
        written.startsWith(STANDARD_TAGS)
            ? "!!" + written.substring(STANDARD_TAGS.length())
            : written;
    findings.add(
        ReadingRule.YAML.at(
            position,
            "Het kenmerk " + Quoted.of(shown) + " mag hier niet.",
            "Haal het woord dat met een uitroepteken begint weg, of zet de tekst tussen"
                + " aanhalingstekens."));
  }

  private YamlValue mapping(MappingNode node, Position position, int depth) {
    List<YamlValue.Entry> entries = new ArrayList<>(node.getValue().size());
    Map<String, Position> seen = new HashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      count();
      Position keyAt = at(name, tuple.getKeyNode().getStartMark());
      Optional<String> key = key(tuple.getKeyNode(), keyAt);
      if (key.isEmpty()) {
        continue;
      }
      Position before = seen.putIfAbsent(key.get(), keyAt);
      if (before == null) {
        YamlValue value = convert(tuple.getValueNode(), depth + 1);
        entries.add(new YamlValue.Entry(key.get(), keyAt, value));
      } else {
        findings.add(
            ReadingRule.DUPLICATE_KEY.at(
                keyAt,
                "De sleutel "
                    + Quoted.of(key.get())
                    + " staat hier twee keer; de eerste keer op regel "
                    + before.line()
                    + ".",
                "Voeg de twee samen of haal er een weg."));
      }
    }
    return new YamlValue.Mapping(position, entries);
  }

  /** The key; empty, with a finding, when an editor cannot have meant it as one. */
  private Optional<String> key(Node node, Position position) {
    if (!(node instanceof ScalarNode scalar)) {
      findings.add(
          ReadingRule.YAML.at(
              position,
              "Hier staat een lijst of groep op de plaats van een sleutel.",
              "Schrijf een woord met een dubbele punt, bijvoorbeeld naam: Zet een tekst die met"
                  + " [ of { begint tussen aanhalingstekens."));
      return Optional.empty();
    }
    reportTag(node, position);
    String key = scalar.getValue();
    if (key.isBlank()) {
      findings.add(
          ReadingRule.YAML.at(
              position,
              "Voor deze dubbele punt staat geen sleutel.",
              "Schrijf er een woord voor, bijvoorbeeld naam:"));
      return Optional.empty();
    }
    if (key.equals("<<")) {
      findings.add(
          ReadingRule.YAML.at(
              position,
              "Samenvoegen met << kan hier niet.",
              "Schrijf de regels uit, of neem ze over uit de catalogus."));
      return Optional.empty();
    }
    return Optional.of(key);
  }

  /** More values than any statement has: an alias bomb, or no statement at all. */
  static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMuch() {
      super(null, null, false, false);
    }
  }
}
