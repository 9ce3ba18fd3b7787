package nl.glashelder.takeover.find;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.glashelder.check.language.Reading;
import nl.glashelder.takeover.text.Block;

/**
 * Finds records: rows of a table whose columns are named, and lines such as "Doel: ..." and
 * "Bewaartermijn: ..." below one heading.
 */
final class Cards implements Recogniser {
  private static final Pattern LABELLED =
      Pattern.compile("(?u)^(\\p{Lu}[\\p{L} ]{2,40}?)\\s*[:?]:?\\s+(\\S.*)$");
  private static final int MOST_WORDS_OF_LABEL = 5;

  private record Cell(String words, Passage passage) {}

  @Override
  public void find(Finds finds) {
    tables(finds);
    labelled(finds);
  }

  private static void tables(Finds finds) {
    Columns columns = Columns.NONE;
    for (Passage passage : finds.passages()) {
      List<String> cells = passage.block().cells();
      if (cells.isEmpty()) {
        columns = Columns.NONE;
      } else if (columns.all().isEmpty() || passage.block().is(Block.Kind.HEAD)) {
        columns = Columns.of(cells);
      } else if (columns.fits(passage)) {
        row(cells, columns, passage, finds);
      } else if (columns.areTold()) {
        finds.partly(passage);
      }
    }
  }

  /** A row of which a cell is left over is still to be done, whatever of it was drafted. */
  private static void row(List<String> cells, Columns columns, Passage passage, Finds finds) {
    Map<String, Cell> card = new LinkedHashMap<>();
    boolean all = true;
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        all &= !columns.all().get(i).isEmpty();
        if (!columns.all().get(i).isEmpty()) {
          card.put(columns.all().get(i), new Cell(cells.get(i), passage));
        }
      }
    }
    boolean takenBack = isPartner(card, passage) && cells.stream().anyMatch(Columns::isTakenBack);
    Set<String> used = takenBack ? Set.of() : card(card, passage, finds);
    if (columns.areTold() && !all || takenBack || !used.containsAll(card.keySet())) {
      finds.partly(passage);
    }
  }

  private static void labelled(Finds finds) {
    Map<String, Cell> card = new LinkedHashMap<>();
    String heading = "";
    Passage first = null;
    for (Passage passage : finds.passages()) {
      if (passage.isHeading()) {
        flush(card, heading, first, finds);
        heading = passage.text();
        first = passage;
        continue;
      }
      Matcher label = LABELLED.matcher(passage.text());
      if (passage.block().cells().isEmpty()
          && label.matches()
          && label.group(1).split(" ").length <= MOST_WORDS_OF_LABEL) {
        String column = Columns.named(label.group(1));
        if (!column.isEmpty() && !column.equals("naam")) {
          card.putIfAbsent(column, new Cell(label.group(2), passage));
        }
      }
    }
    flush(card, heading, first, finds);
  }

  private static void flush(Map<String, Cell> card, String heading, Passage first, Finds finds) {
    if (card.size() > 1 && first != null) {
      card.put("naam", new Cell(heading, first));
      card.values().forEach(c -> finds.card(c.passage()));
      card(card, first, finds);
    }
    card.clear();
  }

  private static boolean isPartner(Map<String, Cell> card, Passage passage) {
    return card.containsKey("ontvangers")
        && !card.containsKey("grondslag")
        && !card.containsKey("bewaartermijn")
        && !card.containsKey("naam")
        && passage.isNear("ontvangers");
  }

  /** Drafts what a card says, and tells of which of its cells nothing is left to do. */
  private static Set<String> card(Map<String, Cell> card, Passage passage, Finds finds) {
    Set<String> used = new LinkedHashSet<>();
    if (isPartner(card, passage)) {
      if (partners(card.get("ontvangers"), finds)) {
        used.add("ontvangers");
      }
    } else if (card.containsKey("doel") || card.containsKey("grondslag")) {
      purpose(card, used, finds);
    } else if (card.containsKey("bewaartermijn")) {
      String about = card.containsKey("gegevens") ? "gegevens" : "naam";
      if (card.containsKey(about)
          && !period(card.get(about).words(), card.get("bewaartermijn"), "", finds).isEmpty()) {
        used.addAll(List.of(about, "bewaartermijn"));
      }
    }
    if (!card.containsKey("doel")
        && !card.containsKey("grondslag")
        && card.containsKey("gegevens")
        && card.containsKey("doelgroepen")) {
      data(card, "", passage, used, finds);
    }
    return used;
  }

  private static void purpose(Map<String, Cell> card, Set<String> used, Finds finds) {
    Cell named = card.getOrDefault("naam", card.get("doel"));
    Cell purpose = card.getOrDefault("doel", named);
    if (named == null) {
      return;
    }
    Optional<String> common = only(named.words()).or(() -> only(purpose.words()));
    Optional<Recast> own = Recast.of(Names.bare(purpose.words()));
    String name =
        common.isPresent()
            ? ""
            : card.containsKey("naam")
                ? Names.capital(Names.bare(named.words()))
                : own.map(Recast::name).orElse("");
    if (common.isEmpty() && !Names.isName(name, 7)) {
      return;
    }
    String id = common.orElse(Names.id(name));
    String place = "verwerkingen[" + id + "]";
    List<Integer> source = List.of(named.passage().number());
    finds.statement().put(place, "", source);
    used.add("naam");
    if (common.isEmpty()) {
      finds.statement().put(place + ".naam", name, source);
      own.ifPresent(
          o -> finds.statement().put(place + ".doel", o.purpose(), purpose.passage().source()));
    }
    if (common.isEmpty() ? own.isPresent() : only(purpose.words()).equals(common)) {
      used.add("doel");
    }
    if (bases(card.get("grondslag"), place, finds)) {
      used.add("grondslag");
    }
    if (recipients(card.get("ontvangers"), place, finds)) {
      used.add("ontvangers");
    }
    if (card.containsKey("gegevens")) {
      data(card, id, named.passage(), used, finds);
    }
    if (card.containsKey("bewaartermijn")) {
      String term = period(named.words(), card.get("bewaartermijn"), id, finds);
      if (!term.isEmpty()) {
        used.add("bewaartermijn");
        finds
            .statement()
            .put(place + ".bewaren[]", term, card.get("bewaartermijn").passage().source());
      }
    }
  }

  /** A table of who gets data, whatever else it says of them; whether all of them were drafted. */
  private static boolean partners(Cell cell, Finds finds) {
    boolean all = true;
    for (String part : Names.parts(cell.words())) {
      Set<String> known = Meanings.of("ontvangers.txt").in(part);
      String name = Names.small(Names.bare(part));
      for (String id : known) {
        finds.statement().put("ontvangers[" + id + "]", "", cell.passage().source());
      }
      if (known.isEmpty() && Names.isName(name, 4)) {
        finds
            .statement()
            .put("ontvangers[" + Names.id(name) + "].naam", name, cell.passage().source());
      }
      all &= !known.isEmpty() || Names.isName(name, 4);
    }
    return all;
  }

  private static Optional<String> only(String words) {
    Set<String> ids = Meanings.of("verwerkingen.txt").in(words);
    return ids.size() == 1 ? ids.stream().findFirst() : Optional.empty();
  }

  private static boolean bases(Cell cell, String place, Finds finds) {
    if (cell == null || cell.words().matches("(?iu).*\\b(?:niet|geen)\\b.*")) {
      return false;
    }
    Set<String> bases = Meanings.of("grondslagen.txt").in(cell.words());
    bases.forEach(
        b ->
            finds
                .statement()
                .put(place + ".grondslagen[grondslag:" + b + "]", "", cell.passage().source()));
    return !bases.isEmpty();
  }

  /** Who gets data for a purpose; whether all that the cell says of it was drafted. */
  private static boolean recipients(Cell cell, String place, Finds finds) {
    if (cell == null || Columns.isTakenBack(cell.words())) {
      return false;
    }
    boolean all = true;
    for (String part : Names.parts(cell.words())) {
      Set<String> known = Meanings.of("ontvangers.txt").in(part);
      String name = Names.small(Names.bare(part));
      if (known.isEmpty() && Names.isName(name, 4)) {
        String id = Names.id(name);
        finds.statement().put("ontvangers[" + id + "].naam", name, cell.passage().source());
        finds.statement().put(place + ".ontvangers[]", id, cell.passage().source());
      }
      for (String id : known) {
        finds.statement().put("ontvangers[" + id + "]", "", cell.passage().source());
        finds.statement().put(place + ".ontvangers[]", id, cell.passage().source());
      }
      all &= !known.isEmpty() || Names.isName(name, 4);
    }
    return all;
  }

  private static void data(
      Map<String, Cell> card, String processing, Passage passage, Set<String> used, Finds finds) {
    Cell cell = card.get("gegevens");
    List<DataItems.Found> items = DataItems.items(cell.words(), true);
    Set<String> audiences = new LinkedHashSet<>();
    if (card.containsKey("doelgroepen")) {
      audiences.addAll(Meanings.of("doelgroepen.txt").in(card.get("doelgroepen").words()));
    }
    if (items.isEmpty()) {
      return;
    }
    if (items.size() >= Names.parts(cell.words()).size()) {
      used.add("gegevens");
    }
    if (!audiences.isEmpty()) {
      used.add("doelgroepen");
    }
    String id =
        processing.isEmpty() ? "gegevens-" + String.join("-", audiences) : processing + "-gegevens";
    String about =
        card.containsKey("naam")
            ? card.get("naam").words()
            : card.get("doel") == null ? String.join(", ", audiences) : card.get("doel").words();
    String place = "gegevens[" + id + "]";
    finds
        .statement()
        .put(place + ".naam", "gegevens voor: " + Names.small(Names.bare(about)), passage.source());
    for (DataItems.Found item : items) {
      finds.statement().put(place + ".items[" + item.id() + "]", "", cell.passage().source());
      if (!item.name().isEmpty()) {
        finds
            .statement()
            .put(place + ".items[" + item.id() + "].naam", item.name(), cell.passage().source());
      }
    }
    for (String audience : audiences) {
      finds.statement().put("doelgroepen[" + audience + "]", "", passage.source());
      finds.statement().put(place + ".doelgroepen[]", audience, passage.source());
    }
    if (!processing.isEmpty()) {
      finds
          .statement()
          .put("verwerkingen[" + processing + "].gegevens[]", id, cell.passage().source());
      audiences.forEach(
          a ->
              finds
                  .statement()
                  .put("verwerkingen[" + processing + "].doelgroepen[]", a, passage.source()));
    }
  }

  /** A cell has no room for a sentence: what comes with a condition is not certain for all. */
  private static boolean isConditional(String words) {
    return RetentionTerms.hasException(words)
        || words.matches("(?iu).*\\b(?:als|indien|wanneer|mits|zolang|of|toestemming)\\b.*");
  }

  /** Says a period, and gives its id; empty when the cell is not certain. */
  private static String period(String about, Cell cell, String processing, Finds finds) {
    List<Lengths> lengths = Lengths.in(cell.words());
    if (lengths.size() != 1 || isConditional(cell.words())) {
      return "";
    }
    Set<String> subjects = Meanings.of("termijnen.txt").in(Reading.of(about));
    Optional<String> start = RetentionTerms.start(cell.words());
    if (subjects.size() == 1) {
      RetentionTerms.say(
          subjects.iterator().next(), lengths.get(0).duration(), start, cell.passage(), finds);
      String id = subjects.iterator().next();
      return finds.statement().has("bewaartermijnen[" + id + "]") ? id : "";
    }
    String name = Names.small(Names.bare(about));
    if (!Names.isName(name, 7)) {
      return "";
    }
    String id = (processing.isEmpty() ? Names.id(name) : processing) + "-termijn";
    String place = "bewaartermijnen[" + id + "]";
    finds.statement().put(place + ".naam", name, cell.passage().source());
    finds
        .statement()
        .put(place + ".duur", lengths.get(0).duration().toString(), cell.passage().source());
    start.ifPresent(s -> finds.statement().put(place + ".start", s, cell.passage().source()));
    return id;
  }
}
