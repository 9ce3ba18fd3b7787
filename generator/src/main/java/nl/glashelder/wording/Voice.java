package nl.glashelder.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.glashelder.model.DutchDate;
import nl.glashelder.model.FirstLetter;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.FullStop;
import nl.glashelder.model.Text;

/**
 * How Glashelder speaks: in one form of address, with Dutch lists, dates and sentences. Templates
 * ask it for every word that depends on these.
 */
public final class Voice {
  private final FormOfAddress address;

  /** Speaks in a form of address. */
  public Voice(FormOfAddress address) {
    this.address = address;
  }

  /** The form of address. */
  public FormOfAddress address() {
    return address;
  }

  /** One of two wordings: {@code of("u hebt", "je hebt")}. */
  public String of(String formal, String informal) {
    return address.of(formal, informal);
  }

  /** A text with both wordings in it, <code>{u hebt|je hebt}</code>, in this voice. */
  public String resolve(String both) {
    return address.resolve(both);
  }

  /** Markdown as HTML for use inside a block. */
  public String inline(Text text) {
    return Prose.of(text.markdown()).inline();
  }

  /** Markdown as HTML for use inside a block, beginning with a capital and ending as a sentence. */
  public String sentence(Text text) {
    return Prose.of(text.markdown()).capital().stop().inline();
  }

  /** Markdown as HTML blocks: paragraphs, lists. Its headings start at level three. */
  public String blocks(Text text) {
    return Prose.of(text.markdown()).capital().stop().blocks();
  }

  /** Whether the Markdown is one paragraph, so that it can stand inside a sentence or list. */
  public boolean isSingle(Text text) {
    return Prose.of(text.markdown()).isSingle();
  }

  /** A plain text with a capital at the start and a full stop at the end. */
  public String sentence(String text) {
    return FullStop.ensured(capital(text.strip()));
  }

  /** A plain text that goes on within a sentence: neither a capital nor a full stop of its own. */
  public String phrase(String text) {
    return FirstLetter.within(FullStop.without(text.strip()));
  }

  /** Markdown that goes on within a sentence, as HTML. */
  public String phrase(Text text) {
    return Prose.of(text.markdown()).within().withoutStop().inline();
  }

  /** A plain text that goes on in a sentence to its end, with one full stop. */
  public String closing(String text) {
    return FullStop.ensured(phrase(text));
  }

  /** Markdown that goes on in a sentence to its end, with one full stop, as HTML. */
  public String closing(Text text) {
    return Prose.of(text.markdown()).within().withoutStop().stop().inline();
  }

  /** Markdown that explains what stands before a colon, as HTML: "de Europese privacywet." */
  public String afterColon(Text text) {
    return Prose.of(text.markdown()).afterColon().stop().inline();
  }

  /** The text with a capital at the start. */
  public String capital(String text) {
    return FirstLetter.capital(text);
  }

  /** The text with a small letter at the start, unless it starts with an abbreviation or a name. */
  public String small(String text) {
    return FirstLetter.small(text);
  }

  /** "a", "a en b", "a, b en c". */
  public String and(List<String> words) {
    return join(words, " en ");
  }

  /** "a", "a of b", "a, b of c". */
  public String or(List<String> words) {
    return join(words, " of ");
  }

  /**
   * What stands before a word of an enumeration that templates write out themselves.
   *
   * @param place its place, from 0
   * @param size how many there are
   */
  public String joint(int place, int size, String word) {
    if (place == 0) {
      return "";
    }
    return place < size - 1 ? ", " : lastJoint(" en ", word);
  }

  /** "sollicitanten, en stagiairs en vrijwilligers": what are two in one are told from two. */
  private static String lastJoint(String last, String word) {
    return word.contains(last) ? "," + last : last;
  }

  /** A name as it stands in an enumeration that templates write out themselves. */
  public String listed(String name) {
    return FullStop.withoutAmongOthers(name);
  }

  private static String join(List<String> names, String last) {
    List<String> words = names.stream().map(FullStop::withoutAmongOthers).toList();
    if (words.size() < 2) {
      return words.stream().collect(Collectors.joining());
    }
    String end = words.get(words.size() - 1);
    return String.join(", ", words.subList(0, words.size() - 1)) + lastJoint(last, end) + end;
  }

  /** A date in full: "2 april 2026". */
  public String date(LocalDate date) {
    return DutchDate.of(date);
  }

  /** The first of two that is there. */
  public <T> Optional<T> first(Optional<T> one, Optional<T> other) {
    return one.isPresent() ? one : other;
  }
}
