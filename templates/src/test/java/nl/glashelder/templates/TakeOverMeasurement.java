package nl.glashelder.templates;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.model.CommonEntries;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.source.Content;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Draft;
import nl.glashelder.takeover.TakeOver;
import nl.glashelder.takeover.text.DocumentReader;
import nl.glashelder.takeover.text.OldText;
import nl.glashelder.takeover.text.UnreadableDocumentException;
import nl.glashelder.wording.Wording;

/**
 * How much of old texts a draft has: of each text the facts of its table that the draft's own words
 * say, by part. Arguments are the folder to draft in and the texts, each named as its table.
 */
public final class TakeOverMeasurement {
  private TakeOverMeasurement() {}

  public static void main(String[] args) throws IOException, UnreadableDocumentException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Path.of(args[0]);
    CommonEntries catalogue =
        SectorCatalogue.read().records(FormOfAddress.FORMAL).value().orElseThrow();
    for (String arg : List.of(args).subList(1, args.length)) {
      String name = Path.of(arg).getFileName().toString();
      String slug = name.substring(0, name.lastIndexOf('.'));
      OldText text = DocumentReader.read(Path.of(arg), name);
      TakeOver draft = TakeOver.of(text, name, slug, Optional.empty(), catalogue);
      Path own = Files.createDirectories(folder.resolve(slug));
      for (Map.Entry<String, String> file : draft.files().entrySet()) {
        if (draft.isEmpty(file.getKey())) {
          continue;
        }
        Files.writeString(own.resolve(file.getKey()), file.getValue());
      }
    }
    Content content = new ContentReader(SectorCatalogue.read()).read(folder);
    content.findings().forEach(out::println);
    int all = 0;
    int found = 0;
    for (Draft draft : content.drafts()) {
      List<Fact> facts;
      try {
        facts = Fact.of(draft.slug());
      } catch (java.io.UncheckedIOException e) {
        continue;
      }
      String statement =
          Wording.of(
                  draft.corporation(), draft.statement().orElseThrow().document(), new JteWords())
              .fragment();
      String notice =
          draft
              .notice()
              .map(n -> Wording.of(draft.corporation(), n.document(), new JteWords()).fragment())
              .orElse("");
      Map<String, FactPlaces> places =
          Map.of(
              "privacyverklaring", new FactPlaces(statement),
              "cookieverklaring", new FactPlaces(notice));
      int own = 0;
      for (Fact fact : facts) {
        boolean dated = fact.topic().equals("datum");
        boolean said =
            dated
                || places.entrySet().stream()
                    .filter(p -> fact.isIn(p.getKey()))
                    .anyMatch(
                        p -> p.getValue().of(anywhere(fact)).stream().anyMatch(w -> w.says(fact)));
        if (said) {
          own++;
        } else {
          out.println("  - " + fact);
        }
      }
      out.println(draft.slug() + ": " + own + " of " + facts.size());
      all += facts.size();
      found += own;
    }
    out.println("all: " + found + " of " + all);
  }

  /** The tables name blocks of the statements that were written by hand; a draft has its own. */
  private static Fact anywhere(Fact fact) {
    return new Fact(
        fact.id(), fact.document(), fact.topic(), "", "", fact.statement(), fact.words());
  }
}
