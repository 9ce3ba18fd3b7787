package nl.glashelder.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** Ids of a list that were taken together: that is told of the list. */
  private static final Pattern IDS = Pattern.compile("[\\p{Ll}\\p{N}-]+(?: - [\\p{Ll}\\p{N}-]+)+");

  /** How a line inside a part begins: a key, or an entry. */
  private static final Pattern INSIDE = Pattern.compile("(?:- )?\\p{Ll}[\\p{Ll}-]*:(?: .*)?|- .*");

  /** "s avonds", "t huis", "n keer": a short word that lost its apostrophe. */
  private static final Pattern APOSTROPHE = Pattern.compile("[stnmk]\\s\\S");

  private static final Pattern IN_MARKS =
      Pattern.compile(
          "[\u201c\u201d\u201e][^\u201c\u201d\u201e]*[\u201c\u201d]|[\u2018\u201a][^\u2018\u2019]*\u2019");

  private static final Pattern REMARK_IN_TEXT = Pattern.compile(" #[\\p{L}\\p{N}].*");

  private final String name;
  private final WrittenLines lines;
  private final List<Finding> findings;
  private final Set<Node> met = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node> aliased = Collections.newSetFromMap(new IdentityHashMap<>());
  private int values;

  YamlNodes(String name, WrittenLines lines, List<Finding> findings) {
    this.name = name;
    this.lines = lines;
    this.findings = findings;
  }

  /**
   * The value of a node and all that is in it.
   *
   * @throws TooMuch when that is more than any statement holds, as when nodes refer to themselves
   */
  YamlValue value(Node node) {
    gather(node, 0);
    return convert(node, 0);
  }

  /** Finds the texts that are referred to: a node that is met again. */
  private void gather(Node node, int depth) {
    if (!met.add(node)) {
      aliased.add(node);
      return;
    }
    if (depth > Limits.NESTING) {
      throw new TooMuch();
    }
    if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(value -> gather(value, depth + 1));
    } else if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        gather(tuple.getKeyNode(), depth + 1);
        gather(tuple.getValueNode(), depth + 1);
      }
    }
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
      reportAnchor(scalar, position);
      boolean nothing = Tag.NULL.equals(scalar.getTag());
      Position end = at(name, node.getEndMark());
      reportRemark(scalar, end);
      reportApostrophe(scalar, position);
      reportExclamation(scalar, position, end);
      reportMarks(scalar, position);
      reportSwallowed(scalar, position);
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

  /**
   * A name that YAML takes for its own is lost for the page; where it is referred to it is meant.
   */
  private void reportAnchor(ScalarNode node, Position position) {
    String anchor = node.getAnchor();
    if (anchor != null && !aliased.contains(node)) {
      findings.add(
          ReadingRule.YAML.at(
              position,
              "YAML leest "
                  + Quoted.of("&" + anchor)
                  + " als een naam voor deze tekst, en niet als tekst: op de pagina staat het niet.",
              "Zet de hele tekst tussen aanhalingstekens: \"&" + anchor + " ...\"."));
    }
  }

  /** "om feiten #1 op te lossen": behind a text YAML takes a # and all after it for a remark. */
  private void reportRemark(ScalarNode node, Position end) {
    if (node.getScalarStyle() != DumperOptions.ScalarStyle.PLAIN || node.getValue().isBlank()) {
      return;
    }
    List<Places.Line> rest = lines.between(end, new Position(name, end.line(), Integer.MAX_VALUE));
    if (!rest.isEmpty() && REMARK_IN_TEXT.matcher(rest.get(0).text()).matches()) {
      findings.add(
          ReadingRule.YAML.asks(
              new Position(name, end.line(), end.column() + 1),
              "YAML leest dit vanaf # als een opmerking: op de pagina staat het niet.",
              "Hoort het bij de tekst? Zet dan de hele tekst tussen aanhalingstekens. Is het een"
                  + " opmerking? Zet een spatie achter #."));
    }
  }

  /** "'s avonds en 's nachts bij Piet'": the apostrophe of a word taken for one around the text. */
  private void reportApostrophe(ScalarNode node, Position position) {
    if (node.getScalarStyle() == DumperOptions.ScalarStyle.SINGLE_QUOTED
        && APOSTROPHE.matcher(node.getValue()).lookingAt()
        && findings.stream().noneMatch(f -> f.position().equals(position))) {
      findings.add(
          ReadingRule.YAML.asks(
              position,
              "YAML leest de apostrof aan het begin als een aanhalingsteken: op de pagina staat hij"
                  + " niet.",
              "Hoort de apostrof bij het woord? Zet dan de hele tekst tussen dubbele"
                  + " aanhalingstekens: "
                  + HalfQuoted.quoted("'" + node.getValue())));
    }
  }

  /** "! Let op": YAML takes the mark away. */
  private void reportExclamation(ScalarNode node, Position position, Position end) {
    List<Places.Line> written = lines.between(position, end);
    if (!written.isEmpty()
        && written.get(0).text().startsWith("! ")
        && node.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN) {
      findings.add(
          ReadingRule.YAML.asks(
              position,
              "YAML leest het uitroepteken aan het begin niet als tekst: op de pagina staat het"
                  + " niet.",
              "Zet de hele tekst tussen aanhalingstekens: "
                  + HalfQuoted.quoted("! " + node.getValue())));
    }
  }

  /** Marks of print around a whole text are no marks of YAML: they are shown. */
  private void reportMarks(ScalarNode node, Position position) {
    if (node.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN
        && IN_MARKS.matcher(node.getValue()).matches()) {
      findings.add(
          ReadingRule.YAML.asks(
              position,
              "Deze aanhalingstekens komen zo op de pagina te staan.",
              "Is dat niet de bedoeling? Haal ze weg, of gebruik de rechte van het toetsenbord:"
                  + " \"."));
    }
  }

  /** A line that stands too far to the right becomes a part of the text above it. */
  private void reportSwallowed(ScalarNode node, Position position) {
    boolean plain = node.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN;
    boolean quoted =
        node.getScalarStyle() == DumperOptions.ScalarStyle.SINGLE_QUOTED
            || node.getScalarStyle() == DumperOptions.ScalarStyle.DOUBLE_QUOTED;
    int first = position.line();
    int last = node.getEndMark().getLine() + 1;
    if (quoted || last == first || IDS.matcher(node.getValue()).matches()) {
      return;
    }
    List<Places.Line> written =
        lines.between(
            new Position(name, first + 1, 1), new Position(name, last, Integer.MAX_VALUE));
    for (int i = 0; i < written.size(); i++) {
      String line = written.get(i).text().strip();
      String next = i + 1 < written.size() ? written.get(i + 1).text().strip() : "";
      if (plain && line.startsWith("- ") && !line.startsWith("- -")) {
        findings.add(swallowed(written.get(i), "dit streepje", "Zet het recht onder de andere"));
        return;
      } else if (!plain
          && line.matches("\\p{Ll}[\\p{Ll}-]*:")
          && KeyPlaces.isPart(line.substring(0, line.length() - 1))
          && INSIDE.matcher(next).matches()) {
        findings.add(swallowed(written.get(i), "deze sleutel", "Haal de spaties ervoor weg"));
      }
    }
  }

  private static Finding swallowed(Places.Line line, String what, String repair) {
    int spaces = line.text().length() - line.text().stripLeading().length();
    Position at = line.start();
    return ReadingRule.YAML.asks(
        new Position(at.file(), at.line(), at.column() + spaces),
        "YAML leest " + what + " als een deel van de tekst erboven.",
        "Begint hier iets nieuws? "
            + repair
            + ". Hoort het bij de tekst? Zet die dan achter een | op regels eronder, of tussen"
            + " aanhalingstekens.");
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
    boolean lostDash = false;
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
      } else if (lostDash || hasLostDash(node, key.get())) {
        if (!lostDash) {
          findings.add(
              ReadingRule.DUPLICATE_KEY.at(
                  keyAt,
                  "Voor 'id' ontbreekt hier een streepje.",
                  "Hier begint iets nieuws in de lijst: zet een streepje en een spatie voor id."));
        }
        lostDash = true;
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

  /** Whether a whole entry stands behind another one: not only its id is there twice. */
  private static boolean hasLostDash(MappingNode node, String key) {
    if (!key.equals("id")) {
      return false;
    }
    Map<String, Integer> times = new HashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode scalar) {
        times.merge(scalar.getValue(), 1, Integer::sum);
      }
    }
    return times.values().stream().filter(n -> n > 1).count() > 1;
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
    return Optional.of(isToldInvisible(key, position) ? FileText.visible(key) : key);
  }

  /** What nobody sees in a key is told where it stands: what is left is the key that was meant. */
  private boolean isToldInvisible(String key, Position position) {
    return FileText.invisible(key).isPresent()
        && findings.stream()
            .anyMatch(
                f ->
                    f.rule().equals(ReadingRule.FILE.id())
                        && f.position().file().equals(position.file())
                        && f.position().line() == position.line());
  }

  /** More values than any statement has: an alias bomb, or no statement at all. */
  static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMuch() {
      super(null, null, false, false);
    }
  }
}
