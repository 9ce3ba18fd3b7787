package nl.glashelder.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same visit, made up in the ways in which other tools write recordings: a website that sets
 * {@code a} for thirty days, is sent {@code b}, and asks something of another.
 */
class HarMakersTest {
  private static final String SET = "a=GEHEIM; Max-Age=2592000; Path=/";

  /** By what is particular of it; names of tools where it is theirs. */
  private static final Map<String, String> MADE = made();

  private static Map<String, String> made() {
    Map<String, String> made = new LinkedHashMap<>();
    made.put(
        "Safari: the title of a page is its address, names of headers as they came",
        """
        {"log":{"version":"1.2","creator":{"name":"WebKit Web Inspector","version":"1.0"},
        "pages":[{"startedDateTime":"2026-11-02T10:00:00.000Z","id":"page_0",
        "title":"https://www.voorbeeld.nl/","pageTimings":{"onLoad":12.5}}],
        "entries":[{"pageref":"page_0","startedDateTime":"2026-11-02T10:00:00.000Z","time":3.1,
        "request":{"method":"GET","url":"https://www.voorbeeld.nl/","httpVersion":"HTTP/2",
        "cookies":[],"headers":[{"name":"Cookie","value":"b=GEHEIM"}],"bodySize":0},
        "response":{"status":200,"cookies":[],"headers":[{"name":"Set-Cookie","value":"%s"}],
        "content":{"size":9,"mimeType":"text/html"},"_transferSize":10},"_fetchType":"Network Load"},
        {"request":{"url":"https://cdn.elders.nl/x.js"},"response":{}}]}}
        """);
    made.put(
        "mitmproxy: entries first, pages last, an offset in the moment, no pages to speak of",
        """
        {"log":{"entries":[{"_webSocketMessages":null,"response":{"content":{"mimeType":"text/html"},
        "headers":[{"value":"%s","name":"set-cookie"}],"cookies":[{"name":"a","value":"GEHEIM",
        "expires":"2026-12-02T10:00:00+00:00"}],"status":200},"request":{"headers":[{"name":"cookie",
        "value":"b=GEHEIM"}],"cookies":[{"name":"b","value":"GEHEIM"}],
        "url":"https://www.voorbeeld.nl/","method":"GET"},
        "startedDateTime":"2026-11-02T11:00:00.123456+01:00"},
        {"startedDateTime":"2026-11-02T11:00:01+01:00","request":{"url":"https://cdn.elders.nl/x.js"},
        "response":null}],"pages":[],"creator":{"name":"mitmproxy"},"version":"1.2"}}
        """);
    made.put(
        "HTTP Toolkit and other proxies: all in headers of HTTP/2, nothing in lists",
        """
        {"log":{"version":"1.2","entries":[{"startedDateTime":"2026-11-02T10:00:00Z","request":{
        "url":"https://www.voorbeeld.nl/","headers":[{"name":":authority","value":"www.voorbeeld.nl"},
        {"name":":path","value":"/"},{"name":"cookie","value":"b=GEHEIM"}]},"response":{"status":200,
        "headers":[{"name":":status","value":"200"},{"name":"set-cookie","value":"%s"},
        {"name":"content-type","value":"text/html"}]}},
        {"request":{"url":"https://cdn.elders.nl/x.js","headers":[]}}]}}
        """);
    made.put(
        "Fiddler: seven digits behind the second, lists with a date before all dates",
        """
        {"log":{"pages":[],"comment":"exported","entries":[{"startedDateTime":
        "2026-11-02T11:00:00.1234567+01:00","time":80,"request":{"method":"GET",
        "url":"https://www.voorbeeld.nl/","headers":[{"name":"Cookie","value":"b=GEHEIM"}],
        "cookies":[{"name":"b","value":"GEHEIM","expires":"0001-01-01T00:00:00"}]},
        "response":{"status":200,"headers":[{"name":"Set-Cookie","value":"%s"}],"cookies":[]},
        "connection":"ClientPort:1;EgressPort:2"},{"request":{"url":"https://cdn.elders.nl/x.js"}}]}}
        """);
    made.put(
        "WebPageTest: fields of its own, a title that is no address, a page that comes twice",
        """
        {"log":{"version":"1.1","pages":[{"id":"page_1_0_1","title":"Run 1, First View"},
        {"id":"page_1_1_1","title":"Run 1, Repeat View"}],"entries":[{"pageref":"page_1_0_1",
        "startedDateTime":"2026-11-02T10:00:00.000+0000","_full_url":"https://www.voorbeeld.nl/",
        "_host":"www.voorbeeld.nl","_is_secure":1,"request":{"url":"https://www.voorbeeld.nl/",
        "headers":[{"name":"cookie","value":"b=GEHEIM"}],"cookies":[]},"response":{"status":200,
        "headers":[{"name":"set-cookie","value":"%s"}],"content":{"mimeType":"text/html"}}},
        {"pageref":"page_1_1_1","startedDateTime":"2026-11-02T10:01:00.000+0000",
        "request":{"url":"https://www.voorbeeld.nl/"},"response":{"status":304}},
        {"pageref":"page_1_1_1","request":{"url":"https://cdn.elders.nl/x.js"}}]}}
        """);
    made.put(
        "a script of one's own: headers as an object, names of fields that the format does not know",
        """
        {"comment":"eigen","log":{"note":[1,{"log":{"entries":[]}}],"entries":[{"startedDateTime":
        1793613600000,"request":{"url":"https://www.voorbeeld.nl/","headers":{"Cookie":"b=GEHEIM"},
        "postData":{"text":"{\\"log\\":1}"}},"response":{"status":200,"headers":{"Set-Cookie":["%s"]},
        "content":{"text":"<p>","mimeType":"text/html"}}},{"request":{"url":
        "https://cdn.elders.nl/x.js"},"response":"geen"}]},"einde":true}
        """);
    made.replaceAll((maker, json) -> json.formatted(SET));
    return made;
  }

  static Stream<String> makers() {
    return MADE.keySet().stream();
  }

  private static void isTheVisit(Visit visit) {
    Map<String, Lifetime> seen =
        visit.seen().stream().collect(Collectors.toMap(Seen::name, Seen::lifetime));
    assertEquals(
        Map.of("a", Lifetime.of(Duration.ofDays(30)), "b", Lifetime.unknown()),
        seen,
        visit::toString);
    assertEquals(new TreeSet<>(List.of("cdn.elders.nl", "www.voorbeeld.nl")), visit.hosts());
    assertEquals(new TreeSet<>(List.of("www.voorbeeld.nl")), visit.pages());
    assertTrue(visit.sight().complete());
    assertFalse(visit.toString().contains("GEHEIM"));
  }

  @ParameterizedTest
  @MethodSource("makers")
  void whatIsSeenIsTheSameWhoeverMadeTheRecording(String maker) {
    isTheVisit(MadeRecording.read(MADE.get(maker).getBytes(StandardCharsets.UTF_8)));
  }

  /** As a Windows program saves it, or PowerShell when its output goes to a file. */
  @ParameterizedTest
  @MethodSource("makers")
  void whatIsSeenIsTheSameInEveryEncodingOfUnicode(String maker) {
    for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE")) {
      isTheVisit(
          MadeRecording.read(("\uFEFF" + MADE.get(maker)).getBytes(Charset.forName(charset))));
    }
  }

  /** Parts of zips that are no recordings say nothing about whether one is whole. */
  @ParameterizedTest
  @MethodSource("makers")
  void whatIsSeenIsTheSameHoweverItIsPacked(String maker) throws IOException {
    byte[] har = MADE.get(maker).getBytes(StandardCharsets.UTF_8);
    byte[] resources = {0, 5, 22, 7, 0, 2};
    isTheVisit(
        MadeRecording.read(
            zip(Map.of("opnames/bezoek.har", har, "__MACOSX/opnames/._bezoek.har", resources))));
    isTheVisit(MadeRecording.read(zip(Map.of("Bezoek.HAR", har, "lees mij.txt", resources))));
    isTheVisit(MadeRecording.read(zip(Map.of("bezoek.json", har))));
    isTheVisit(MadeRecording.read(stored("bezoek.har", har)));
  }

  /** As an older Windows packs it: names in its own letters, which are no UTF-8. */
  @Test
  void aNameInOtherLettersIsANameToo() throws IOException {
    byte[] har = MADE.values().iterator().next().getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, Charset.forName("IBM850"))) {
      zip.putNextEntry(new ZipEntry("opname één.har"));
      zip.write(har);
    }
    isTheVisit(MadeRecording.read(out.toByteArray()));
  }

  @Test
  void aZipWithoutARecordingIsRefused() {
    assertThrows(
        NoRecordingException.class,
        () -> {
          try {
            MadeRecording.read(zip(Map.of("foto.jpg", new byte[] {1, 2})));
          } catch (UncheckedIOException e) {
            throw e.getCause();
          }
        });
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : new java.util.TreeMap<>(files).entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] stored(String name, byte[] bytes) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(entry);
      zip.write(bytes);
      zip.closeEntry();
    }
    return out.toByteArray();
  }
}
