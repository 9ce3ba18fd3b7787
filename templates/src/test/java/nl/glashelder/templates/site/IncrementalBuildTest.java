package nl.glashelder.templates.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.publish.Share;
import nl.glashelder.publish.SiteBuild;
import nl.glashelder.publish.SiteOutcome;
import nl.glashelder.publish.TargetException;
import nl.glashelder.publish.Workshop;
import nl.glashelder.source.Catalogue;
import nl.glashelder.templates.GlashelderDesign;
import nl.glashelder.templates.TemporaryFolder;
import nl.glashelder.wording.Voice;
import nl.glashelder.wording.Words;
import org.junit.jupiter.api.Test;

/** A build that does only what changed gives the same sites as one that does everything. */
class IncrementalBuildTest {
  private static final Workshop OURS = GlashelderDesign.load();

  /** What can happen between two builds. */
  enum Happening {
    AN_EDITED_DRAFT,
    AN_EDITED_CORPORATION,
    A_DELETED_CORPORATION,
    A_NEW_CORPORATION,
    ANOTHER_CATALOGUE,
    OTHER_WORDS,
    ANOTHER_ADDRESS,
    A_LATER_DATE,
    A_DELETED_OUTPUT,
    AN_EDITED_OUTPUT,
    A_FILE_FOR_A_FOLDER,
    A_LOST_MEMORY,
    NOTHING
  }

  /** A few small corporations with what is set outside of their files, as it changes. */
  private static final class World implements AutoCloseable {
    private final TemporaryFolder folder = TemporaryFolder.create();
    private LocalDate today = LocalDate.of(2026, 11, 21);
    private Workshop workshop = OURS;
    private Optional<URI> address = Optional.empty();
    private int count;

    World() throws IOException {
      for (String slug : List.of("dorp", "stad", "wijk")) {
        add(slug);
      }
    }

    private void add(String slug) throws IOException {
      Path own = Files.createDirectories(folder.path().resolve(slug));
      Files.writeString(own.resolve("corporatie.yaml"), "naam: Wonen\naanspreekvorm: je\n");
      Files.writeString(own.resolve("privacyverklaring.yaml"), "titel: Privacy van " + slug + "\n");
    }

    SiteBuild prepare(Path to) {
      SiteBuild.Settings settings =
          new SiteBuild.Settings(
              to.resolve("site"), to.resolve("review"), to.resolve("stand"), address, 2, 3);
      return new SiteBuild(folder.path(), today, workshop, settings);
    }

    SiteBuild.Outcome build(Path to) {
      try {
        return prepare(to).run();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void happen(Happening what, Path built) throws IOException {
      count++;
      Path site = built.resolve("site");
      switch (what) {
        case AN_EDITED_DRAFT ->
            Files.writeString(
                folder.path().resolve("dorp/privacyverklaring.yaml"), "titel: Anders " + count);
        case AN_EDITED_CORPORATION ->
            Files.writeString(
                folder.path().resolve("stad/corporatie.yaml"),
                "naam: Wonen " + count + "\naanspreekvorm: u\n");
        case A_DELETED_CORPORATION -> delete(folder.path().resolve("wijk"));
        case A_NEW_CORPORATION -> add("nieuw-" + count);
        case ANOTHER_CATALOGUE -> {
          TreeMap<String, byte[]> files = new TreeMap<>(OURS.catalogue().sources());
          byte[] line = ("\n# " + count + "\n").getBytes(StandardCharsets.UTF_8);
          files.replaceAll((name, bytes) -> joined(bytes, line));
          workshop =
              new Workshop(Catalogue.read(files), workshop.words(), OURS.pages(), OURS.pdf());
        }
        case OTHER_WORDS ->
            workshop =
                new Workshop(
                    workshop.catalogue(), new Talkative(OURS.words()), OURS.pages(), OURS.pdf());
        case ANOTHER_ADDRESS ->
            address = Optional.of(URI.create("https://voorbeeld.example/" + count + "/"));
        case A_LATER_DATE -> today = today.plusDays(45);
        case A_DELETED_OUTPUT -> Files.deleteIfExists(site.resolve("stad/index.html"));
        case AN_EDITED_OUTPUT ->
            Files.writeString(built.resolve("review/dorp/privacyverklaring/index.html"), "anders");
        case A_FILE_FOR_A_FOLDER -> {
          delete(site.resolve("stad"));
          Files.writeString(site.resolve("stad"), "een bestand");
        }
        case A_LOST_MEMORY -> delete(built.resolve("stand/werken/stad.samenvatting"));
        case NOTHING -> {}
      }
    }

    @Override
    public void close() {
      folder.close();
    }
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static void delete(Path tree) {
    try {
      if (Files.isDirectory(tree)) {
        for (String path : files(tree).keySet()) {
          Files.delete(tree.resolve(path));
        }
        try (var folders = Files.walk(tree)) {
          for (Path folder : folders.sorted((a, b) -> b.compareTo(a)).toList()) {
            Files.delete(folder);
          }
        }
      } else {
        Files.deleteIfExists(tree);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, byte[]> files(Path folder) {
    TreeMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static SortedMap<String, byte[]> sites(Path built) {
    SortedMap<String, byte[]> all = new TreeMap<>();
    for (String site : List.of("site", "review")) {
      if (Files.isDirectory(built.resolve(site))) {
        files(built.resolve(site)).forEach((p, bytes) -> all.put(site + "/" + p, bytes));
      }
    }
    return all;
  }

  private static void assertSame(Map<String, byte[]> clean, Map<String, byte[]> kept, String why) {
    assertEquals(clean.keySet(), kept.keySet(), why);
    clean.forEach((path, bytes) -> assertArrayEquals(bytes, kept.get(path), why + ": " + path));
  }

  @Property(tries = 3, shrinking = ShrinkingMode.OFF)
  void whateverHappensBetweenBuildsTheSitesAreThoseOfACleanBuild(
      @ForAll @Size(min = 4, max = 4) List<Happening> happenings) throws IOException {
    follow(happenings);
  }

  @Test
  void eachHappeningGivesTheSitesOfACleanBuild() throws IOException {
    follow(List.of(Happening.values()));
  }

  private static void follow(List<Happening> happenings) throws IOException {
    try (World world = new World();
        TemporaryFolder out = TemporaryFolder.create()) {
      Path built = out.path().resolve("steeds");
      world.build(built);
      int number = 0;
      for (Happening happening : happenings) {
        world.happen(happening, built);
        assertTrue(world.build(built).publicSite().isPresent(), "no site after " + happening);
        Path clean = out.path().resolve("schoon-" + ++number);
        world.build(clean);
        assertSame(sites(clean), sites(built), number + " " + happening + " of " + happenings);
        delete(clean);
      }
    }
  }

  @Test
  void onlyTheCorporationThatChangedIsWorkedOn() throws IOException {
    try (World world = new World();
        TemporaryFolder out = TemporaryFolder.create()) {
      assertEquals(3, world.build(out.path()).worked());
      SiteBuild.Outcome nothing = world.build(out.path());
      assertEquals(0, nothing.worked());
      assertEquals(new SiteOutcome(0, sites(out.path(), "site"), 0), nothing.publicSite().get());
      world.happen(Happening.AN_EDITED_DRAFT, out.path());
      SiteBuild.Outcome one = world.build(out.path());
      assertEquals(1, one.worked());
      assertEquals(2, one.kept());
      assertEquals(0, one.publicSite().orElseThrow().written(), "a draft is not public");
    }
  }

  @Test
  void sharesThatWereMadeApartGiveTheSitesOfOneWholeBuild() throws IOException {
    try (World world = new World();
        TemporaryFolder out = TemporaryFolder.create()) {
      Path apart = out.path().resolve("apart");
      for (int part = 1; part <= 3; part++) {
        assertTrue(world.prepare(apart).only(new Share(part, 3)).run().publicSite().isPresent());
      }
      assertEquals(Map.of(), sites(apart), "a share changes no site");
      world.prepare(apart).ofShares().run();
      Path whole = out.path().resolve("heel");
      world.build(whole);
      assertSame(sites(whole), sites(apart), "shares");
      world.happen(Happening.AN_EDITED_DRAFT, apart);
      String message =
          assertThrows(TargetException.class, () -> world.prepare(apart).ofShares().run())
              .getMessage();
      assertTrue(message.contains("instellingen van nu: dorp."), message);
    }
  }

  private static int sites(Path built, String site) {
    return files(built.resolve(site)).size();
  }

  /** Says one thing more than Glashelder does. */
  private record Talkative(Words words) implements Words {
    @Override
    public String statement(Corporation corporation, PrivacyStatement statement, Voice voice) {
      return words.statement(corporation, statement, voice) + "<p>Nog iets.</p>";
    }

    @Override
    public String notice(Corporation corporation, CookieNotice notice, Voice voice) {
      return words.notice(corporation, notice, voice) + "<p>Nog iets.</p>";
    }
  }
}
