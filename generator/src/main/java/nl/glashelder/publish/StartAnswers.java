package nl.glashelder.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.glashelder.model.PostalAddress;

/**
 * What a new corporation answered before its files are written. Each answer takes the place of the
 * line in {@code corporatie.yaml} that was left open for it.
 *
 * @param address where post goes to
 * @param website its website
 */
public record StartAnswers(Optional<PostalAddress> address, Optional<String> website) {
  /** Nothing was answered. */
  public static final StartAnswers NONE = new StartAnswers(Optional.empty(), Optional.empty());

  /** A line that is left open: a hash, a space, its indentation, its key. */
  private static final Pattern OPEN = Pattern.compile("# ( *)([a-z-]+):.*");

  /** The file with the answers in it. */
  String in(String corporation) {
    if (address.isEmpty() && website.isEmpty()) {
      return corporation;
    }
    List<String> lines = new ArrayList<>();
    List<String> path = new ArrayList<>();
    for (String line : corporation.split("\n", -1)) {
      Matcher open = OPEN.matcher(line);
      if (!open.matches()) {
        path.clear();
        lines.add(line);
        continue;
      }
      int depth = Math.min(open.group(1).length() / 2, path.size());
      path.subList(depth, path.size()).clear();
      path.add(open.group(2));
      lines.add(
          answer(String.join(".", path))
              .map(value -> open.group(1) + open.group(2) + ":" + value)
              .orElse(line));
    }
    return String.join("\n", lines);
  }

  /** What comes after the key; empty for a line that stays open. */
  private Optional<String> answer(String path) {
    return switch (path) {
      case "contact" -> Optional.of("");
      case "contact.postadres" -> address.map(a -> "");
      case "contact.postadres.straat" -> address.map(a -> " " + quoted(a.street()));
      case "contact.postadres.postcode" -> address.map(a -> " " + a.postalCode());
      case "contact.postadres.plaats", "plaats" -> address.map(a -> " " + quoted(a.city()));
      case "contact.website" -> website.map(w -> " " + w);
      default -> Optional.empty();
    };
  }

  private static String quoted(String text) {
    return NewCorporation.quoted(text);
  }
}
