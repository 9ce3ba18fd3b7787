package nl.glashelder.templates.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.publish.Share;
import nl.glashelder.publish.SiteBuild;
import nl.glashelder.publish.SiteOutcome;
import nl.glashelder.publish.Survey;
import nl.glashelder.publish.TargetException;
import nl.glashelder.publish.Workshop;
import nl.glashelder.source.Catalogue;
import nl.glashelder.source.Finding;
import nl.glashelder.templates.GlashelderDesign;
import nl.glashelder.templates.TemporaryFolder;
import nl.glashelder.version.ChangeKind;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.Publication;
import nl.glashelder.version.PublicationOrder;
import nl.glashelder.version.PublicationResult;
import nl.glashelder.wording.Voice;
import nl.glashelder.wording.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build that does only what changed gives the same sites as one that does everything. */
@Tag("slow")
class IncrementalBuildTest {
  private static final Workshop OURS = GlashelderDesign.load();

  /** A statement with findings of which the line tells. */
  private static final String TOO_LONG =
      """
      bewaartermijnen:
        - id: huurdossier
          naam: huurdossier
          duur: P10Y
          start: na het einde van het huurcontract
      """;

  /** What can happen between two builds. */
  enum Happening {
    AN_EDITED_DRAFT,
    AN_EDITED_CORPORATION,
    FINDINGS_ON_OTHER_LINES,
    ANOTHER_NAME_IN_THE_SAME_LENGTH,
    A_DELETED_CORPORATION,
    A_NEW_CORPORATION,
    ANOTHER_CATALOGUE,
    OTHER_WORDS,
    ANOTHER_ADDRESS,
    A_LATER_DATE,
    A_DELETED_OUTPUT,
    AN_EDITED_OUTPUT,
    AN_EDITED_SHARED_OUTPUT,
    A_FILE_FOR_A_FOLDER,
    A_LOST_MEMORY,
    ANOTHER_GLASHELDER,
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

    void write(String path, String text) throws IOException {
      Files.writeString(folder.path().resolve(path), text);
    }

    /** Publishes a statement as it is: what the law asks of it is no matter of the site. */
    void publish(String slug) {
      Survey.Surveyed surveyed =
          Survey.of(folder.path(), today, workshop).corporation(slug).orElseThrow();
      PublicationResult result =
          new Publication(folder.path(), (older, newer) -> ChangeKind.WIDENING)
              .publish(
                  surveyed.draft(),
                  DocumentKind.STATEMENT,
                  surveyed.wordings().get(DocumentKind.STATEMENT),
                  List.of(),
                  PublicationOrder.of(LocalDate.of(2026, 11, 1), "De eerste."),
                  Optional.empty());
      assertEquals(List.of(), result.findings());
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
        case FINDINGS_ON_OTHER_LINES ->
            Files.writeString(
                folder.path().resolve("dorp/privacyverklaring.yaml"),
                "\n".repeat(count) + TOO_LONG);
        case ANOTHER_NAME_IN_THE_SAME_LENGTH -> {
          Path file = folder.path().resolve("stad/corporatie.yaml");
          FileTime before = Files.getLastModifiedTime(file);
          Files.writeString(file, Files.readString(file).replace("Wonen", "Huren"));
          Files.setLastModifiedTime(file, before);
        }
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
        case AN_EDITED_SHARED_OUTPUT ->
            Files.writeString(built.resolve("review/bevindingen/index.html"), "anders");
        case A_FILE_FOR_A_FOLDER -> {
          delete(site.resolve("stad"));
          Files.writeString(site.resolve("stad"), "een bestand");
        }
        case A_LOST_MEMORY -> delete(built.resolve("stand/werken/stad.samenvatting"));
        case ANOTHER_GLASHELDER -> {
          Files.createDirectories(site.resolve("dorp/oud"));
          Files.writeString(site.resolve("dorp/oud/index.html"), "Zo was het.");
          Files.writeString(site.resolve("oud.html"), "Zo was het.");
          AnotherVersion.hasWritten(built);
        }
        case NOTHING -> {}
      }
    }

    @Override
    public void close() {
      folder.close();
    }
  }

  /**
   * A Glashelder that remembers what this one does not know. Only the beginning of what it leaves
   * is as it has always been, and must stay: its name, a fingerprint, and the files of both sites.
   */
  private static final class AnotherVersion {
    static void hasWritten(Path built) throws IOException {
      Path works = built.resolve("stand/werken");
      for (String name : files(works).keySet()) {
        Files.delete(works.resolve(name));
      }
      Map<String, List<String>> written = new TreeMap<>();
      for (String path : sites(built).keySet()) {
        String[] parts = path.split("/", 3);
        written
            .computeIfAbsent(parts.length == 3 ? parts[1] : ".gedeeld", name -> new ArrayList<>())
            .add(path);
      }
      for (Map.Entry<String, List<String>> work : written.entrySet()) {
        Files.write(
            works.resolve(work.getKey() + ".lijst"), record(work.getKey(), work.getValue()));
      }
    }

    private static byte[] record(String name, List<String> paths) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (DataOutputStream out = new DataOutputStream(bytes)) {
        text(out, name);
        text(out, "0123");
        for (String site : List.of("site/", "review/")) {
          List<String> own = paths.stream().filter(path -> path.startsWith(site)).toList();
          out.writeInt(own.size());
          for (String path : own) {
            text(out, path.substring(site.length()));
            out.writeLong(11);
            out.writeInt(0);
            out.writeLong(0);
            text(out, "");
          }
        }
        text(out, "wat nog niemand weet");
        CRC32C sum = new CRC32C();
        sum.update(bytes.toByteArray());
        out.writeInt((int) sum.getValue());
      }
      return bytes.toByteArray();
    }

    private static void text(DataOutputStream out, String text) throws IOException {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(utf8.length);
      out.write(utf8);
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

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whateverHappensBetweenBuildsTheSitesAreThoseOfACleanBuild(long seed) throws IOException {
    Happening[] all = Happening.values();
    follow(new Random(seed).ints(4, 0, all.length).mapToObj(i -> all[i]).toList());
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
  void whatAnotherVersionOfGlashelderMadeIsMadeAnewAndWhatItMadeMoreIsGone() throws IOException {
    try (World world = new World();
        TemporaryFolder out = TemporaryFolder.create()) {
      world.publish("dorp");
      world.build(out.path());
      SortedMap<String, byte[]> before = sites(out.path());
      world.happen(Happening.ANOTHER_GLASHELDER, out.path());
      assertTrue(sites(out.path()).containsKey("site/dorp/oud/index.html"));

      SiteBuild.Outcome outcome = world.build(out.path());

      assertEquals(3, outcome.worked());
      assertEquals(2, outcome.publicSite().orElseThrow().removed());
      assertSame(before, sites(out.path()), "as this version makes them");
      assertEquals(0, world.build(out.path()).worked(), "and this version remembers");
    }
  }

  @Test
  void aSharedPageIsOnlyMadeAgainWhenWhatItSaysChanged() throws IOException {
    try (World world = new World();
        TemporaryFolder out = TemporaryFolder.create()) {
      world.build(out.path());
      world.write("dorp/privacyverklaring.yaml", "titel: Een andere titel\n");
      assertEquals(List.of(), shared(world, out.path()), "nothing that stands in them");
      world.write("dorp/privacyverklaring.yaml", TOO_LONG);
      shared(world, out.path());
      world.write("dorp/privacyverklaring.yaml", "\n" + TOO_LONG);
      assertEquals(List.of("review/bevindingen/index.html"), shared(world, out.path()));
      world.write("stad/corporatie.yaml", "naam: Huren\naanspreekvorm: je\n");
      assertEquals(
          List.of(
              "review/bevindingen/index.html",
              "review/catalogus/index.html",
              "review/index.html",
              "site/index.html"),
          shared(world, out.path()));
    }
  }

  /** The shared pages that a build writes: those get another time. */
  private static List<String> shared(World world, Path out) throws IOException {
    FileTime longAgo = FileTime.fromMillis(0);
    List<String> pages = new ArrayList<>();
    for (String path : sites(out).keySet()) {
      if (path.matches("(site|review)/(index|(bevindingen|catalogus)/index)\\.html")) {
        pages.add(path);
        Files.setLastModifiedTime(out.resolve(path), longAgo);
      }
    }
    world.build(out);
    pages.removeIf(path -> out.resolve(path).toFile().lastModified() == longAgo.toMillis());
    return pages;
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
  void anErrorOfFormIsOneCorporationsOwn() throws IOException {
    try (World world = new World();
        TemporaryFolder out = TemporaryFolder.create()) {
      world.build(out.path());
      world.write("dorp/privacyverklaring.yaml", "titl: Verklaring\n");
      SiteBuild.Outcome outcome = world.build(out.path());
      assertEquals(List.of("L03"), outcome.blocked().stream().map(Finding::rule).toList());
      assertTrue(outcome.publicSite().isPresent());
      Set<String> review = files(out.path().resolve("review")).keySet();
      assertTrue(review.contains("stad/privacyverklaring/index.html"));
      assertFalse(review.contains("dorp/privacyverklaring/index.html"));
      assertEquals(
          List.of("L03"),
          world.build(out.path()).blocked().stream().map(Finding::rule).toList(),
          "told again as long as it is there");
      world.write("dorp/privacyverklaring.yaml", "titel: Verklaring\n");
      assertEquals(List.of(), world.build(out.path()).blocked());
      Path clean = out.path().resolve("schoon");
      world.build(clean);
      assertSame(sites(clean), sites(out.path()), "mended");
    }
  }

  @Test
  void whatStandsInAWrongPlaceKeepsNoOtherFromBeingMade() throws IOException {
    try (World world = new World();
        TemporaryFolder out = TemporaryFolder.create()) {
      world.write("privacyverklaring.yaml", "titel: Verklaring\n");
      Files.createDirectories(world.folder.path().resolve("oud/dorp"));
      world.write("oud/dorp/corporatie.yaml", "naam: Wonen\naanspreekvorm: u\n");
      Files.createSymbolicLink(world.folder.path().resolve("alles"), Path.of("."));
      SiteBuild.Outcome outcome = world.build(out.path());
      assertEquals(
          List.of("alles", "oud/dorp", "privacyverklaring.yaml"),
          outcome.blocked().stream().map(f -> f.position().file()).toList());
      assertTrue(
          files(out.path().resolve("review")).containsKey("stad/privacyverklaring/index.html"));
    }
  }

  @Test
  void whereEveryCorporationHasErrorsNothingIsMade() throws IOException {
    try (World world = new World();
        TemporaryFolder out = TemporaryFolder.create()) {
      world.build(out.path());
      Map<String, byte[]> before = sites(out.path());
      for (String slug : List.of("dorp", "stad", "wijk")) {
        world.write(slug + "/privacyverklaring.yaml", "titl: Verklaring\n");
      }
      assertEquals(Optional.empty(), world.build(out.path()).publicSite());
      assertSame(before, sites(out.path()), "as it was");
    }
  }

  @Test
  void aDamagedVersionLeavesThePagesOfItsCorporationAsTheyWereAndTheOthersAreMade()
      throws IOException {
    try (World world = new World();
        TemporaryFolder out = TemporaryFolder.create()) {
      world.publish("dorp");
      world.build(out.path());
      String page = "dorp/privacyverklaring/2026-11-01/index.html";
      byte[] before = files(out.path().resolve("site")).get(page);
      world.write("dorp/versies/privacyverklaring/2026-11-01/tekst.html", "<p>Anders.</p>\n");
      world.write("stad/corporatie.yaml", "naam: Stadswonen\naanspreekvorm: u\n");
      SiteBuild.Outcome outcome = world.build(out.path());
      assertTrue(outcome.blocked().stream().anyMatch(f -> f.rule().equals("V01")));
      assertArrayEquals(before, files(out.path().resolve("site")).get(page));
      String index =
          new String(files(out.path().resolve("site")).get("index.html"), StandardCharsets.UTF_8);
      assertTrue(index.contains("Stadswonen") && index.contains("dorp/"));

      assertEquals(List.of(), outcome.missing(), "its pages are there");

      Path elsewhere = out.path().resolve("elders");
      SiteBuild.Outcome afresh = world.build(elsewhere);
      assertTrue(afresh.publicSite().isPresent());
      assertEquals(List.of("dorp"), afresh.missing(), "such a site may not replace the one online");
      assertFalse(
          files(elsewhere.resolve("site")).keySet().stream().anyMatch(f -> f.startsWith("dorp/")),
          "what cannot be vouched for is not shown");
    }
  }

  @Test
  void aDeletedArchiveIsItsCorporationsOwnAsLongAsItsFolderIsThere() throws IOException {
    try (World world = new World();
        TemporaryFolder out = TemporaryFolder.create()) {
      world.publish("dorp");
      world.build(out.path());
      String page = "dorp/privacyverklaring/2026-11-01/index.html";
      delete(world.folder.path().resolve("dorp/versies"));
      world.write("stad/corporatie.yaml", "naam: Stadswonen\naanspreekvorm: u\n");

      SiteBuild.Outcome outcome = world.build(out.path());

      assertEquals(
          List.of("V02 dorp/versies"),
          outcome.blocked().stream().map(f -> f.rule() + " " + f.position().file()).toList());
      Map<String, byte[]> site = files(out.path().resolve("site"));
      assertTrue(site.containsKey(page), "its pages stay as they were");
      assertTrue(new String(site.get("index.html"), StandardCharsets.UTF_8).contains("Stadswonen"));
      assertEquals(
          List.of("V02"), world.build(out.path()).blocked().stream().map(Finding::rule).toList());
      assertEquals(List.of("dorp"), world.build(out.path().resolve("elders")).missing());

      delete(world.folder.path().resolve("dorp"));
      assertEquals(Optional.empty(), world.build(out.path()).publicSite(), "nothing may be lost");
      assertTrue(files(out.path().resolve("site")).containsKey(page));
    }
  }

  @Test
  void whatGlashelderStumblesOverIsThatCorporationsFinding() throws IOException {
    try (World world = new World();
        TemporaryFolder out = TemporaryFolder.create()) {
      world.workshop =
          new Workshop(OURS.catalogue(), new Stumbling(OURS.words()), OURS.pages(), OURS.pdf());
      SiteBuild.Outcome outcome = world.build(out.path());
      assertEquals(
          List.of("H04 dorp"),
          outcome.blocked().stream().map(f -> f.rule() + " " + f.position().file()).toList());
      assertTrue(
          files(out.path().resolve("review")).containsKey("stad/privacyverklaring/index.html"));
    }
  }

  /** Words that one corporation's statement has none of. */
  private record Stumbling(Words words) implements Words {
    @Override
    public String statement(Corporation corporation, PrivacyStatement statement, Voice voice) {
      if (statement.title().orElse("").contains("dorp")) {
        throw new IllegalStateException("gestruikeld");
      }
      return words.statement(corporation, statement, voice);
    }

    @Override
    public String notice(Corporation corporation, CookieNotice notice, Voice voice) {
      return words.notice(corporation, notice, voice);
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
