package nl.glashelder.version;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Count;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.Term;

/**
 * Writes a record as YAML in the one canonical form, so that equal data are equal bytes on every
 * machine and in every year. {@link nl.glashelder.source.RecordFile} reads it back exactly.
 *
 * <p>The form, which never changes within a format of the archive:
 *
 * <ul>
 *   <li>Keys in the order of the record's components. What is absent is left out, as are empty
 *       lists and flags that say no; a list that is said to be empty is {@code geen}. A record with
 *       nothing in it is <code>{}</code>.
 *   <li>Block style, two spaces a level, lists indented below their key. Lines end with LF and are
 *       never folded.
 *   <li>A text stands plain when it begins with a Latin letter, has only letters, digits, spaces
 *       and signs that mean nothing in YAML, and is no word that a YAML reader may take for
 *       something else. A text of more lines stands as a literal block when it neither begins with
 *       white space nor ends with a line end. Every other text stands in double quotes on one line.
 *   <li>What cannot be seen (control and format signs, spaces other than the usual one) is escaped,
 *       in double quotes.
 * </ul>
 *
 * <p>The sets of signs are written out here because what Java calls a letter grows with its
 * version.
 */
public final class CanonicalYaml {
  private static final String LETTER = "A-Za-zÀ-ÖØ-öø-ɏ";
  private static final String SIGN = LETTER + "0-9.,;()/'\"!?%&+_@=€§‘’“”„…–—-";

  /** Words of these signs, the first beginning with a letter. */
  private static final Pattern PLAIN =
      Pattern.compile("[" + LETTER + "][" + SIGN + "]*(?: +[" + SIGN + "]+)*");

  private static final Set<String> TAKEN_FOR_SOMETHING_ELSE =
      Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n", "ja", "nee", "geen");

  private final StringBuilder out = new StringBuilder();

  private CanonicalYaml() {}

  /** The canonical form of a record of which every component has a key; ends with a line end. */
  public static String write(Record value) {
    CanonicalYaml writer = new CanonicalYaml();
    if (isEmpty(value)) {
      return "{}\n";
    }
    writer.mapping(value, 0, false);
    return writer.out.toString();
  }

  /** Writes the keys of a record; the first of them on the line that is open, if one is. */
  private void mapping(Object holder, int depth, boolean isLineOpen) {
    boolean open = isLineOpen;
    for (Part part : RecordShape.of(holder.getClass()).parts()) {
      if (isAbsent(holder, part)) {
        continue;
      }
      if (!open) {
        indent(depth);
      }
      open = false;
      out.append(part.key().value()).append(':');
      if (part.isList()) {
        list(part.values(holder), part, depth);
      } else {
        Object value = part.values(holder).get(0);
        if (part.kind() == Kind.RECORD && !isEmpty(value)) {
          out.append('\n');
          mapping(value, depth + 1, false);
        } else {
          out.append(' ').append(one(value, part.kind(), depth + 1)).append('\n');
        }
      }
    }
  }

  private void list(List<?> values, Part part, int depth) {
    if (values.isEmpty()) {
      out.append(" geen\n");
      return;
    }
    out.append('\n');
    for (Object value : values) {
      indent(depth + 1).append("- ");
      if (part.kind() == Kind.RECORD && !isEmpty(value)) {
        mapping(value, depth + 2, true);
      } else {
        out.append(one(value, part.kind(), depth + 2)).append('\n');
      }
    }
  }

  private static boolean isAbsent(Object holder, Part part) {
    Object value = part.get(holder);
    return value instanceof Optional<?> optional && optional.isEmpty()
        || part.count() == Count.LIST && ((List<?>) value).isEmpty()
        || part.count() == Count.ONE && !part.isRequired() && value.equals(false);
  }

  private static boolean isEmpty(Object holder) {
    return RecordShape.of(holder.getClass()).parts().stream().allMatch(p -> isAbsent(holder, p));
  }

  private static String one(Object value, Kind kind, int depth) {
    return switch (kind) {
      case STRING, TEXT -> text(value.toString(), depth);
      case DURATION, DATE -> value.toString();
      case FLAG -> value.equals(true) ? "ja" : "nee";
      case TERM -> ((Term) value).yaml();
      case RECORD -> "{}";
    };
  }

  private static String text(String text, int depth) {
    if (isPlain(text)) {
      return text;
    }
    return isLiteral(text) ? literal(text, depth) : quoted(text);
  }

  private static boolean isPlain(String text) {
    return PLAIN.matcher(text).matches()
        && !TAKEN_FOR_SOMETHING_ELSE.contains(text.toLowerCase(Locale.ROOT));
  }

  private static boolean isLiteral(String text) {
    return text.indexOf('\n') > 0
        && !text.endsWith("\n")
        && text.charAt(0) != ' '
        && text.codePoints().allMatch(c -> c == '\n' || !isHidden(c));
  }

  private static String literal(String text, int depth) {
    StringBuilder block = new StringBuilder("|-");
    for (String line : text.split("\n", -1)) {
      block.append('\n');
      if (!line.isEmpty()) {
        block.append("  ".repeat(depth)).append(line);
      }
    }
    return block.toString();
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                  if (isHidden(c)) {
                    quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
                  } else {
                    quoted.appendCodePoint(c);
                  }
                }
              }
            });
    return quoted.append('"').toString();
  }

  /** Whether a sign cannot be seen, looks like another, or may not stand in YAML. */
  private static boolean isHidden(int c) {
    return c < 0x20
        || c >= 0x7F && c <= 0xA0
        || c == 0xAD
        || c >= 0x2000 && c <= 0x200F
        || c >= 0x2028 && c <= 0x202F
        || c >= 0x205F && c <= 0x206F
        || c >= 0xD800 && c <= 0xDFFF
        || c == 0xFEFF
        || c >= 0xFFF0 && c <= 0xFFFF;
  }

  private StringBuilder indent(int depth) {
    return out.append("  ".repeat(depth));
  }
}
