package nl.glashelder.check.language;

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
    for (WordFile.Block block : WordFile.blocks(Grammar.class, "rollen.txt")) {
      Set<String> forms = FORMS.computeIfAbsent(roleListedAs(block.head()), r -> new HashSet<>());
      block.lines().forEach(line -> forms.addAll(Set.of(line.split("\\s+"))));
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
