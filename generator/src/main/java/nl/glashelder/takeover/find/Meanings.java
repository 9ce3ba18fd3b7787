package nl.glashelder.takeover.find;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.glashelder.check.language.Concept;
import nl.glashelder.check.language.Reading;

/**
 * The meanings of a file beside this class: a name in square brackets, below it where it goes and
 * the phrases that say it, in the form of the vocabulary of rules. Beside phrases a meaning has
 * lines that begin with {@code naar:} (file, place = value), {@code onder:} and {@code niet-onder:}
 * (topics), {@code ontkend: ja} (its denial counts), {@code wie: iedereen} (whoever does it) and
 * {@code ruim: ja} (whatever else the sentence denies).
 */
final class Meanings {
  /**
   * All files, read before any sentence is: a sentence knows only the words that are known then.
   */
  private static final Map<String, Meanings> READ = new LinkedHashMap<>();

  static {
    for (String file :
        List.of(
            "onderwerpen.txt",
            "inhoud.txt",
            "feiten.txt",
            "doelgroepen.txt",
            "items.txt",
            "gegevensgroepen.txt",
            "verwerkingen.txt",
            "grondslagen.txt",
            "ontvangers.txt",
            "termijnen.txt",
            "begin-termijnen.txt",
            "cameras.txt",
            "kolommen.txt",
            "handelingen.txt")) {
      READ.put(file, read(file));
    }
  }

  private final Map<String, Meaning> meanings = new LinkedHashMap<>();

  private Meanings() {}

  /** The meanings of a file. */
  static Meanings of(String file) {
    return READ.get(file);
  }

  /** All of them, in the order of the file. */
  List<Meaning> all() {
    return List.copyOf(meanings.values());
  }

  /**
   * The meaning with a name.
   *
   * @throws IllegalArgumentException when there is none
   */
  Meaning named(String name) {
    Meaning meaning = meanings.get(name);
    if (meaning == null) {
      throw new IllegalArgumentException("no words for " + name);
    }
    return meaning;
  }

  /** The names of the meanings that words name, whatever they say of them. */
  Set<String> in(String words) {
    return in(Reading.of(words));
  }

  /** The names of the meanings that a sentence names, whatever it says of them. */
  Set<String> in(Reading reading) {
    Set<String> names = new LinkedHashSet<>();
    for (Meaning meaning : meanings.values()) {
      if (meaning.concept().isNamed(reading)) {
        names.add(meaning.name());
      }
    }
    return names;
  }

  private static Meanings read(String file) {
    Meanings meanings = new Meanings();
    try (InputStream in = Meanings.class.getResourceAsStream(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String name = "";
      List<String> body = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String text = line.strip();
        if (text.isEmpty() || text.startsWith("# ") || text.equals("#")) {
          continue;
        }
        if (text.startsWith("[") && text.endsWith("]") && text.indexOf(' ') < 0) {
          meanings.add(name, body);
          name = text.substring(1, text.length() - 1);
          body.clear();
        } else {
          body.add(text);
        }
      }
      meanings.add(name, body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return meanings;
  }

  private void add(String name, List<String> body) {
    if (name.isEmpty()) {
      return;
    }
    List<String> phrases = new ArrayList<>();
    List<String> destinations = new ArrayList<>();
    Set<String> under = new LinkedHashSet<>();
    Set<String> notUnder = new LinkedHashSet<>();
    boolean denied = false;
    boolean anyActor = false;
    boolean loose = false;
    for (String line : body) {
      if (line.startsWith("naar: ")) {
        destinations.add(line.substring(6));
      } else if (line.startsWith("onder: ")) {
        under.addAll(Arrays.asList(line.substring(7).split("\\|")));
      } else if (line.startsWith("niet-onder: ")) {
        notUnder.addAll(Arrays.asList(line.substring(12).split("\\|")));
      } else if (line.startsWith("ontkend: ")) {
        denied = true;
      } else if (line.startsWith("ruim: ")) {
        loose = true;
      } else if (line.startsWith("wie: ")) {
        anyActor = true;
      } else {
        phrases.add(line);
      }
    }
    Meaning meaning =
        new Meaning(
            name,
            Concept.of(name, phrases),
            destinations,
            under,
            notUnder,
            denied,
            anyActor,
            loose);
    if (meanings.put(name, meaning) != null) {
      throw new IllegalStateException("two meanings are called " + name);
    }
  }
}
