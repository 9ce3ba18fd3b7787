package nl.glashelder.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a text in a file says once it is read. */
final class Reread {
  private Reread() {}

  static String text(String file, String key) {
    List<Finding> findings = new ArrayList<>();
    YamlValue value =
        YamlFile.parse(file.getBytes(StandardCharsets.UTF_8), "proef.yaml", findings)
            .orElseThrow(() -> new AssertionError(findings))
            .get(key)
            .orElseThrow();
    return ((YamlValue.Scalar) value).text();
  }
}
