package nl.glashelder.templates.slots;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.glashelder.publish.CorporationSurvey;
import nl.glashelder.publish.CorporationWork;
import nl.glashelder.publish.SiteMaker;
import nl.glashelder.publish.Workshop;
import nl.glashelder.render.SiteFile;
import nl.glashelder.source.Content;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Draft;
import nl.glashelder.source.Finding;
import nl.glashelder.source.JsonText;
import nl.glashelder.source.Severity;
import nl.glashelder.templates.Checkout;
import nl.glashelder.templates.GlashelderDesign;
import nl.glashelder.templates.SectorCatalogue;
import nl.glashelder.templates.TemporaryFolder;
import nl.glashelder.version.ChangeKind;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.Publication;
import nl.glashelder.version.PublicationOrder;
import nl.glashelder.wording.Wording;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The example corporation with a hostile text in every place where its files take a text: published
 * with the texts of one turn, and with those of the next as its drafts.
 */
public final class HostileCorporation {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final String SLUG = "voorbeeld";
  private static final Workshop WORKSHOP = GlashelderDesign.load();
  private static final List<String> FILES =
      List.of(ContentReader.CORPORATION, ContentReader.STATEMENT, ContentReader.NOTICE);

  private final Map<String, byte[]> pages = new TreeMap<>();
  private int slots;

  private HostileCorporation() {}

  /** How many shapes there are: so many turns put each of them in each place. */
  public static int turns() {
    return Shapes.count();
  }

  /**
   * Makes all its files but PDFs.
   *
   * @param turn which text stands in which place
   */
  public static HostileCorporation of(int turn) {
    HostileCorporation made = new HostileCorporation();
    try (TemporaryFolder folder = TemporaryFolder.create()) {
      made.fill(folder.path(), turn);
      made.publish(folder.path());
      made.fill(folder.path(), turn + 1);
      made.render(folder.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return made;
  }

  /** The same of the example as it is. */
  public static Map<String, byte[]> example() {
    HostileCorporation made = new HostileCorporation();
    try (TemporaryFolder folder = TemporaryFolder.create()) {
      for (String name : FILES) {
        write(folder.path(), name, original(name));
      }
      made.publish(folder.path());
      made.render(folder.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return made.pages;
  }

  /** Its files by path, of both sites: {@code site/} and {@code review/}. */
  public Map<String, byte[]> pages() {
    return pages;
  }

  /** How many places of the drafts took the text. */
  public int slots() {
    return slots;
  }

  private static String original(String name) throws IOException {
    return Files.readString(Checkout.root().resolve("corporations/voorbeeld").resolve(name));
  }

  private static void write(Path folder, String name, String content) throws IOException {
    Files.createDirectories(folder.resolve(SLUG));
    Files.writeString(folder.resolve(SLUG).resolve(name), content);
  }

  /** Puts the texts of a turn in all places but those where reading says that no such text goes. */
  private void fill(Path folder, int turn) throws IOException {
    Map<String, Set<Integer>> refused = new TreeMap<>();
    FILES.forEach(name -> refused.put(name, new HashSet<>()));
    boolean again = true;
    while (again) {
      Map<String, List<Placed>> placed = new TreeMap<>();
      slots = 0;
      for (String name : FILES) {
        placed.put(name, place(folder, name, turn, refused.get(name)));
        slots += placed.get(name).size();
      }
      again = false;
      for (Finding finding : read(folder).findings()) {
        if (finding.severity() != Severity.ERROR) {
          continue;
        }
        String file = finding.position().file();
        List<Placed> there = placed.get(file.substring(file.lastIndexOf('/') + 1));
        int line = finding.position().line();
        // The text is on the line of the finding, or else something that refers to it is.
        List<Placed> guilty = there.stream().filter(p -> p.line() == line).toList();
        if (guilty.isEmpty()) {
          guilty = there.stream().filter(p -> p.line() > line).limit(1).toList();
        }
        for (Placed one : guilty) {
          again |= refused.get(file.substring(file.lastIndexOf('/') + 1)).add(one.slot());
        }
      }
    }
    if (read(folder).hasErrors()) {
      throw new IllegalStateException(read(folder).findings().toString());
    }
  }

  private static Content read(Path folder) {
    return new ContentReader(SectorCatalogue.read()).read(folder, SLUG);
  }

  private record Placed(int slot, int line) {}

  private static List<Placed> place(Path folder, String name, int turn, Set<Integer> refused)
      throws IOException {
    String original = original(name);
    List<ScalarNode> texts = new ArrayList<>();
    collect(new Yaml(new LoaderOptions()).compose(new StringReader(original)), "", texts);
    StringBuilder filled = new StringBuilder();
    List<Placed> placed = new ArrayList<>();
    int from = 0;
    for (int slot = 0; slot < texts.size(); slot++) {
      if (refused.contains(slot)) {
        continue;
      }
      ScalarNode text = texts.get(slot);
      int start = original.offsetByCodePoints(0, text.getStartMark().getIndex());
      int end = original.offsetByCodePoints(0, text.getEndMark().getIndex());
      filled.append(original, from, start);
      placed.add(new Placed(slot, (int) filled.chars().filter(c -> c == '\n').count() + 1));
      filled.append(JsonText.of(Shapes.of(slot, turn)).strip());
      // The mark of a text over several lines is at the begin of the line after it.
      String old = original.substring(start, end);
      filled.append(old.substring(old.stripTrailing().length()));
      from = end;
    }
    write(folder, name, filled.append(original.substring(from)).toString());
    return placed;
  }

  private static void collect(Node node, String key, List<ScalarNode> texts) {
    if (node instanceof MappingNode mapping) {
      mapping
          .getValue()
          .forEach(e -> collect(e.getValueNode(), ((ScalarNode) e.getKeyNode()).getValue(), texts));
    } else if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(each -> collect(each, key, texts));
    } else if (node instanceof ScalarNode scalar
        && scalar.getTag().equals(Tag.STR)
        && !key.equals("id")) {
      texts.add(scalar);
    }
  }

  private void publish(Path folder) {
    Draft draft = read(folder).drafts().get(0);
    publish(
        folder,
        draft,
        DocumentKind.STATEMENT,
        Wording.of(
            draft.corporation(), draft.statement().orElseThrow().document(), WORKSHOP.words()));
    publish(
        folder,
        draft,
        DocumentKind.NOTICE,
        Wording.of(draft.corporation(), draft.notice().orElseThrow().document(), WORKSHOP.words()));
  }

  private static void publish(Path folder, Draft draft, DocumentKind kind, Wording wording) {
    PublicationOrder order =
        PublicationOrder.of(LocalDate.of(2026, 1, 1), Shapes.of(1, 0))
            .adopted(Shapes.of(2, 0), LocalDate.of(2025, 12, 1));
    var result =
        new Publication(folder, (older, newer) -> ChangeKind.EDITORIAL)
            .publish(draft, kind, wording, List.of(), order, Optional.empty());
    if (result.isRefused()) {
      throw new IllegalStateException(result.message());
    }
  }

  private void render(Path folder) {
    SiteMaker maker =
        new SiteMaker(WORKSHOP, new SiteMaker.Settings(DAY, Optional.empty(), "../site/", 3));
    CorporationSurvey survey = CorporationSurvey.of(folder, SLUG, DAY, WORKSHOP);
    CorporationWork work = maker.work(survey);
    keep("site/", work.files().publicSite());
    keep("review/", work.files().reviewSite());
    var shared = maker.shared(List.of(work.summary().get()), List.of());
    keep("site/", shared.publicSite());
    keep("review/", shared.reviewSite());
  }

  private void keep(String site, List<SiteFile> files) {
    files.stream()
        .filter(file -> !file.path().endsWith(".pdf"))
        .forEach(file -> pages.put(site + file.path(), file.bytes()));
  }

  /** The pages among some files, as text. */
  public static Stream<Map.Entry<String, String>> html(Map<String, byte[]> files) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().endsWith(".html"))
        .map(file -> Map.entry(file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8)));
  }
}
