package nl.glashelder.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.preview.Preview;
import nl.glashelder.preview.PreviewServer;
import nl.glashelder.preview.Update;
import nl.glashelder.preview.Watch;
import nl.glashelder.publish.NewCorporation;
import nl.glashelder.source.Finding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor sees in the browser while writing. */
@Tag("slow")
class PreviewTest {
  private static final String DRAFT = "review/zilverduin/privacyverklaring/index.html";

  @TempDir Path folder;
  private final HttpClient browser = HttpClient.newHttpClient();
  private Preview preview;
  private PreviewServer server;

  @BeforeEach
  void aNewCorporationIsShown() throws IOException {
    new NewCorporation(StartFiles.read(), SectorCatalogue.read())
        .write(folder, "zilverduin", "Stichting Zilverduin", FormOfAddress.FORMAL);
    preview = new Preview(folder, LocalDate.of(2026, 11, 21), GlashelderDesign.load());
    server = new PreviewServer(preview, 0);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private int number() throws Exception {
    Matcher shown = Pattern.compile("data-nummer=\"(\\d+)\"").matcher(get(DRAFT).body());
    assertTrue(shown.find());
    return Integer.parseInt(shown.group(1));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private void edit(String old, String replacement) throws IOException {
    Path file = folder.resolve("zilverduin/corporatie.yaml");
    Files.writeString(file, Files.readString(file).replace(old, replacement));
  }

  @Test
  void theAddressAloneLeadsToTheDrafts() throws Exception {
    HttpResponse<String> start = get("");
    assertEquals(302, start.statusCode());
    assertEquals("/review/index.html", start.headers().firstValue("Location").orElseThrow());
    assertTrue(get("review/").body().contains("Stichting Zilverduin"));
    assertEquals(302, get("review/zilverduin/privacyverklaring").statusCode());
    assertEquals(200, get("site/index.html").statusCode());
  }

  @Test
  void aDraftIsShownAsItIsOnDiskAfterEachChange() throws Exception {
    assertTrue(get(DRAFT).body().contains("Privacyverklaring van Stichting Zilverduin"));
    int number = number();
    assertEquals(List.of(), preview.refresh());
    assertEquals(number, number());

    edit("Stichting Zilverduin", "Stichting Wit Duin");
    assertEquals(1, preview.refresh().size());
    assertEquals(number + 1, number());
    assertTrue(get(DRAFT).body().contains("Privacyverklaring van Stichting Wit Duin"));
  }

  @Test
  void aSaveTellsWhichFindingsCameAndWent() throws Exception {
    get(DRAFT);
    edit("# kvk: \"12345678\"", "kvk: \"30012345\"");
    Update update = preview.refresh().get(0);
    assertEquals(List.of("corporatie.yaml"), update.files());
    assertEquals(List.of("R03"), update.went().stream().map(Finding::rule).toList());
    assertEquals(List.of(), update.came());
    assertTrue(
        update.line().matches("zilverduin/corporatie.yaml, gelezen in \\d+ ms. Opgelost: R03 .*"),
        update.line());
    assertTrue(update.line().contains(" Nu: "), update.line());
  }

  @Test
  void aDraftThatCannotBeReadIsShownAsItWasWithItsMistakesAboveIt() throws Exception {
    get(DRAFT);
    edit("aanspreekvorm: u", "aanspreekvorm: jij");
    preview.refresh();
    String broken = get(DRAFT).body();
    assertTrue(broken.contains("Privacyverklaring van Stichting Zilverduin"));
    assertTrue(broken.contains("id=\"werkbank-fouten\" role=\"alert\""));
    assertTrue(broken.contains("kan niet bij"), broken);

    edit("aanspreekvorm: jij", "aanspreekvorm: u");
    preview.refresh();
    assertFalse(get(DRAFT).body().contains("werkbank-fouten"));
  }

  @Test
  void aMistakeIsShownWhereADraftThatWasNeverReadShouldBe() throws Exception {
    edit("aanspreekvorm: u", "aanspreekvorm: jij");
    preview.refresh();
    HttpResponse<String> broken = get(DRAFT);
    assertEquals(200, broken.statusCode());
    assertTrue(broken.body().contains("corporatie.yaml"));
    assertTrue(broken.body().contains("kan niet bij"), broken.body());
    assertFalse(broken.body().contains("R51"), "what is to be mended first stands alone");
    assertTrue(broken.body().contains("<base href=\"/review/bevindingen/herstel-eerst.html\">"));

    edit("aanspreekvorm: jij", "aanspreekvorm: u");
    preview.refresh();
    assertTrue(get(DRAFT).body().contains("Privacyverklaring van Stichting Zilverduin"));
  }

  @Test
  void oneChangeCostsNoOtherCorporationAnything() throws Exception {
    new NewCorporation(StartFiles.read(), SectorCatalogue.read())
        .write(folder, "witkreek", "Stichting Witkreek", FormOfAddress.FORMAL);
    assertEquals(List.of("witkreek"), preview.refresh().stream().map(Update::slug).toList());
    edit("Stichting Zilverduin", "Stichting Wit Duin");
    assertEquals(List.of(), preview.refresh(List.of("witkreek")));
    assertEquals(1, preview.refresh(List.of("zilverduin")).size());
    assertTrue(get("review/index.html").body().contains("Stichting Wit Duin"));
  }

  @Test
  void aCorporationThatIsTakenAwayIsNoLongerShown() throws Exception {
    assertEquals(200, get(DRAFT).statusCode());
    for (String name :
        List.of("corporatie.yaml", "privacyverklaring.yaml", "cookieverklaring.yaml")) {
      Files.delete(folder.resolve("zilverduin").resolve(name));
    }
    Files.delete(folder.resolve("zilverduin"));
    preview.refresh();
    assertEquals(404, get(DRAFT).statusCode());
    assertFalse(get("review/index.html").body().contains("Zilverduin"));
  }

  @Test
  void everyPageIsToldOfChangesAndMayDoNothingElseThanAskThisServer() throws Exception {
    for (String path : new String[] {DRAFT, "review/index.html", "site/index.html"}) {
      String page = get(path).body();
      assertTrue(page.contains("<script src=\"/werkbank/verversen.js\" defer"), path);
      assertTrue(
          page.contains("default-src &#39;none&#39;; script-src &#39;self&#39;; connect-src"));
    }
    assertTrue(get("werkbank/verversen.js").body().contains("new EventSource("));
  }

  @Test
  void aChangeIsPushedToWhoListens() throws Exception {
    get(DRAFT);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.address() + "werkbank/wijzigingen?na=" + number()))
            .build();
    HttpResponse<Stream<String>> events =
        browser.send(request, HttpResponse.BodyHandlers.ofLines());
    assertEquals(
        "text/event-stream; charset=utf-8",
        events.headers().firstValue("Content-Type").orElseThrow());
    edit("Stichting Zilverduin", "Stichting Wit Duin");
    preview.refresh();
    try (Stream<String> lines = events.body()) {
      assertEquals(
          "data: 2 zilverduin",
          lines.filter(line -> line.startsWith("data:")).findFirst().orElseThrow());
    }
  }

  @Test
  void aSaveIsNoticedByItself() throws Exception {
    try (Watch watch = new Watch(folder)) {
      edit("Stichting Zilverduin", "Stichting Wit Duin");
      boolean noticed = false;
      for (int i = 0; i < 100 && !noticed; i++) {
        Set<String> names = watch.next();
        noticed = !(names.isEmpty() ? preview.refresh() : preview.refresh(names)).isEmpty();
      }
      assertTrue(noticed);
    }
  }

  @Test
  void aPageThatIsNotThereLeadsBack() throws Exception {
    for (String path :
        new String[] {"nergens", "review/../../etc/passwd", "review/%2e%2e/pom.xml"}) {
      HttpResponse<String> absent = get(path);
      assertEquals(404, absent.statusCode(), path);
      assertTrue(absent.body().contains("href=\"/review/index.html\""));
    }
  }

  @Test
  void aPdfIsMadeWhenItIsAskedFor() throws Exception {
    HttpResponse<String> pdf = get("review/zilverduin/privacyverklaring/privacyverklaring.pdf");
    assertEquals("application/pdf", pdf.headers().firstValue("Content-Type").orElseThrow());
    assertTrue(pdf.body().startsWith("%PDF-"));
  }

  @Test
  void aPageOfAnotherWebsiteThatBorrowsTheAddressGetsNothing() throws Exception {
    URI address = URI.create(server.address());
    try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), address.getPort())) {
      socket
          .getOutputStream()
          .write(
              "GET /review/index.html HTTP/1.0\r\nHost: www.voorbeeld.example.nl\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 403"), answer);
      assertFalse(answer.contains("Zilverduin"));
    }
  }

  @Test
  void aPortThatIsInUseIsRefusedAndTheNextOneFreeIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      int port = taken.getLocalPort();
      assertThrows(BindException.class, () -> new PreviewServer(preview, port).close());
      try (PreviewServer next = PreviewServer.near(preview, port)) {
        assertTrue(next.port() > port);
      }
    }
  }

  @Test
  void whoNeverFinishesAskingKeepsNobodyElseWaiting() throws Exception {
    URI address = URI.create(server.address());
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 200; i++) {
        // Half a request, or a whole one whose content never comes.
        String asked =
            i % 10 > 0
                ? "GET /review/index.html HTTP/1.1\r\nHost: 127.0"
                : "POST /review/ HTTP/1.1\r\nHost: 127.0.0.1:"
                    + address.getPort()
                    + "\r\nContent-Length: 1000000\r\n\r\nx";
        Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), address.getPort());
        socket.getOutputStream().write(asked.getBytes(StandardCharsets.US_ASCII));
        slow.add(socket);
      }
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(server.address() + "review/index.html"))
              .timeout(Duration.ofMinutes(1))
              .build();
      assertEquals(200, browser.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
      Socket first = slow.get(1);
      first.setSoTimeout(60_000);
      assertEquals(-1, first.getInputStream().read(), "a half request is ended in time");
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }
}
