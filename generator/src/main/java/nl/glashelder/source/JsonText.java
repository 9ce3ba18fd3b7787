package nl.glashelder.source;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes maps, lists, texts, numbers and booleans as JSON: two spaces a level, LF, no surprises.
 */
public final class JsonText {
  private final StringBuilder out = new StringBuilder();

  private JsonText() {}

  /** The JSON text, with a line end behind it; maps keep their own order. */
  public static String of(Object value) {
    JsonText text = new JsonText();
    text.write(value, 0);
    return text.out.append('\n').toString();
  }

  private void write(Object value, int depth) {
    if (value instanceof Map<?, ?> map) {
      writeAll(map.entrySet().iterator(), '{', '}', depth);
    } else if (value instanceof List<?> list) {
      writeAll(list.iterator(), '[', ']', depth);
    } else if (value instanceof Map.Entry<?, ?> entry) {
      write(entry.getKey(), depth);
      out.append(": ");
      write(entry.getValue(), depth);
    } else if (value instanceof String string) {
      quote(string);
    } else {
      out.append(value);
    }
  }

  private void writeAll(Iterator<?> values, char open, char close, int depth) {
    out.append(open);
    boolean any = values.hasNext();
    while (values.hasNext()) {
      out.append('\n').append("  ".repeat(depth + 1));
      write(values.next(), depth + 1);
      if (values.hasNext()) {
        out.append(',');
      }
    }
    if (any) {
      out.append('\n').append("  ".repeat(depth));
    }
    out.append(close);
  }

  private void quote(String string) {
    out.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c < 0x20 || Character.isSurrogate(c) || c == 0x2028 || c == 0x2029) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
