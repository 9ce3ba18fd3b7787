package nl.glashelder.check.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The words that hold a sentence together, read from data: a role in square brackets, its words.
 */
final class Grammar {
  private static final Map<Role, Set<String>> FORMS = new EnumMap<>(Role.class);

  static {
    Role role = null;
    try (InputStream in = Grammar.class.getResourceAsStream("rollen.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String text = line.strip();
        if (text.startsWith("[")) {
          role = roleListedAs(text.substring(1, text.length() - 1));
        } else if (!text.isEmpty() && !text.startsWith("#")) {
          FORMS.computeIfAbsent(role, r -> new HashSet<>()).addAll(Set.of(text.split("\\s+")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Grammar() {}

  private static Role roleListedAs(String name) {
    return Arrays.stream(Role.values())
        .filter(r -> r.listed().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no role is called " + name));
  }

  /** What a word in small letters may do. */
  static Set<Role> of(String small) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    FORMS.forEach(
        (role, forms) -> {
          if (forms.contains(small)) {
            roles.add(role);
          }
        });
    return roles;
  }
}
