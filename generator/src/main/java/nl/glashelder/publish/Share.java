package nl.glashelder.publish;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The part of all corporations that one machine of several does. Which part a corporation is in
 * hangs on its name alone: the same everywhere, whoever else there is.
 *
 * @param number which part, from 1
 * @param of how many parts there are
 */
public record Share(int number, int of) {
  /** The word for putting all parts together. */
  public static final String TOGETHER = "samen";

  private static final Pattern FORM = Pattern.compile("([0-9]{1,4})/([0-9]{1,4})");

  /** Reads {@code 3/16}; empty when it is no such thing. */
  public static Optional<Share> parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    Share share = new Share(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    return share.number >= 1 && share.number <= share.of ? Optional.of(share) : Optional.empty();
  }

  /** Whether a corporation is in this part. */
  boolean has(String slug) {
    CRC32 hash = new CRC32();
    hash.update(slug.getBytes(StandardCharsets.UTF_8));
    return hash.getValue() % of == number - 1;
  }

  /** The name of the folder in which it is put down. */
  String folder() {
    return number + "-van-" + of;
  }

  @Override
  public String toString() {
    return number + "/" + of;
  }
}
