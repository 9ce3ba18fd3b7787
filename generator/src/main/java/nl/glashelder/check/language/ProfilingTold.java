package nl.glashelder.check.language;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.glashelder.model.Processing;
import nl.glashelder.model.Text;

/**
 * What a text about profiling says: that a profile is made, that none is, or neither for certain.
 */
public enum ProfilingTold {
  /** It can only be of a profile that is made. */
  CERTAIN,
  /** It tells of something that may be a profile, and denies nothing. */
  LIKELY,
  /** It says no to something, or says yes and no: only a reader can tell. */
  UNCLEAR,
  /** It says that no profile is made. */
  DENIED;

  /** What each kind of word looks like. */
  private static final Map<String, String> WORDS =
      WordFile.blocks(ProfilingTold.class, "profiel.txt").stream()
          .collect(
              Collectors.toMap(
                  WordFile.Block::head,
                  block ->
                      block.lines().stream()
                          .flatMap(line -> Arrays.stream(line.split("\\|")))
                          .map(word -> word.replace("*", "\\p{L}*"))
                          .collect(Collectors.joining("|", "(?:", ")"))));

  private static final Pattern YES = pattern("^", "ja");
  private static final Pattern NO = pattern("^", "nee");
  private static final Pattern TOLD = pattern("\\b", "gemaakt");
  private static final Pattern DENIAL = pattern("\\b", "ontkent");

  private static final String NONE =
      WORDS.get("geen") + "(?: " + WORDS.get("ertussen") + ")* " + WORDS.get("gemaakt") + "\\b";

  private static final Pattern NONE_MADE = Pattern.compile("(?iu)\\b" + NONE);

  private static final Pattern BEGINS_WITH_NO =
      Pattern.compile("(?iu)^(?:" + WORDS.get("ervoor") + " )*" + NONE);

  private static Pattern pattern(String before, String kind) {
    return Pattern.compile("(?iu)" + before + WORDS.get(kind) + "\\b");
  }

  /** Whether a purpose tells of a profile, and does not deny it. */
  public static boolean makesProfile(Processing processing) {
    return of(processing).filter(told -> told.compareTo(LIKELY) <= 0).isPresent();
  }

  /** What a purpose says about profiling; empty when it says nothing. */
  public static Optional<ProfilingTold> of(Processing processing) {
    return processing.profiling().map(ProfilingTold::of);
  }

  /** Reads a text about profiling. */
  public static ProfilingTold of(Text text) {
    String words = text.markdown().replaceAll("[*_\\s]+", " ").strip();
    boolean no = NO.matcher(words).find();
    String rest = NONE_MADE.matcher(words).replaceAll(" ");
    boolean told = TOLD.matcher(rest).find();
    if (YES.matcher(words).find()) {
      return CERTAIN;
    }
    if (no || BEGINS_WITH_NO.matcher(words).find()) {
      return told ? UNCLEAR : DENIED;
    }
    if (told) {
      return CERTAIN;
    }
    return DENIAL.matcher(words).find() ? UNCLEAR : LIKELY;
  }
}
