package nl.glashelder.takeover.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.glashelder.model.CommonEntries;
import nl.glashelder.source.ContentReader;
import nl.glashelder.takeover.draft.DraftFile;
import nl.glashelder.takeover.text.Block;

/** What recognisers find: three files of a draft, and what has no place in them. */
public final class Finds {
  private final List<Passage> passages;
  private final CommonEntries catalogue;
  private final DraftFile corporation = new DraftFile(ContentReader.CORPORATION);
  private final DraftFile statement = new DraftFile(ContentReader.STATEMENT);
  private final DraftFile notice = new DraftFile(ContentReader.NOTICE);
  private final Set<Integer> inCards = new HashSet<>();
  private final Set<Integer> partly = new HashSet<>();
  private LocalDate date;
  private int dateSentence;

  Finds(List<Passage> passages, CommonEntries catalogue) {
    this.passages = passages;
    this.catalogue = catalogue;
  }

  /**
   * All that the sentences of a text say for certain.
   *
   * @param catalogue what the sector has in common, in any form of address
   */
  public static Finds in(List<Passage> passages, CommonEntries catalogue) {
    Finds finds = new Finds(passages, catalogue);
    for (Recogniser recogniser :
        List.of(
            new Identity(),
            new ContactFacts(),
            new RelatedFacts(),
            new Audiences(),
            new Cards(),
            new DataItems(),
            new Purposes(),
            new Bases(),
            new Recipients(),
            new RetentionTerms(),
            new RequestTerms(),
            new SaidFacts(),
            new ComplaintFacts(),
            new PortalFacts(),
            new Definitions(),
            new CameraFacts(),
            new CookieFacts(),
            new Finish())) {
      recogniser.find(finds);
    }
    return finds;
  }

  /** The sentences, in order. */
  public List<Passage> passages() {
    return passages;
  }

  CommonEntries catalogue() {
    return catalogue;
  }

  /** Who the corporation is. */
  public DraftFile corporation() {
    return corporation;
  }

  /** The privacy statement. */
  public DraftFile statement() {
    return statement;
  }

  /** The cookie notice. */
  public DraftFile notice() {
    return notice;
  }

  /** The date that the old text bears, when it tells one. */
  public Optional<LocalDate> date() {
    return Optional.ofNullable(date);
  }

  /** The number of the sentence with the date; 0 without one. */
  public int dateSentence() {
    return dateSentence;
  }

  void date(LocalDate found, int sentence) {
    date = found;
    dateSentence = sentence;
  }

  /** Remembers that a sentence is a line of a record, so that nobody reads it as prose. */
  void card(Passage passage) {
    inCards.add(passage.number());
  }

  /** Remembers that something of a row has no place in the draft. */
  void partly(Passage passage) {
    partly.add(passage.number());
  }

  /** Whether something of a sentence is still to be done, though other words of it are drafted. */
  public boolean isPartly(int sentence) {
    return partly.contains(sentence);
  }

  /** The sentences and rows, without the rows that only name the columns of a table. */
  List<Passage> said() {
    List<Passage> said = new ArrayList<>();
    boolean inTable = false;
    for (Passage passage : passages) {
      boolean row = !passage.block().cells().isEmpty();
      if (!passage.block().is(Block.Kind.HEAD) && (inTable || !row)) {
        said.add(passage);
      }
      inTable = row;
    }
    return said;
  }

  /** The sentences that are no row of a table and no line of a record. */
  List<Passage> prose() {
    return passages.stream()
        .filter(p -> p.block().cells().isEmpty() && !inCards.contains(p.number()))
        .toList();
  }

  /** Says what a line of data says: {@code file place} or {@code file place = value}. */
  void say(String destination, Collection<Integer> sentences) {
    int space = destination.indexOf(' ');
    int equals = destination.indexOf(" = ");
    String place = destination.substring(space + 1, equals < 0 ? destination.length() : equals);
    String value = equals < 0 ? "" : destination.substring(equals + 3).strip();
    if (value.startsWith("\"") && value.endsWith("\"")) {
      value = value.substring(1, value.length() - 1);
    }
    file(destination.substring(0, space)).put(place, value, sentences);
  }

  private DraftFile file(String name) {
    return switch (name) {
      case "corporatie" -> corporation;
      case "privacyverklaring" -> statement;
      case "cookieverklaring" -> notice;
      default -> throw new IllegalArgumentException("no file: " + name);
    };
  }
}
