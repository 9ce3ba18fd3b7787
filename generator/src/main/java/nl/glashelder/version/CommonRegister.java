package nl.glashelder.version;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one list of all that was published in a corporations folder: the file {@code register.sha256}
 * beside the corporations. One line a version, in the order of publishing, in the form of {@code
 * sha256sum}: the fingerprint of its record, which holds those of its data and words.
 *
 * <pre>
 * # Alles wat hier is gepubliceerd, ...
 * # Versies: 26. Zegel: 0f3c...
 * 663a...  voorbeeld/versies/privacyverklaring/2022-03-01/versie.yaml
 * </pre>
 *
 * <p>What the register of one document cannot know is noticed here: that the document is gone as a
 * whole, or its corporation, or its newest version together with its lines. The seal is the SHA-256
 * of all lines but those that begin with {@code #}; so no line goes, comes or moves without it.
 * Lines are only ever added at the end, so an older seal is that of the first lines.
 *
 * @param lines the versions, in the order of publishing
 */
record CommonRegister(List<Line> lines) {
  /** The name of the file, in the folder with all corporations. */
  static final String NAME = Register.NAME;

  private static final String ABOUT =
      "# Alles wat hier is gepubliceerd, op volgorde. Glashelder schrijft dit; verander er niets aan."
          + "\n# Controleren zonder Glashelder: sha256sum --check register.sha256\n";

  private static final Pattern LINE =
      Pattern.compile(
          "([0-9a-f]{64})  ([^/\\s]+)/versies/([a-z]+)/([0-9]{4}-[0-9]{2}-[0-9]{2})/versie\\.yaml");

  /**
   * One version.
   *
   * @param fingerprint SHA-256 of its record, {@code versie.yaml}
   * @param slug the folder of its corporation
   * @param kind which document
   * @param date when it takes effect
   */
  record Line(String fingerprint, String slug, DocumentKind kind, LocalDate date) {
    /** The path of the record from the folder with all corporations. */
    String path() {
      return slug + "/versies/" + kind.yaml() + "/" + date + "/" + FrozenFiles.RECORD;
    }

    String text() {
      return fingerprint + "  " + path() + "\n";
    }

    private static Optional<Line> parse(String text) {
      Matcher matcher = LINE.matcher(text);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      Optional<DocumentKind> kind = DocumentKind.ofFolder(matcher.group(3));
      Optional<LocalDate> date = Dates.parse(matcher.group(4));
      return kind.isPresent() && date.isPresent()
          ? Optional.of(new Line(matcher.group(1), matcher.group(2), kind.get(), date.get()))
          : Optional.empty();
    }
  }

  CommonRegister {
    lines = List.copyOf(lines);
  }

  /** Reads the file; empty when it is not as Glashelder wrote it to the byte. */
  static Optional<CommonRegister> parse(byte[] bytes) {
    CommonRegister register = new CommonRegister(salvage(bytes));
    return register.text().equals(new String(bytes, StandardCharsets.UTF_8))
        ? Optional.of(register)
        : Optional.empty();
  }

  /** The lines that can still be read in a file that someone changed, each path once. */
  static List<Line> salvage(byte[] bytes) {
    Map<String, Line> lines = new LinkedHashMap<>();
    for (String text : new String(bytes, StandardCharsets.UTF_8).split("\\R")) {
      Line.parse(text).ifPresent(line -> lines.putIfAbsent(line.path(), line));
    }
    return List.copyOf(lines.values());
  }

  /** This list with versions added at the end; those of before Glashelder by date. */
  CommonRegister with(Collection<Line> more) {
    List<Line> all = new ArrayList<>(lines);
    more.stream()
        .sorted(
            Comparator.comparing(Line::date).thenComparing(Line::slug).thenComparing(Line::kind))
        .forEach(all::add);
    return new CommonRegister(all);
  }

  /** The SHA-256 of all lines, in hexadecimal. */
  String seal() {
    return Fingerprint.of(listed());
  }

  private String listed() {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.text()));
    return text.toString();
  }

  /** The file. */
  String text() {
    return ABOUT + "# Versies: " + lines.size() + ". Zegel: " + seal() + "\n" + listed();
  }
}
