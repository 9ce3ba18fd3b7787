package nl.glashelder.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.render.page.TakenOverPage;
import nl.glashelder.takeover.TakeOver;
import nl.glashelder.takeover.draft.DraftYaml;
import nl.glashelder.takeover.find.Passage;
import nl.glashelder.takeover.text.Block;

/** Makes the page that says of an old text where each sentence went. */
public final class TakenOverReport {
  /** The page, among the files. */
  public static final String PATH = "overnemen.html";

  private TakenOverReport() {}

  /**
   * The page and what it needs.
   *
   * @param document the name of the old document
   * @param shown each file of the draft by its name, as an editor knows it
   * @param told what the reader should know first, in whole Dutch sentences
   */
  public static List<SiteFile> files(
      TakeOver draft, String document, Map<String, String> shown, List<String> told, Pages pages) {
    Design design = new Design(pages);
    Frames.Builder frame =
        new Frames(Optional.empty(), Look.standard(design), true).at(PATH).reviewStyle();
    frame
        .title("Overgenomen uit " + document)
        .description("Wat er van elke zin van de oude tekst is geworden.");
    TakenOverPage page =
        new TakenOverPage(frame.build(), document, told, parts(draft, shown), drafts(draft, shown));
    List<SiteFile> files = new ArrayList<>(design.siteFiles());
    files.add(new SiteFile(PATH, () -> pages.takenOver(page)));
    return files;
  }

  private static List<TakenOverPage.Part> parts(TakeOver draft, Map<String, String> shown) {
    Map<Integer, List<TakenOverPage.Went>> went = new HashMap<>();
    for (DraftYaml.Place place : draft.places()) {
      if (shown.containsKey(place.file())) {
        List<TakenOverPage.Went> all =
            went.computeIfAbsent(place.sentence(), n -> new ArrayList<>());
        TakenOverPage.Went one =
            new TakenOverPage.Went(
                shown.get(place.file()) + ":" + place.line() + " " + place.key(),
                anchor(place.file(), place.line()));
        if (all.stream().noneMatch(w -> w.anchor().equals(one.anchor()))) {
          all.add(one);
        }
      }
    }
    List<TakenOverPage.Part> parts = new ArrayList<>();
    String heading = "";
    List<TakenOverPage.Sentence> sentences = new ArrayList<>();
    for (Passage passage : draft.passages()) {
      if (passage.block().is(Block.Kind.HEADING)) {
        add(parts, heading, sentences);
        heading = passage.text();
      } else {
        sentences.add(
            new TakenOverPage.Sentence(
                passage.number(),
                passage.text(),
                went(passage, draft, went),
                draft.lapsed(passage).orElse("")));
      }
    }
    add(parts, heading, sentences);
    return parts;
  }

  private static List<TakenOverPage.Went> went(
      Passage passage, TakeOver draft, Map<Integer, List<TakenOverPage.Went>> went) {
    List<TakenOverPage.Went> all = new ArrayList<>(went.getOrDefault(passage.number(), List.of()));
    if (passage.number() == draft.dateSentence()) {
      all.add(new TakenOverPage.Went("de datum, die u bij publiceren opgeeft", ""));
    }
    return all;
  }

  private static void add(
      List<TakenOverPage.Part> parts, String heading, List<TakenOverPage.Sentence> sentences) {
    if (!heading.isEmpty() || !sentences.isEmpty()) {
      parts.add(new TakenOverPage.Part(heading, sentences));
    }
    sentences.clear();
  }

  private static List<TakenOverPage.DraftLines> drafts(TakeOver draft, Map<String, String> shown) {
    List<TakenOverPage.DraftLines> files = new ArrayList<>();
    draft
        .files()
        .forEach(
            (name, text) -> {
              if (shown.containsKey(name)) {
                List<TakenOverPage.Line> lines = new ArrayList<>();
                for (String line : text.lines().toList()) {
                  int number = lines.size() + 1;
                  lines.add(new TakenOverPage.Line(anchor(name, number), number, line));
                }
                files.add(new TakenOverPage.DraftLines(shown.get(name), lines));
              }
            });
    return files;
  }

  private static String anchor(String file, int line) {
    return file.replace(".yaml", "") + "-" + line;
  }
}
