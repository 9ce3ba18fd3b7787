package nl.glashelder.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.glashelder.compare.CatalogueDifferences;
import nl.glashelder.compare.CatalogueDifferences.CommonEntry;
import nl.glashelder.compare.CatalogueDifferences.EntryList;
import nl.glashelder.compare.CatalogueDifferences.OwnEntries;
import nl.glashelder.compare.CatalogueDifferences.OwnEntry;
import nl.glashelder.compare.CatalogueDifferences.Taken;
import nl.glashelder.compare.CatalogueDifferences.Use;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.render.page.CataloguePage;
import nl.glashelder.render.page.CataloguePage.Candidate;
import nl.glashelder.render.page.CataloguePage.Cell;
import nl.glashelder.render.page.CataloguePage.Corporation;
import nl.glashelder.render.page.CataloguePage.Difference;
import nl.glashelder.render.page.CataloguePage.Entry;
import nl.glashelder.render.page.CataloguePage.Line;
import nl.glashelder.render.page.CataloguePage.Own;
import nl.glashelder.render.page.CataloguePage.OwnName;
import nl.glashelder.render.page.CataloguePage.Row;
import nl.glashelder.render.page.CataloguePage.State;
import nl.glashelder.render.page.CataloguePage.Table;
import nl.glashelder.render.page.CataloguePage.Whole;
import nl.glashelder.source.CatalogueLine;

/** Lays out what the corporations make of the catalogue, a matrix for each of its lists. */
final class CatalogueMatrix {
  private static final Cell UNUSED = new Cell(State.UNUSED, "niet gebruikt", Optional.empty());

  private final List<ReviewSummary> corporations;
  private final CatalogueDifferences differences;
  private final Frames.Builder frame;
  private final Map<String, String> names;

  CatalogueMatrix(
      List<ReviewSummary> corporations, CatalogueDifferences differences, Frames.Builder frame) {
    this.corporations = corporations;
    this.differences = differences;
    this.frame = frame;
    this.names =
        corporations.stream()
            .collect(Collectors.toMap(ReviewSummary::slug, ReviewSummary::name, (a, b) -> a));
  }

  CataloguePage page() {
    frame
        .title("Catalogus")
        .description("Wat de corporaties met de sectorcatalogus doen.")
        .reviewStyle()
        .above("Concepten beoordelen", SitePaths.INDEX);
    return new CataloguePage(
        frame.build(),
        totals(),
        differences.lists().stream().flatMap(list -> candidates(list).stream()).toList(),
        differences.lists().stream()
            .filter(list -> !list.common().isEmpty() || !list.own().isEmpty())
            .map(this::table)
            .toList());
  }

  private List<Corporation> totals() {
    Map<String, Map<Use, Integer>> uses = new HashMap<>();
    Map<String, Integer> own = new HashMap<>();
    for (EntryList list : differences.lists()) {
      for (CommonEntry entry : list.common()) {
        entry
            .taken()
            .forEach(
                (slug, taken) ->
                    uses.computeIfAbsent(slug, s -> new EnumMap<>(Use.class))
                        .merge(taken.use(), 1, Integer::sum));
      }
      list.own().stream()
          .flatMap(entries -> entries.entries().stream())
          .forEach(entry -> own.merge(entry.slug(), 1, Integer::sum));
    }
    return corporations.stream()
        .map(
            corporation -> {
              Map<Use, Integer> here = uses.getOrDefault(corporation.slug(), Map.of());
              return new Corporation(
                  corporation.name(),
                  here.getOrDefault(Use.SAME, 0),
                  here.getOrDefault(Use.COMPLETED, 0),
                  here.getOrDefault(Use.DIFFERENT, 0),
                  own.getOrDefault(corporation.slug(), 0));
            })
        .toList();
  }

  private List<Candidate> candidates(EntryList list) {
    List<Candidate> candidates = new ArrayList<>();
    for (OwnEntries own : shared(list)) {
      candidates.add(
          new Candidate(
              candidateAnchor(list, candidates.size()),
              title(list),
              own.name(),
              own.alike(),
              own.entries().stream()
                  .map(e -> name(e.slug()) + ": " + e.name() + " (id " + e.id() + ")")
                  .toList()));
    }
    return candidates;
  }

  private static List<OwnEntries> shared(EntryList list) {
    return list.own().stream().filter(OwnEntries::isCandidate).toList();
  }

  private Table table(EntryList list) {
    List<Row> rows = new ArrayList<>();
    for (CommonEntry entry : list.common()) {
      if (!entry.taken().isEmpty()) {
        rows.add(
            new Row(
                entry.name(),
                Optional.of(entry.id()),
                corporations.stream().map(c -> cell(list, entry, c.slug())).toList()));
      }
    }
    List<OwnEntries> shared = shared(list);
    for (int i = 0; i < shared.size(); i++) {
      String href = "#" + candidateAnchor(list, i);
      OwnEntries own = shared.get(i);
      Set<String> having =
          own.entries().stream().map(OwnEntry::slug).collect(Collectors.toUnmodifiableSet());
      rows.add(
          new Row(
              own.name(),
              Optional.empty(),
              corporations.stream().map(c -> ownCell(having.contains(c.slug()), href)).toList()));
    }
    List<Own> all = alone(list);
    List<Own> alone = all.stream().filter(own -> !own.entries().isEmpty()).toList();
    if (!alone.isEmpty()) {
      rows.add(
          new Row(
              shared.isEmpty() ? "Eigen regels" : "Andere eigen regels",
              Optional.empty(),
              all.stream().map(CatalogueMatrix::aloneCell).toList()));
    }
    return new Table(
        anchor(list.key()),
        title(list),
        rows,
        list.common().stream().filter(e -> e.taken().isEmpty()).map(CommonEntry::name).toList(),
        entries(list),
        alone,
        list.common().stream().map(CatalogueMatrix::whole).toList());
  }

  private static Whole whole(CommonEntry entry) {
    return new Whole(
        entry.name(), entry.id(), entry.lines().stream().map(CatalogueMatrix::line).toList());
  }

  private static Line line(CatalogueLine line) {
    String formal = FormOfAddress.FORMAL.resolve(line.text());
    String informal = FormOfAddress.INFORMAL.resolve(line.text());
    return new Line(
        line.key(),
        formal,
        Optional.of(informal).filter(words -> !words.equals(formal)),
        line.asked());
  }

  private Cell cell(EntryList list, CommonEntry entry, String slug) {
    Taken taken = entry.taken().get(slug);
    if (taken == null) {
      return UNUSED;
    }
    State state = state(taken.use());
    return new Cell(
        state,
        taken.use().dutch(),
        state == State.SAME
            ? Optional.empty()
            : Optional.of("#" + anchor(list.key(), entry.id(), slug)));
  }

  private static Cell ownCell(boolean has, String href) {
    return has ? new Cell(State.OWN, "eigen", Optional.of(href)) : UNUSED;
  }

  private static Cell aloneCell(Own own) {
    return own.entries().isEmpty()
        ? new Cell(State.UNUSED, "geen", Optional.empty())
        : new Cell(State.OWN, own.entries().size() + " eigen", Optional.of("#" + own.anchor()));
  }

  /** Of each corporation what it alone has. */
  private List<Own> alone(EntryList list) {
    Map<String, List<OwnName>> bySlug = new HashMap<>();
    for (OwnEntries own : list.own()) {
      if (!own.isCandidate()) {
        own.entries()
            .forEach(
                entry ->
                    bySlug
                        .computeIfAbsent(entry.slug(), slug -> new ArrayList<>())
                        .add(new OwnName(entry.name(), entry.id(), own.namesake())));
      }
    }
    return corporations.stream()
        .map(
            corporation ->
                new Own(
                    anchor(list.key(), "eigen", corporation.slug()),
                    corporation.name(),
                    bySlug.getOrDefault(corporation.slug(), List.of())))
        .toList();
  }

  private List<Entry> entries(EntryList list) {
    List<Entry> entries = new ArrayList<>();
    for (CommonEntry entry : list.common()) {
      List<Difference> here = new ArrayList<>();
      entry
          .taken()
          .forEach(
              (slug, taken) -> {
                if (taken.use() != Use.SAME) {
                  here.add(
                      new Difference(
                          anchor(list.key(), entry.id(), slug),
                          name(slug),
                          state(taken.use()),
                          taken.use().dutch(),
                          taken.differences().stream()
                              .map(CatalogueDifferences.Difference::sentence)
                              .toList()));
                }
              });
      if (!here.isEmpty()) {
        entries.add(new Entry(entry.name(), entry.id(), here));
      }
    }
    return entries;
  }

  private static State state(Use use) {
    return switch (use) {
      case SAME -> State.SAME;
      case COMPLETED -> State.COMPLETED;
      case DIFFERENT -> State.DIFFERENT;
    };
  }

  private String name(String slug) {
    return names.getOrDefault(slug, slug);
  }

  /** "de wetten en codes" as a heading. */
  private static String title(EntryList list) {
    String words = list.label().replaceFirst("^(de|het) ", "");
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String candidateAnchor(EntryList list, int number) {
    return anchor(list.key(), "gedeeld", String.valueOf(number + 1));
  }

  private static String anchor(String... parts) {
    return "lijst." + String.join(".", parts).replaceAll("[^A-Za-z0-9.-]", "-");
  }
}
