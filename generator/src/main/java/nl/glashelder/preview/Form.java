package nl.glashelder.preview;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a script of ours sent: names with values, as a form of a page sends them.
 *
 * @param values by name
 */
record Form(Map<String, String> values) {
  /**
   * Reads a body.
   *
   * @throws IllegalArgumentException when it is none
   */
  static Form of(byte[] body) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : new String(body, StandardCharsets.UTF_8).split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        values.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return new Form(values);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** A value; empty when it was not sent. */
  String text(String name) {
    return values.getOrDefault(name, "");
  }

  /** A number; zero when it was not sent, or is none. */
  int number(String name) {
    String text = text(name);
    return text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : 0;
  }
}
