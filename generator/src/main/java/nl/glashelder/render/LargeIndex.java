package nl.glashelder.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.glashelder.render.page.IndexPage;
import nl.glashelder.render.page.LargeIndexPage;
import nl.glashelder.render.page.Link;
import nl.glashelder.render.style.AssetFiles;
import nl.glashelder.source.JsonText;

/**
 * The index of a site with very many corporations: a start page, pages by letter of the name and of
 * the place, and the list in parts for the search. No file grows with the whole list but by its
 * letters.
 */
final class LargeIndex {
  /** Up to so many stand on one page, where the search needs no more than the page itself. */
  static final int MOST_ON_ONE_PAGE = 500;

  private static final String BY_NAME = "op-letter/";
  private static final String BY_PLACE = "op-plaats/";
  private static final String PARTS = "zoeken/";
  private static final int LETTERS_OF_A_PART = 2;

  private final Design design;
  private final Frames frames;
  private final Pages pages;
  private final SortedMap<String, List<PublicSummary>> byName = new TreeMap<>();
  private final SortedMap<String, List<PublicSummary>> byPlace = new TreeMap<>();
  private final SortedMap<String, List<PublicSummary>> parts = new TreeMap<>();
  private final int count;

  LargeIndex(Design design, Frames frames, Pages pages, List<PublicSummary> summaries) {
    this.design = design;
    this.frames = frames;
    this.pages = pages;
    this.count = summaries.size();
    SortedMap<String, List<PublicSummary>> byLetter = new TreeMap<>();
    for (PublicSummary summary : summaries) {
      add(byLetter, IndexEntries.letter(summary.name()), summary);
      summary.place().ifPresent(place -> add(byPlace, IndexEntries.letterOfPlace(place), summary));
      partsOf(summary).forEach(part -> add(parts, part, summary));
    }
    byLetter.forEach(
        (letter, all) -> {
          if (all.size() <= MOST_ON_ONE_PAGE) {
            byName.put(letter, all);
          } else {
            all.forEach(s -> add(byName, IndexEntries.letters(s.name()), s));
          }
        });
  }

  private static void add(Map<String, List<PublicSummary>> map, String key, PublicSummary summary) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(summary);
  }

  List<SiteFile> files() {
    List<SiteFile> files = new ArrayList<>();
    files.add(new SiteFile(SitePaths.ASSETS + script(), design::largeSearch));
    files.add(new SiteFile(SitePaths.INDEX, this::start));
    byName.forEach(
        (letters, all) -> {
          String path = page(BY_NAME, letters);
          Function<PublicSummary, String> by = s -> IndexEntries.letters(s.name());
          files.add(new SiteFile(path, () -> part(path, "met " + letters, all, by)));
        });
    byPlace.forEach(
        (letter, all) -> {
          String path = page(BY_PLACE, letter);
          Function<PublicSummary, String> by = s -> s.place().orElse("");
          files.add(new SiteFile(path, () -> part(path, "in plaatsen met " + letter, all, by)));
        });
    parts.forEach(
        (part, all) -> files.add(SiteFile.text(PARTS + part + ".js", () -> script(part, all))));
    return files;
  }

  private static String page(String folder, String letters) {
    return folder + letters.toLowerCase(Locale.ROOT) + ".html";
  }

  private String script() {
    return AssetFiles.named(Pages.LARGE_SEARCH, design.largeSearch());
  }

  private byte[] start() {
    Frames.Builder frame = frames.at(SitePaths.INDEX);
    frame
        .title("Privacy- en cookieverklaringen van woningcorporaties")
        .description(
            "Zoek de privacyverklaring of de cookieverklaring van een woningcorporatie, met alle"
                + " eerdere versies.")
        .scriptFile(script())
        .alternate("application/atom+xml", "Nieuwe versies", SitePaths.FEED);
    return pages.largeIndex(
        new LargeIndexPage(
            frame.build(),
            count,
            links(byName, BY_NAME),
            links(byPlace, BY_PLACE),
            PARTS,
            frame.href(SitePaths.FEED)));
  }

  private static List<Link> links(SortedMap<String, List<PublicSummary>> groups, String folder) {
    return groups.keySet().stream().map(key -> new Link(key, page(folder, key))).toList();
  }

  /** One page of the list, under headings of smaller parts. */
  private byte[] part(
      String path, String what, List<PublicSummary> all, Function<PublicSummary, String> by) {
    Frames.Builder frame = frames.at(path);
    frame
        .title("Woningcorporaties " + what)
        .description("De woningcorporaties " + what + ", met hun privacy- en cookieverklaringen.")
        .script(Pages.SEARCH)
        .above("Alle corporaties", SitePaths.INDEX);
    SortedMap<String, List<IndexPage.Entry>> groups =
        new TreeMap<>(
            Comparator.comparing(IndexEntries::plainLetters)
                .thenComparing(Comparator.naturalOrder()));
    all.forEach(
        s ->
            groups
                .computeIfAbsent(by.apply(s), k -> new ArrayList<>())
                .add(IndexEntries.entry(frame, s)));
    List<IndexPage.Letter> letters = new ArrayList<>();
    groups.forEach(
        (name, entries) ->
            letters.add(
                new IndexPage.Letter(
                    name,
                    "deel-" + (letters.size() + 1),
                    entries.stream().sorted(IndexEntries.BY_NAME).toList())));
    return pages.index(
        new IndexPage(frame.build(), Optional.of(what), letters, frame.href(SitePaths.FEED)));
  }

  /** The parts of the list that a corporation is found in: by the first letters of each word. */
  private static SortedSet<String> partsOf(PublicSummary summary) {
    SortedSet<String> found = new TreeSet<>();
    for (String word : IndexEntries.plainLetters(searched(summary)).split("[^a-z0-9]+")) {
      if (word.length() >= LETTERS_OF_A_PART) {
        found.add(word.substring(0, LETTERS_OF_A_PART));
      }
    }
    return found;
  }

  private static String searched(PublicSummary summary) {
    return summary.name() + " " + summary.place().orElse("") + " " + summary.shortName().orElse("");
  }

  /** A part of the list as a script, which a page may load wherever it stands. */
  private static String script(String part, List<PublicSummary> all) {
    List<Object> rows = new ArrayList<>();
    all.stream()
        .sorted(
            Comparator.comparing((PublicSummary s) -> IndexEntries.plainLetters(s.name()))
                .thenComparing(PublicSummary::slug))
        .forEach(
            s ->
                rows.add(
                    List.of(
                        s.name(),
                        s.place().orElse(""),
                        s.shortName().orElse(""),
                        SitePaths.corporation(s.slug()))));
    return "glashelder.deel(" + JsonText.withinPage(List.of(part, rows)) + ");\n";
  }
}
