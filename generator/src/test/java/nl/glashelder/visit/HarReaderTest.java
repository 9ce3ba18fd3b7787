package nl.glashelder.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recordings of visits, as the browsers write them. */
class HarReaderTest {
  private static final String CHROMIUM =
      """
      {"log":{"version":"1.2","creator":{"name":"WebInspector"},"pages":[],"entries":[
       {"startedDateTime":"2026-11-02T10:00:00.000Z",
        "request":{"method":"GET","url":"https://www.voorbeeld.nl/","headers":[],
          "cookies":[{"name":"oud","value":"GEHEIM","domain":".voorbeeld.nl","expires":""}]},
        "response":{"status":200,
          "headers":[{"name":"set-cookie",
            "value":"a=GEHEIM; Max-Age=60; Path=/\\nb=GEHEIM; Domain=.voorbeeld.nl"}],
          "cookies":[],"content":{"size":3,"text":"GEHEIM"}}},
       {"startedDateTime":"2026-11-02T10:00:01.000Z",
        "request":{"url":"https://cdn.elders.com/x.js","headers":[],"cookies":[]},
        "response":{"headers":[],"cookies":[
          {"name":"c","value":"GEHEIM","expires":"2026-12-02T10:00:01.000Z"}]}}]}}
      """;

  private static Visit read(String har) throws IOException {
    return HarReader.read(
        new ByteArrayInputStream(har.getBytes(StandardCharsets.UTF_8)), "bezoek.har");
  }

  private static Lifetime lifetime(Visit visit, String name) {
    return visit.seen().stream()
        .filter(s -> s.name().equals(name))
        .findFirst()
        .orElseThrow()
        .lifetime();
  }

  @Test
  void cookiesComeFromHeadersAndFromTheListsOfTheRecording() throws IOException {
    Visit visit = read(CHROMIUM);
    assertEquals(
        List.of("oud voorbeeld.nl", "a www.voorbeeld.nl", "b voorbeeld.nl", "c cdn.elders.com"),
        visit.seen().stream().map(s -> s.name() + " " + s.host()).toList());
    assertTrue(visit.sight().complete());
    assertFalse(visit.sight().cookiesLeftOut());
  }

  @Test
  void aLifetimeCountsFromTheRequestAndMaxAgeGoesFirst() throws IOException {
    Visit visit = read(CHROMIUM);
    assertEquals(Lifetime.of(Duration.ofSeconds(60)), lifetime(visit, "a"));
    assertEquals(Lifetime.session(), lifetime(visit, "b"));
    assertEquals(Lifetime.of(Duration.ofDays(30)), lifetime(visit, "c"));
  }

  @Test
  void theFirstPageIsOwnAndEveryHostIsSeen() throws IOException {
    Visit visit = read(CHROMIUM);
    assertEquals("[www.voorbeeld.nl]", visit.pages().toString());
    assertEquals("[cdn.elders.com, www.voorbeeld.nl]", visit.hosts().toString());
  }

  @Test
  void noValueIsKept() throws IOException {
    assertFalse(read(CHROMIUM).toString().contains("GEHEIM"));
  }

  @Test
  void aRecordingThatBreaksOffGivesWhatWasReadAndSaysSo() throws IOException {
    int firstAddress = CHROMIUM.indexOf("voorbeeld.nl/\"") + 14;
    for (int length = firstAddress + 1; length < CHROMIUM.length() - 5; length += 7) {
      Visit visit = read(CHROMIUM.substring(0, length));
      assertFalse(visit.sight().complete(), "cut at " + length);
    }
    assertEquals(3, read(CHROMIUM.substring(0, CHROMIUM.indexOf("cdn.elders"))).seen().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "[]",
        "\"tekst\"",
        "{}",
        "{\"foo\":1}",
        "PK\u0003\u0004",
        "<html>",
        "Een tekst.",
        "{\"log\":7}",
        "{\"log\":{\"entries\":[]}}",
        "{\"log\":{\"entries\":[7,null,\"a\",{}]}}",
        "{\"log\":{\"entries\":[{\"request\":{\"url\":\"data:,\"}}]}}",
        "{\"log\":{\"entries\":[{\"requ"
      })
  void aFileInWhichNothingCanBeReadIsRefused(String other) {
    IOException refused = assertThrows(NoRecordingException.class, () -> read(other));
    assertTrue(refused.getMessage().startsWith("In 'bezoek.har' staat geen bezoek"));
  }

  @Test
  void aRecordingWithoutCookieDataSaysSo() throws IOException {
    Visit visit =
        read(
            "{\"log\":{\"entries\":[{\"request\":{\"url\":\"https://x.nl/\",\"headers\":[],"
                + "\"cookies\":[]},\"response\":{\"headers\":[],\"cookies\":[]}}]}}");
    assertTrue(visit.sight().cookiesLeftOut());
  }

  @Test
  void firefoxAndSafariDialectsAreRead() throws IOException {
    Visit firefox =
        read(
            "\uFEFF{\"log\":{\"entries\":[{\"startedDateTime\":\"2026-11-02T11:00:00.000+01:00\","
                + "\"request\":{\"url\":\"https://x.nl/\",\"cookies\":[{\"name\":\"f\",\"value\":\"g\"}],"
                + "\"headers\":[{\"name\":\"Cookie\",\"value\":\"f=g\"}]},\"response\":{\"headers\":"
                + "[{\"name\":\"Set-Cookie\",\"value\":\"g=1; expires=Wed, 02 Dec 2026 10:00:00 GMT\"}],"
                + "\"cookies\":null}}]}}");
    assertEquals(Lifetime.of(Duration.ofDays(30)), lifetime(firefox, "g"));
    Visit safari =
        read(
            "{\"log\":{\"entries\":[{\"request\":{\"url\":\"https://x.nl/\"},\"response\":{\"cookies\":"
                + "[{\"name\":\"s\",\"expires\":\"\",\"domain\":\"x.nl\"}]},\"serverIPAddress\":\"::1\"}]}}");
    assertEquals("s", safari.seen().get(0).name());
  }

  @Test
  void aCookieThatIsDeletedWasNotKept() throws IOException {
    Visit visit =
        read(
            "{\"log\":{\"entries\":[{\"startedDateTime\":\"2026-11-02T10:00:00Z\",\"request\":"
                + "{\"url\":\"https://x.nl/\"},\"response\":{\"headers\":[{\"name\":\"Set-Cookie\","
                + "\"value\":\"weg=; Max-Age=0\"}]}}]}}");
    assertTrue(visit.seen().isEmpty());
  }

  @Test
  void aLargeBodyStreamsPast() throws IOException {
    // 64 MB of body in a heap that tests share: it must not be held as a whole.
    byte[] chunk = "QUFB".repeat(16_384).getBytes(StandardCharsets.UTF_8);
    InputStream body =
        new SequenceInputStream(
            Collections.enumeration(
                Collections.nCopies(1_000, chunk).stream()
                    .map(c -> (InputStream) new ByteArrayInputStream(c))
                    .toList()));
    InputStream whole =
        new SequenceInputStream(
            Collections.enumeration(
                List.of(
                    stream(
                        "{\"log\":{\"entries\":[{\"request\":{\"url\":\"https://x.nl/\","
                            + "\"cookies\":[{\"name\":\"k\"}]},\"response\":{\"content\":{\"text\":\""),
                    body,
                    stream("\"}}}]}}"))));
    Visit visit = HarReader.read(whole, "groot.har");
    assertTrue(visit.sight().complete());
    assertEquals("k", visit.seen().get(0).name());
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
