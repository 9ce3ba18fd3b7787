package nl.glashelder.takeover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.model.CommonEntries;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.source.ContentReader;
import nl.glashelder.takeover.draft.DraftYaml;
import nl.glashelder.takeover.find.Finds;
import nl.glashelder.takeover.find.Passage;
import nl.glashelder.takeover.find.Passages;
import nl.glashelder.takeover.text.OldText;

/**
 * A draft made of an old text.
 *
 * @param files the text of each file by its name
 * @param passages the sentences of the old text
 * @param places where sentences went
 * @param date the date that the old text bears
 * @param notes what was left out while reading
 */
public record TakeOver(
    Map<String, String> files,
    List<Passage> passages,
    List<DraftYaml.Place> places,
    Optional<LocalDate> date,
    int dateSentence,
    List<String> notes) {
  /**
   * Drafts what an old text says for certain.
   *
   * @param shown the name of the old document
   * @param slug the name of the corporation's folder
   * @param name the official name of the corporation, when the user told it
   */
  public static TakeOver of(
      OldText text, String shown, String slug, Optional<String> name, CommonEntries catalogue) {
    List<Passage> passages = Passages.of(text.blocks());
    Finds finds = Finds.in(passages, catalogue);
    List<String> head = new ArrayList<>();
    if (name.isPresent()) {
      finds.corporation().remove("naam");
      finds.corporation().put("naam", name.get(), List.of());
    } else if (finds.corporation().value("naam").isEmpty()) {
      finds.corporation().remove("naam");
      finds.corporation().put("naam", slug, List.of());
      head.add("De naam staat niet met zekerheid in de oude tekst. Vul hem hieronder in.");
    }
    Map<String, String> files = new LinkedHashMap<>();
    List<DraftYaml.Place> places = new ArrayList<>();
    add(
        DraftYaml.of(
            finds.corporation(), head(ContentReader.CORPORATION, shown, head), Corporation.class),
        ContentReader.CORPORATION,
        files,
        places);
    List<String> dated = new ArrayList<>();
    finds.date().ifPresent(d -> dated.add("Datum van het oude document: " + d + "."));
    add(
        DraftYaml.of(
            finds.statement(), head(ContentReader.STATEMENT, shown, dated), PrivacyStatement.class),
        ContentReader.STATEMENT,
        files,
        places);
    add(
        DraftYaml.of(
            finds.notice(), head(ContentReader.NOTICE, shown, List.of()), CookieNotice.class),
        ContentReader.NOTICE,
        files,
        places);
    places.removeIf(place -> finds.isPartly(place.sentence()));
    return new TakeOver(files, passages, places, finds.date(), finds.dateSentence(), text.notes());
  }

  /** What no longer holds of the law that a sentence rests on; empty when nothing lapsed. */
  public Optional<String> lapsed(Passage passage) {
    return OldLaw.in(passage.reading(), passage.headingTopics());
  }

  /** Whether anything was found for a file: one that only has its head helps nobody. */
  public boolean isEmpty(String file) {
    return files.get(file).lines().allMatch(line -> line.startsWith("#"));
  }

  private static void add(
      DraftYaml yaml, String name, Map<String, String> files, List<DraftYaml.Place> places) {
    files.put(name, yaml.text());
    places.addAll(yaml.places());
  }

  private static List<String> head(String file, String shown, List<String> more) {
    List<String> head = new ArrayList<>();
    head.add(
        "yaml-language-server: $schema=../"
            + ContentReader.SCHEMAS
            + "/"
            + file.replace(".yaml", ".schema.json"));
    head.add(
        "Overgenomen uit " + shown + ". Lees elke regel na: wat niet zeker was, staat er niet in.");
    head.addAll(more);
    return head;
  }
}
