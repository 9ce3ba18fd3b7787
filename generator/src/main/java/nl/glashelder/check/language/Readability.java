package nl.glashelder.check.language;

import java.util.List;
import java.util.Locale;

/**
 * How easy a text is to read: W.H. Douma's form of Flesch's Reading Ease for Dutch (1960).
 *
 * @param sentences how many sentences
 * @param words how many words
 * @param syllables how many syllables
 * @param longSentences how many sentences of more than {@value #MOST_WORDS} words
 * @param passiveSentences how many sentences in the passive voice
 */
public record Readability(
    int sentences, int words, int syllables, int longSentences, int passiveSentences) {
  /** The most words a sentence in plain language (B1) has. */
  public static final int MOST_WORDS = 20;

  /** The most words sentences in plain language (B1) have on average. */
  public static final int MOST_WORDS_ON_AVERAGE = 15;

  /** Measures sentences. */
  public static Readability of(List<String> sentences) {
    int words = 0;
    int syllables = 0;
    int tooLong = 0;
    int passive = 0;
    for (String sentence : sentences) {
      int count = WordCount.words(sentence);
      words += count;
      syllables += WordCount.syllables(sentence);
      tooLong += isLong(sentence, count) ? 1 : 0;
      passive += isPassive(sentence) ? 1 : 0;
    }
    return new Readability(sentences.size(), words, syllables, tooLong, passive);
  }

  /** Whether a sentence is longer than plain language allows. */
  public static boolean isLong(String sentence) {
    // So many words need as many letters and a space between each two.
    return sentence.length() > 2 * MOST_WORDS && isLong(sentence, WordCount.words(sentence));
  }

  private static boolean isLong(String sentence, int words) {
    return words > MOST_WORDS && WordCount.effort(sentence) > MOST_WORDS;
  }

  /** Whether a sentence is in the passive voice, as far as its words show. */
  public static boolean isPassive(String sentence) {
    return PassiveVoice.in(sentence);
  }

  /** Words in a sentence, on average. */
  public double wordsPerSentence() {
    return sentences == 0 ? 0 : (double) words / sentences;
  }

  /** The figure: 206.84 - 0.77 syllables per 100 words - 0.93 words per sentence. 100 is easy. */
  public double fleschDouma() {
    return words == 0
        ? 100
        : 206.84 - 0.77 * (100.0 * syllables / words) - 0.93 * wordsPerSentence();
  }

  /** The figure in words, for example "68,2 (standaard)". */
  public String dutch() {
    String figure = String.format(Locale.ROOT, "%.1f", fleschDouma()).replace('.', ',');
    return figure + " (" + label() + ")";
  }

  private String label() {
    double figure = fleschDouma();
    if (figure >= 80) {
      return "makkelijk";
    }
    if (figure >= 70) {
      return "vrij makkelijk";
    }
    if (figure >= 60) {
      return "standaard";
    }
    if (figure >= 50) {
      return "vrij moeilijk";
    }
    return figure >= 30 ? "moeilijk" : "zeer moeilijk";
  }
}
