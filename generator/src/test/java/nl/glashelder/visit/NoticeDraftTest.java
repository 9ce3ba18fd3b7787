package nl.glashelder.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.CookieTechnique;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.source.Catalogue;
import nl.glashelder.source.Content;
import nl.glashelder.source.ContentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** YAML for what a visit saw. */
class NoticeDraftTest {
  private static final Catalogue CATALOGUE = catalogue();
  private static final List<Cookie> COMMON =
      CATALOGUE.records(FormOfAddress.FORMAL).value().orElseThrow().cookies();

  @TempDir Path folder;

  private static Catalogue catalogue() {
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put(
        "cookies.yaml",
        "cookies:\n  - id: matomo-id\n    naam: _pk_id.*\n    duur: P30D\n"
            .getBytes(StandardCharsets.UTF_8));
    return Catalogue.read(files);
  }

  private static Visit visit(Seen... seen) {
    TreeSet<String> hosts = new TreeSet<>(List.of("www.voorbeeld.nl"));
    return new Visit("bezoek.har", List.of(seen), List.of(), hosts, hosts, hosts, Sight.whole());
  }

  private static Seen cookie(String name, String host) {
    return new Seen(
        CookieTechnique.COOKIE, name, host, Lifetime.of(Duration.ofDays(30)), Moment.UNKNOWN);
  }

  private Content read(String notice) throws IOException {
    Path corporation = Files.createDirectories(folder.resolve("proef"));
    Files.writeString(corporation.resolve("corporatie.yaml"), "naam: Proef\naanspreekvorm: u\n");
    Files.writeString(corporation.resolve("cookieverklaring.yaml"), notice);
    return new ContentReader(CATALOGUE).read(folder);
  }

  @Test
  void aNewNoticeHoldsEverythingThatWasSeen() {
    assertEquals(
        """
        # yaml-language-server: $schema=../schema/cookieverklaring.schema.json
        titel: Cookieverklaring
        websites:
          - id: www-voorbeeld-nl
            naam: "www.voorbeeld.nl"
            url: "https://www.voorbeeld.nl"
        plaatst-cookies: ja
        # VRAAG: volgt de website mensen over andere websites? Vul in, tracking: ja of nee
        cookies:
          - matomo-id
          - id: teller
            naam: "teller"
            techniek: cookie
            domein: "www.voorbeeld.nl"
            duur: P30D
            plaatser: eigen
            # Vul zelf aan: soort, doel, toestemming
        # VRAAG: is er toestemming nodig? Vul dan toestemming in, met nodig, vragen, weigeren en intrekken
        """,
        NoticeDraft.file(
            List.of(
                visit(
                    cookie("_pk_id.1.a", "www.voorbeeld.nl"),
                    cookie("_pk_id.1.b", "www.voorbeeld.nl"),
                    cookie("teller", "www.voorbeeld.nl"))),
            COMMON));
  }

  @Test
  void aNewNoticeCanBeReadWhateverTheNamesAre() throws IOException {
    String notice =
        NoticeDraft.file(
            List.of(
                visit(
                    cookie("a", "een.nl"),
                    cookie("a", "twee.nl"),
                    cookie("A", "een.nl"),
                    cookie("\"\\\t#: -", "een.nl"),
                    cookie("no", "een.nl"),
                    cookie("{}", "een.nl"),
                    cookie("naïef…", "een.nl"))),
            COMMON);
    Content content = read(notice);
    assertEquals(List.of(), content.findings());
    assertEquals(7, content.drafts().get(0).notice().orElseThrow().document().cookies().size());
  }

  @Test
  void aWebsiteThatKeepsNothingSaysSo() throws IOException {
    String notice = NoticeDraft.file(List.of(visit()), COMMON);
    assertTrue(notice.endsWith("plaatst-cookies: nee\n"), notice);
    assertEquals(List.of(), read(notice).findings());
  }

  @Test
  void aRecordingInWhichNothingWasSeenProvesNothing() {
    Visit recording =
        new MadeRecording().document("https://www.voorbeeld.nl/", List.of(), List.of()).read();
    String notice = NoticeDraft.file(List.of(recording), COMMON);
    assertTrue(notice.endsWith("\n# plaatst-cookies: nee\n"), notice);
  }

  @Test
  void aWebsiteHasTheAddressAtWhichItAnswers() {
    Visit open =
        new MadeRecording()
            .page("1", "http://oud.voorbeeld.nl/")
            .page("2", "http://www.voorbeeld.nl/")
            .page("3", "https://www.voorbeeld.nl/")
            .document("http://oud.voorbeeld.nl/", List.of(), List.of())
            .read();
    Visit secured =
        new MadeRecording().document("https://oud.voorbeeld.nl/", List.of(), List.of()).read();
    String notice = NoticeDraft.file(List.of(open), COMMON);
    assertTrue(notice.contains("url: \"http://oud.voorbeeld.nl\"\n"), notice);
    assertTrue(notice.contains("url: \"https://www.voorbeeld.nl\"\n"), notice);
    String both = NoticeDraft.file(List.of(open, secured), COMMON);
    assertTrue(both.contains("url: \"https://oud.voorbeeld.nl\"\n"), both);
  }

  @Test
  void whatTheFileSaysAlreadyStays() throws IOException {
    String begun = "# Ons begin.\ntitel: Cookies bij ons\ntracking: nee\n# cookies:\n#   - a\n";
    Visit visit = visit(cookie("teller", "www.voorbeeld.nl"));
    String notice = NoticeDraft.into(begun, List.of(visit), COMMON);
    assertTrue(notice.startsWith(begun.strip()), notice);
    assertEquals(1, notice.split("titel:", -1).length - 1);
    assertEquals(1, notice.split("(?m)^tracking:", -1).length - 1);
    CookieNotice read = read(notice).drafts().get(0).notice().orElseThrow().document();
    assertEquals("teller", read.cookies().get(0).name());
  }

  @Test
  void howLongACookieStaysThatTheCatalogueIsNotSureOfIsWhatTheVisitSaw() {
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put(
        "cookies.yaml",
        "cookies:\n  - id: zeker\n    naam: a\n    duur: P30D\n  - id: onzeker\n    naam: b\n    duur: P1Y\n    vragen:\n      duur: Hoe lang?\n"
            .getBytes(StandardCharsets.UTF_8));
    assertEquals(
        "  - zeker\n  - id: onzeker\n    duur: P30D\n",
        NoticeDraft.entries(
            List.of(visit(cookie("a", "x.nl"), cookie("b", "x.nl"))),
            CookieNotice.empty(),
            CommonCookies.of(Catalogue.read(files), FormOfAddress.FORMAL)));
  }

  @Test
  void theQuestionsOfADraftAreListed() {
    String draft = NoticeDraft.file(List.of(visit(cookie("teller", "www.voorbeeld.nl"))), COMMON);
    assertEquals(
        List.of(
            "volgt de website mensen over andere websites? Vul in, tracking: ja of nee",
            "Bij \"teller\": soort, doel, toestemming.",
            "is er toestemming nodig? Vul dan toestemming in, met nodig, vragen, weigeren en"
                + " intrekken"),
        NoticeDraft.questions(draft));
  }

  @Test
  void onlyWhatTheListLacksIsAdded() throws IOException {
    CookieNotice notice =
        read("cookies:\n  - id: teller\n    naam: stand\n")
            .drafts()
            .get(0)
            .notice()
            .orElseThrow()
            .document();
    assertEquals(
        """
          - id: teller-2
            naam: "teller"
            techniek: cookie
            domein: "www.voorbeeld.nl"
            duur: P30D
            plaatser: eigen
            # Vul zelf aan: soort, doel, toestemming
        """,
        NoticeDraft.entries(
            List.of(visit(cookie("stand", "x.nl"), cookie("teller", "www.voorbeeld.nl"))),
            notice,
            COMMON));
  }
}
