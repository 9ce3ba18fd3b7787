package nl.glashelder.takeover.find;

import java.util.ArrayList;
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
    List<String> columns = List.of();
    for (Passage passage : finds.passages()) {
      List<String> cells = passage.block().cells();
      if (cells.isEmpty()) {
        columns = List.of();
      } else if (columns.isEmpty() || passage.block().is(Block.Kind.HEAD)) {
        columns = columns(cells);
      } else if (cells.size() == columns.size()) {
        // A row with other cells than its head has parts that belong to several columns or rows.
        Map<String, Cell> card = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
          if (!cells.get(i).isBlank() && !columns.get(i).isEmpty()) {
            card.putIfAbsent(columns.get(i), new Cell(cells.get(i), passage));
          }
        }
        if (cells.stream().filter(c -> !c.isBlank()).count() > 1) {
          card(card, passage, finds);
        }
      }
    }
  }

  /** What each column holds; empty where its head does not tell. */
  private static List<String> columns(List<String> heads) {
    List<String> columns = new ArrayList<>();
    for (String head : heads) {
      String column = head.split("\\s+").length > 8 ? "" : column(head);
      columns.add(columns.contains(column) ? "" : column);
    }
    boolean cookies =
        heads.stream().anyMatch(h -> h.toLowerCase(java.util.Locale.ROOT).contains("cookie"));
    long known = columns.stream().filter(c -> !c.isEmpty()).count();
    return known < 2 || cookies ? columns.stream().map(c -> "").toList() : columns;
  }

  private static String column(String head) {
    return Meanings.of("kolommen.txt").in(head).stream().findFirst().orElse("");
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
        String column = column(label.group(1));
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

  private static void card(Map<String, Cell> card, Passage passage, Finds finds) {
    boolean partner =
        card.containsKey("ontvangers")
            && !card.containsKey("grondslag")
            && !card.containsKey("bewaartermijn")
            && !card.containsKey("naam")
            && passage.isNear("ontvangers");
    if (partner) {
      partners(card.get("ontvangers"), finds);
    } else if (card.containsKey("doel") || card.containsKey("grondslag")) {
      purpose(card, finds);
    } else if (card.containsKey("bewaartermijn")) {
      Cell about = card.getOrDefault("gegevens", card.get("naam"));
      if (about != null) {
        period(about.words(), card.get("bewaartermijn"), "", finds);
      }
    }
    if (!card.containsKey("doel")
        && !card.containsKey("grondslag")
        && card.containsKey("gegevens")
        && card.containsKey("doelgroepen")) {
      data(card, "", passage, finds);
    }
  }

  private static void purpose(Map<String, Cell> card, Finds finds) {
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
    if (common.isEmpty()) {
      finds.statement().put(place + ".naam", name, source);
      own.ifPresent(
          o -> finds.statement().put(place + ".doel", o.purpose(), purpose.passage().source()));
    }
    bases(card.get("grondslag"), place, finds);
    recipients(card.get("ontvangers"), place, finds);
    if (card.containsKey("gegevens")) {
      data(card, id, named.passage(), finds);
    }
    if (card.containsKey("bewaartermijn")) {
      String term = period(named.words(), card.get("bewaartermijn"), id, finds);
      if (!term.isEmpty()) {
        finds
            .statement()
            .put(place + ".bewaren[]", term, card.get("bewaartermijn").passage().source());
      }
    }
  }

  /** A table of who gets data, whatever else it says of them. */
  private static void partners(Cell cell, Finds finds) {
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
    }
  }

  private static Optional<String> only(String words) {
    Set<String> ids = Meanings.of("verwerkingen.txt").in(words);
    return ids.size() == 1 ? ids.stream().findFirst() : Optional.empty();
  }

  private static void bases(Cell cell, String place, Finds finds) {
    if (cell == null || cell.words().matches("(?iu).*\\b(?:niet|geen)\\b.*")) {
      return;
    }
    Meanings.of("grondslagen.txt")
        .in(cell.words())
        .forEach(
            b ->
                finds
                    .statement()
                    .put(place + ".grondslagen[grondslag:" + b + "]", "", cell.passage().source()));
  }

  private static void recipients(Cell cell, String place, Finds finds) {
    if (cell == null || cell.words().matches("(?iu).*\\b(?:niet|geen)\\b.*")) {
      return;
    }
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
    }
  }

  private static void data(
      Map<String, Cell> card, String processing, Passage passage, Finds finds) {
    Cell cell = card.get("gegevens");
    List<DataItems.Found> items = DataItems.items(cell.words(), true);
    Set<String> audiences = new LinkedHashSet<>();
    if (card.containsKey("doelgroepen")) {
      audiences.addAll(Meanings.of("doelgroepen.txt").in(card.get("doelgroepen").words()));
    }
    if (items.isEmpty()) {
      return;
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
