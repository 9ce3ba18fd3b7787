package nl.glashelder.source;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.AnchorNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Turns one YAML file into values with places, or into findings that say what is wrong with it. */
final class YamlFile {
  /**
   * Far more than the largest statement; keeps a mistaken or hostile file from costing the build.
   */
  private static final int MOST_BYTES = 2 * 1024 * 1024;

  private static final int MOST_ALIASES = 20;
  private static final int DEEPEST = 30;
  private static final int MOST_VALUES = 200_000;

  private final String name;
  private final List<Finding> findings;
  private int values;

  private YamlFile(String name, List<Finding> findings) {
    this.name = name;
    this.findings = findings;
  }

  /**
   * Reads a file.
   *
   * @param name how the file is called in findings
   * @param findings what is wrong is added here
   * @return the top mapping; empty when there is none, with a finding that says why
   */
  static Optional<YamlValue.Mapping> read(Path path, String name, List<Finding> findings) {
    byte[] bytes;
    try {
      if (Files.size(path) > MOST_BYTES) {
        findings.add(
            ReadingRule.FILE.at(
                Position.startOf(name),
                "Dit bestand is groter dan 2 MB.",
                "Een verklaring is veel kleiner. Kijk of hier het goede bestand staat."));
        return Optional.empty();
      }
      bytes = Files.readAllBytes(path);
    } catch (IOException e) {
      findings.add(
          ReadingRule.FILE.at(
              Position.startOf(name),
              "Dit bestand kan niet worden gelezen.",
              "Kijk of het bestaat en of u het mag openen."));
      return Optional.empty();
    }
    return parse(bytes, name, findings);
  }

  /** As {@link #read}, from bytes. */
  static Optional<YamlValue.Mapping> parse(byte[] bytes, String name, List<Finding> findings) {
    return new YamlFile(name, findings).parse(bytes);
  }

  private Optional<YamlValue.Mapping> parse(byte[] bytes) {
    Optional<String> text = decode(bytes);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(true);
    options.setMaxAliasesForCollections(MOST_ALIASES);
    options.setNestingDepthLimit(DEEPEST);
    options.setCodePointLimit(MOST_BYTES);
    try {
      Composer composer =
          new Composer(
              new ParserImpl(new StreamReader(new StringReader(text.get())), options),
              new PlainScalars(),
              options);
      Node root = composer.getSingleNode();
      if (root == null || root instanceof ScalarNode s && s.getValue().isBlank()) {
        findings.add(
            ReadingRule.FILE.at(
                Position.startOf(name),
                "Dit bestand is leeg.",
                "Vul het in, of kopieer het bestand van een andere corporatie als begin."));
        return Optional.empty();
      }
      YamlValue value = convert(root, 0);
      if (value instanceof YamlValue.Mapping mapping) {
        return Optional.of(mapping);
      }
      findings.add(
          ReadingRule.WRONG_TYPE.at(
              value.position(),
              "Het bestand begint met " + value.kind() + ".",
              "Het moet beginnen met een sleutel, bijvoorbeeld: titel: Privacyverklaring"));
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
      findings.add(YamlProblems.explain(e, mark == null ? Position.startOf(name) : at(mark)));
    } catch (TooMuch e) {
      findings.add(
          ReadingRule.YAML.at(
              Position.startOf(name),
              "Dit bestand verwijst zo vaak naar zichzelf dat het veel te groot wordt.",
              "Schrijf de regels uit in plaats van met & en * te verwijzen."));
    } catch (YAMLException e) {
      findings.add(YamlProblems.explain(e, Position.startOf(name)));
    }
    return Optional.empty();
  }

  private Optional<String> decode(byte[] bytes) {
    int start = 0;
    if (bytes.length >= 2 && ((bytes[0] & bytes[1] & 0xFE) == 0xFE && bytes[0] != bytes[1])) {
      findings.add(notUtf8(1, "UTF-16"));
      return Optional.empty();
    }
    if (bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF) {
      // A byte order mark is harmless: many Windows editors write it unasked.
      start = 3;
    }
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(in)
              .toString());
    } catch (CharacterCodingException e) {
      int line = 1;
      for (int i = start; i < in.position(); i++) {
        if (bytes[i] == '\n') {
          line++;
        }
      }
      findings.add(notUtf8(line, "een oude Windows-codering"));
      return Optional.empty();
    }
  }

  private Finding notUtf8(int line, String probably) {
    return ReadingRule.FILE.at(
        new Position(name, line, 1),
        "Dit bestand is niet opgeslagen als UTF-8, maar waarschijnlijk als " + probably + ".",
        "Sla het opnieuw op en kies daarbij de codering UTF-8.");
  }

  private Position at(Mark mark) {
    return new Position(name, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private YamlValue convert(Node node, int depth) {
    if (++values > MOST_VALUES || depth > DEEPEST) {
      throw new TooMuch();
    }
    Position position = at(node.getStartMark());
    if (node instanceof AnchorNode anchor) {
      return convert(anchor.getRealNode(), depth + 1);
    }
    if (!isPlainTag(node.getTag())) {
      findings.add(
          ReadingRule.YAML.at(
              position,
              "Het kenmerk " + node.getTag().getValue() + " mag hier niet.",
              "Haal het woord dat met een uitroepteken begint weg."));
    }
    if (node instanceof ScalarNode scalar) {
      boolean nothing = Tag.NULL.equals(scalar.getTag());
      return new YamlValue.Scalar(position, nothing ? "" : scalar.getValue());
    }
    if (node instanceof SequenceNode sequence) {
      List<YamlValue> list = new ArrayList<>(sequence.getValue().size());
      for (Node value : sequence.getValue()) {
        list.add(convert(value, depth + 1));
      }
      return new YamlValue.Sequence(position, List.copyOf(list));
    }
    return mapping((MappingNode) node, position, depth);
  }

  private YamlValue mapping(MappingNode node, Position position, int depth) {
    List<YamlValue.Entry> entries = new ArrayList<>(node.getValue().size());
    Map<String, Position> seen = new HashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      Position keyAt = at(tuple.getKeyNode().getStartMark());
      if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)) {
        findings.add(
            ReadingRule.YAML.at(
                keyAt,
                "Hier staat een lijst of groep op de plaats van een sleutel.",
                "Schrijf een woord met een dubbele punt, bijvoorbeeld naam:"));
        continue;
      }
      String key = keyNode.getValue();
      Position before = seen.putIfAbsent(key, keyAt);
      if (before != null) {
        findings.add(
            ReadingRule.DUPLICATE_KEY.at(
                keyAt,
                "De sleutel '"
                    + key
                    + "' staat hier twee keer; de eerste keer op regel "
                    + before.line()
                    + ".",
                "Voeg de twee samen of haal er een weg."));
        continue;
      }
      entries.add(new YamlValue.Entry(key, keyAt, convert(tuple.getValueNode(), depth + 1)));
    }
    return new YamlValue.Mapping(position, List.copyOf(entries));
  }

  private static boolean isPlainTag(Tag tag) {
    return tag.equals(Tag.STR)
        || tag.equals(Tag.NULL)
        || tag.equals(Tag.SEQ)
        || tag.equals(Tag.MAP)
        || tag.equals(Tag.MERGE);
  }

  /**
   * Sees every plain word as a text: no dates, numbers or booleans that the editor did not mean.
   */
  private static final class PlainScalars extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      addImplicitResolver(Tag.NULL, NULL, "~nN\0");
      addImplicitResolver(Tag.NULL, EMPTY, null);
    }
  }

  /** More values than any statement has: an alias bomb. */
  private static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
