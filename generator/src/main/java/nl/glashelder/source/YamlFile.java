package nl.glashelder.source;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Turns one YAML file into values with places, or into findings that say what is wrong with it. */
final class YamlFile {
  /** An escape in double quotes that names a character which does not exist. */
  private static final Pattern BEYOND_UNICODE =
      Pattern.compile("\\\\U(?!00(?:0[0-9a-fA-F]|10))[0-9a-fA-F]{8}");

  /** Marks of more than one text in a file: a conflict of git, a second document. */
  private static final Pattern SEVERAL_TEXTS =
      Pattern.compile("(?m)^(?:<{7}|={7}|>{7}|\\.{3}\\s*$)|\n---(?:\\s|$)");

  /** Who makes so many slips is helped by the first of them. */
  private static final int MOST_SLIPS = 100;

  /** The same of what cannot be read even when it is known what was meant. */
  private static final int MOST_FAULTS = 20;

  private final String name;
  private final List<Finding> findings;

  /** Whether Glashelder wrote the file itself, so that nothing in it was meant otherwise. */
  private boolean isFinal;

  private YamlFile(String name, List<Finding> findings) {
    this.name = name;
    this.findings = findings;
  }

  /**
   * A file that was read.
   *
   * @param top its top mapping
   * @param written all that stands in it, as it was written
   * @param leftOut the keys at the top of which something could not be read
   */
  record Parsed(YamlValue.Mapping top, WrittenLines written, Set<String> leftOut) {
    /** Whether all of the file was read. */
    boolean isWhole() {
      return leftOut.isEmpty();
    }
  }

  /**
   * Reads a file.
   *
   * @param name how the file is called in findings
   * @param findings what is wrong is added here
   * @return what it holds; empty when it has no top mapping, with a finding that says why
   */
  static Optional<Parsed> read(Path path, String name, List<Finding> findings) {
    YamlFile file = new YamlFile(name, findings);
    try {
      if (Files.isDirectory(path)) {
        return file.fails(
            "Dit is een map en geen bestand.", "Geef de map een andere naam, of haal hem weg.");
      }
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        // What is no file may never end: a pipe, a device.
        return file.fails("Dit is geen gewoon bestand.", "Zet hier een bestand met tekst neer.");
      }
      if (Files.size(path) > Limits.FILE_BYTES) {
        return file.tooLarge();
      }
      return file.parse(Files.readAllBytes(path));
    } catch (IOException e) {
      return file.fails(
          "Dit bestand kan niet worden gelezen.", "Kijk of het bestaat en of u het mag openen.");
    }
  }

  /** The top mapping of a file of these bytes; as {@link #read}. */
  static Optional<YamlValue.Mapping> parse(byte[] bytes, String name, List<Finding> findings) {
    return read(bytes, name, findings).filter(Parsed::isWhole).map(Parsed::top);
  }

  /** Reads a file of these bytes. */
  static Optional<Parsed> read(byte[] bytes, String name, List<Finding> findings) {
    YamlFile file = new YamlFile(name, findings);
    return bytes.length > Limits.FILE_BYTES ? file.tooLarge() : file.parse(bytes);
  }

  /** The top mapping of a file that Glashelder wrote: what it holds is final. */
  static Optional<YamlValue.Mapping> parseFinal(byte[] bytes, String name, List<Finding> findings) {
    YamlFile file = new YamlFile(name, findings);
    file.isFinal = true;
    Optional<Parsed> parsed =
        bytes.length > Limits.FILE_BYTES
            ? file.tooLarge()
            : FileText.decodeFinal(bytes, name, findings).flatMap(file::parse);
    // Whoever would answer a question has published it.
    findings.removeIf(finding -> finding.severity() == Severity.INFORMATION);
    return parsed.filter(Parsed::isWhole).map(Parsed::top);
  }

  private Optional<Parsed> fails(String message, String advice) {
    findings.add(ReadingRule.FILE.at(Position.startOf(name), message, advice));
    return Optional.empty();
  }

  private Optional<Parsed> tooLarge() {
    return fails(
        "Dit bestand is groter dan 2 MB.",
        "Een verklaring is veel kleiner. Kijk of hier het goede bestand staat.");
  }

  private Optional<Parsed> parse(byte[] bytes) {
    return FileText.decode(bytes, name, findings).flatMap(this::parse);
  }

  /** Reads, past slips that are reported and mended in memory. */
  private Optional<Parsed> parse(String text) {
    String mended = text;
    for (int slips = 0; slips < MOST_SLIPS; slips++) {
      try {
        Node root = compose(mended);
        Optional<YamlSlips.Slip> slip = unnoticed(mended);
        if (slip.isEmpty()) {
          return top(root, mended);
        }
        findings.add(slip.get().finding());
        mended = slip.get().mended().orElseThrow();
      } catch (MarkedYAMLException e) {
        Position failed = place(e, mended);
        Optional<Finding> beyond = beyondUnicode(mended);
        if (beyond.isPresent() && beyond.get().position().line() == failed.line()) {
          findings.add(beyond.get());
          return Optional.empty();
        }
        Optional<YamlSlips.Slip> slip =
            YamlSlips.find(mended, name, first(e, failed), last(e, failed));
        boolean again = slip.isEmpty() || isReported(slip.get().finding().position().line());
        if (again && isReported(failed.line())) {
          return rest(mended, failed.line());
        }
        findings.add(again ? YamlProblems.explain(e, failed) : slip.get().finding());
        if (again || slip.get().mended().isEmpty()) {
          return rest(mended, failed.line());
        }
        mended = slip.get().mended().get();
      } catch (YamlNodes.TooMuch e) {
        findings.add(
            ReadingRule.YAML.at(
                Position.startOf(name),
                "Dit bestand bevat veel meer dan een verklaring ooit nodig heeft.",
                "Kijk of hier het goede bestand staat. Verwijst het met & en * naar zichzelf?"
                    + " Schrijf de regels dan uit."));
        return Optional.empty();
      } catch (YAMLException e) {
        findings.add(YamlProblems.explain(e, Position.startOf(name)));
        return Optional.empty();
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        findings.add(unexpected(mended));
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * What can be read beside what cannot: the entry or the part in which reading failed is left out,
   * so that an editor learns at once what else there is to mend.
   */
  private Optional<Parsed> rest(String text, int failed) {
    if (SEVERAL_TEXTS.matcher(text).find()) {
      return Optional.empty();
    }
    UnreadablePart part = new UnreadablePart(text);
    Set<String> leftOut = new LinkedHashSet<>();
    for (int faults = 0; faults < MOST_FAULTS; faults++) {
      Optional<UnreadablePart> rest = part.withoutEntryAt(failed);
      Optional<MarkedYAMLException> next = rest.map(this::fault).orElse(Optional.empty());
      if (rest.isEmpty()
          || next.isPresent() && part.areTogether(failed, place(next.get(), text).line())) {
        rest = part.withoutPartAt(failed);
        next = rest.map(this::fault).orElse(Optional.empty());
      }
      if (rest.isEmpty() || rest.get().isEmpty()) {
        return Optional.empty();
      }
      leftOut.add(part.keyAt(failed));
      part = rest.get();
      if (next.isEmpty()) {
        return read(part.text())
            .map(parsed -> new Parsed(parsed.top(), parsed.written(), Set.copyOf(leftOut)));
      }
      Position place = place(next.get(), part.text());
      failed = place.line();
      findings.add(YamlProblems.explain(next.get(), place));
    }
    return Optional.empty();
  }

  /** A slip past which the file can be read as well; not one that was told already. */
  private Optional<YamlSlips.Slip> unnoticed(String text) {
    return (isFinal ? Optional.<YamlSlips.Slip>empty() : YamlSlips.unnoticed(text, name))
        .filter(slip -> !isReported(slip.finding().position().line()))
        .filter(slip -> slip.mended().filter(this::isSound).isPresent());
  }

  private boolean isSound(String text) {
    try {
      return compose(text) instanceof MappingNode;
    } catch (YAMLException
        | YamlNodes.TooMuch
        | IllegalArgumentException
        | IndexOutOfBoundsException e) {
      return false;
    }
  }

  private Optional<MarkedYAMLException> fault(UnreadablePart rest) {
    try {
      compose(rest.text());
      return Optional.empty();
    } catch (MarkedYAMLException e) {
      return Optional.of(e);
    } catch (YAMLException
        | YamlNodes.TooMuch
        | IllegalArgumentException
        | IndexOutOfBoundsException e) {
      // Told when it is read.
      return Optional.empty();
    }
  }

  private Optional<Parsed> read(String text) {
    try {
      Node root = compose(text);
      return root instanceof MappingNode ? top(root, text) : Optional.empty();
    } catch (YAMLException
        | YamlNodes.TooMuch
        | IllegalArgumentException
        | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** What the YAML library did not expect either. */
  private Finding unexpected(String text) {
    return beyondUnicode(text)
        .orElseGet(
            () ->
                ReadingRule.YAML.at(
                    Position.startOf(name),
                    "Dit bestand is geen YAML die te lezen is; waar het misgaat, is niet te zien.",
                    "Haal uw laatste wijzigingen een voor een weg tot het weer gaat."));
  }

  private Optional<Finding> beyondUnicode(String text) {
    Matcher escape = BEYOND_UNICODE.matcher(text);
    if (!escape.find()) {
      return Optional.empty();
    }
    String before = text.substring(0, escape.start());
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int start = before.lastIndexOf('\n') + 1;
    return Optional.of(
        ReadingRule.YAML.at(
            new Position(name, line, before.codePointCount(start, before.length()) + 1),
            "Het teken " + escape.group() + " bestaat niet.",
            "Typ het teken zelf, of zet de tekst tussen enkele aanhalingstekens: ' in plaats van"
                + " \"."));
  }

  /** Whether something is already said of a line: what follows from a mistake is no news. */
  private boolean isReported(int line) {
    return findings.stream()
        .anyMatch(f -> f.position().file().equals(name) && f.position().line() == line);
  }

  private static int first(MarkedYAMLException problem, Position failed) {
    Mark opened = problem.getContextMark();
    int line = failed.line() - 1;
    return opened == null || !YamlProblems.isMissingColon(problem)
        ? line
        : Math.min(line, opened.getLine() + 1);
  }

  private static int last(MarkedYAMLException problem, Position failed) {
    Mark mark = problem.getProblemMark();
    return mark == null ? failed.line() : Math.max(failed.line(), mark.getLine() + 1);
  }

  private Node compose(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(true);
    options.setMaxAliasesForCollections(Limits.ALIASES);
    options.setNestingDepthLimit(Limits.NESTING);
    options.setCodePointLimit(Limits.FILE_BYTES);
    // Nothing is ever constructed from a tag; that it is not allowed is said with its place.
    options.setTagInspector(tag -> true);
    return new Composer(
            new ParserImpl(new StreamReader(new StringReader(text)), options),
            new PlainScalars(),
            options)
        .getSingleNode();
  }

  private Optional<Parsed> top(Node root, String text) {
    if (root == null || isNothing(root)) {
      return fails(
          "Dit bestand is leeg.",
          "Vul het in, of kopieer het bestand van een andere corporatie als begin.");
    }
    WrittenLines written = new WrittenLines(text);
    YamlValue value = new YamlNodes(name, written, findings).value(root);
    if (value instanceof YamlValue.Mapping mapping) {
      return Optional.of(new Parsed(mapping, written, Set.of()));
    }
    findings.add(
        YamlSlips.find(text, name, 1, value.position().line())
            .map(YamlSlips.Slip::finding)
            .orElseGet(
                () ->
                    ReadingRule.WRONG_TYPE.at(
                        value.position(),
                        "Het bestand begint met " + value.kind() + ".",
                        "Het moet beginnen met een sleutel, bijvoorbeeld: titel:"
                            + " Privacyverklaring")));
    return Optional.empty();
  }

  private static boolean isNothing(Node root) {
    return root instanceof ScalarNode s && (s.getTag().equals(Tag.NULL) || s.getValue().isBlank());
  }

  /** Where an editor has to look: not the end of the file, but what was opened and not closed. */
  private Position place(MarkedYAMLException problem, String text) {
    Mark mark = problem.getProblemMark();
    Mark opened = problem.getContextMark();
    boolean atEnd = mark != null && mark.getIndex() >= text.codePointCount(0, text.length());
    if (opened != null && (mark == null || atEnd || YamlProblems.isMissingColon(problem))) {
      mark = opened;
    }
    return mark == null ? Position.startOf(name) : YamlNodes.at(name, mark);
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
}
