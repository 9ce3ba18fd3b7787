package nl.glashelder.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.LegalBasisUse;
import nl.glashelder.model.RetentionPart;
import nl.glashelder.model.RetentionPeriod;
import nl.glashelder.model.Text;
import nl.glashelder.wording.Voice;
import org.jsoup.Jsoup;

/** What a statement says, as the plain words of a cell. */
final class PlainWords {
  private final Voice voice;

  PlainWords(FormOfAddress address) {
    this.voice = new Voice(address);
  }

  /** The words of a text without Markdown, on one line. */
  String of(Text text) {
    return Jsoup.parseBodyFragment(voice.inline(text)).text();
  }

  /** A ground with its law or interest. */
  String basis(LegalBasisUse use) {
    List<String> rest = new ArrayList<>();
    use.law().ifPresent(rest::add);
    use.article().ifPresent(rest::add);
    use.interest().ifPresent(t -> rest.add(of(t)));
    String name = voice.resolve(use.basis().dutch());
    String said = rest.isEmpty() ? name : name + ": " + String.join(", ", rest);
    return said + use.explanation().map(t -> ". " + of(t)).orElse("");
  }

  /** A period with what it is of and when it starts, and the terms of their own within it. */
  String period(RetentionPeriod period) {
    StringBuilder said = new StringBuilder(period.name()).append(": ");
    said.append(
        term(period.duration(), period.longestDuration(), period.criterion(), period.start()));
    period.source().ifPresent(s -> said.append(" (").append(s).append(')'));
    for (RetentionPart part : period.parts()) {
      said.append(". ").append(part.name()).append(": ");
      said.append(term(part.duration(), part.longestDuration(), part.criterion(), part.start()));
    }
    period.exceptions().forEach(e -> said.append(". ").append(of(e)));
    return said.toString();
  }

  private String term(
      Optional<IsoDuration> duration,
      Optional<IsoDuration> longest,
      Optional<Text> criterion,
      Optional<String> start) {
    List<String> words = new ArrayList<>();
    if (duration.isPresent() && longest.isPresent()) {
      words.add(duration.get().dutchTo(longest.get()));
    } else {
      duration.or(() -> longest).ifPresent(d -> words.add(d.dutch()));
    }
    criterion.ifPresent(c -> words.add(of(c)));
    start.ifPresent(words::add);
    return String.join(" ", words);
  }
}
