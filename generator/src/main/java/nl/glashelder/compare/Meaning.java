package nl.glashelder.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.glashelder.model.FirstLetter;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.version.ChangeKind;
import nl.glashelder.version.Judgement;
import nl.glashelder.version.PublishedData;
import nl.glashelder.wording.Whereabouts;

/**
 * The comparison in meaning: two versions' data, matched by id. Everything that differs is told
 * ({@link Walk}), and what is one change in several places is told once ({@link Gathering}).
 */
public final class Meaning {
  private Meaning() {}

  /**
   * All changes from one version's data to another's, in the order of the document.
   *
   * @throws IllegalArgumentException when the two are versions of different documents
   */
  public static List<Change> between(PublishedData older, PublishedData newer) {
    return told(older, newer).stream().map(Told::change).toList();
  }

  /**
   * The same, knowing what was found of some of them, or of what is gathered in them: lines that
   * came to one list are one change, but may have been judged one by one.
   */
  public static List<Change> between(
      PublishedData older, PublishedData newer, List<Judgement> judgements) {
    return told(older, newer, judgements).stream().map(Told::change).toList();
  }

  /** Everything that differs, key by key, before what is one change in several places is one. */
  public static List<Change> apart(PublishedData older, PublishedData newer) {
    return new Both(older, newer).walked().stream().map(Told::change).toList();
  }

  /** All changes, each with the words to find it by. */
  static List<Told> told(PublishedData older, PublishedData newer) {
    Both both = new Both(older, newer);
    return both.gathered(both.walked());
  }

  /** The same, each with what was found of it. */
  static List<Told> told(PublishedData older, PublishedData newer, List<Judgement> judgements) {
    Both both = new Both(older, newer);
    List<Told> walked = both.walked();
    List<Told> gathered = both.gathered(walked);
    Set<String> whole = gathered.stream().map(t -> t.change().id()).collect(Collectors.toSet());
    List<Judgement> ofLines = judgements.stream().filter(j -> !whole.contains(j.change())).toList();
    if (!ofLines.isEmpty()) {
      gathered = both.gathered(judged(walked, ofLines));
    }
    return judged(gathered, judgements);
  }

  private static List<Told> judged(List<Told> told, List<Judgement> judgements) {
    return told.stream().map(t -> judged(t, judgements)).toList();
  }

  private static Told judged(Told told, List<Judgement> judgements) {
    return judgements.stream()
        .filter(j -> told.change().weight() == Weight.TO_BE_JUDGED)
        .filter(j -> j.change().equals(told.change().id()))
        .findFirst()
        .map(j -> told.as(told.change().judged(Weight.of(j.kind()), reason(j))))
        .orElse(told);
  }

  private static String reason(Judgement judgement) {
    String why = FirstLetter.capital(judgement.reason().markdown().strip());
    return "Zo hebben wij dit beoordeeld: " + (why.matches("(?s).*[.!?]") ? why : why + ".");
  }

  /** Colours, logo and whether a corporation is invented show around the words of any page. */
  private static final Pattern AROUND_THE_WORDS =
      Pattern.compile("corporatie\\.(?:huisstijl|fictief)\\b.*");

  private static final Verdict NOT_ON_PAGE = Verdict.same("Dit staat niet op de pagina.");

  /** Two versions of one document, and what tells their differences. */
  private static final class Both {
    private final PublishedData older;
    private final PublishedData newer;
    private final Sides sides;
    private final Telling telling;

    Both(PublishedData older, PublishedData newer) {
      this.older = older;
      this.newer = newer;
      if (older.statement().isPresent() != newer.statement().isPresent()) {
        throw new IllegalArgumentException(
            "Een privacyverklaring en een cookieverklaring kunnen niet worden vergeleken.");
      }
      Record oldDocument = document(older);
      Record newDocument = document(newer);
      FormOfAddress address = newer.corporation().formOfAddress();
      sides = Sides.of(older, newer);
      telling = new Telling(Names.of(oldDocument, newDocument, address), address);
    }

    List<Told> walked() {
      Walk walk = new Walk(sides, telling);
      walk.records(older.corporation(), newer.corporation(), "corporatie", Subject.corporation());
      walk.records(document(older), document(newer), "", Subject.document());
      Whereabouts page = page(newer);
      return walk.told().stream()
          .filter(t -> page != Whereabouts.NOTICE || !isOfStatementAlone(t.change().path()))
          .map(t -> page.isSilent(t.change().path()) ? besidePage(t) : t)
          .toList();
    }

    /** What a cookie notice does not show of its corporation is no part of that notice. */
    private static boolean isOfStatementAlone(String path) {
      return path.startsWith("corporatie.")
          && Whereabouts.NOTICE.isSilent(path)
          && !AROUND_THE_WORDS.matcher(path).matches();
    }

    /** What no page shows, and no rule weighs, is told as what it is: data beside the page. */
    private Told besidePage(Told told) {
      boolean describes =
          switch (told.of().part().key().reach()) {
            case DESCRIBES, REPLACEABLE -> !told.of().part().key().internal();
            default -> false;
          };
      boolean ofPage = AROUND_THE_WORDS.matcher(told.change().path()).matches();
      if (!describes || ofPage) {
        return told;
      }
      String said = told.change().sentence().replaceFirst("^(Nieuw|Niet meer) in de tekst:", "$1:");
      return telling.weighing(told.as(told.change().alsoAt(List.of(), said)), NOT_ON_PAGE);
    }

    List<Told> gathered(List<Told> told) {
      return new Gathering(sides, telling).gathered(told);
    }
  }

  /**
   * All changes from one entry of a list to another of the same kind, whatever their ids.
   *
   * @param part the list that they are entries of
   * @param names what things they refer to are called
   * @param address the form of address of the sentences
   */
  static List<Change> entries(
      Record older, Record newer, Part part, Names names, FormOfAddress address) {
    Walk walk = new Walk(new Sides(older, newer, false), new Telling(names, address));
    Subject entry =
        Subject.document().entry(part.valueType(), names.nameOf(older), names.nameOf(newer));
    walk.records(older, newer, "", entry);
    return walk.told().stream().map(Told::change).toList();
  }

  /** Where the data of a document show. */
  static Whereabouts page(PublishedData data) {
    return data.notice().isPresent() ? Whereabouts.NOTICE : Whereabouts.STATEMENT;
  }

  /** The document among the data. */
  static Record document(PublishedData data) {
    return data.statement().<Record>map(s -> s).orElseGet(() -> data.notice().orElseThrow());
  }

  /**
   * The kind of change from one version's data to another's that differ, by its most weighty part.
   *
   * @throws IllegalArgumentException when the two are versions of different documents
   */
  public static ChangeKind kind(PublishedData older, PublishedData newer) {
    return heaviest(between(older, newer)).orElse(Weight.EDITORIAL).kind();
  }

  /** The most weighty kind of change among some; empty when there is none. */
  static Optional<Weight> heaviest(List<Change> changes) {
    return changes.stream().map(Change::weight).min(Enum::compareTo);
  }
}
