package nl.glashelder.visit;

import static nl.glashelder.visit.MadeRecording.map;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Both readers find the same cookies in recordings of every make. */
class HarReadersAgreeTest {
  /** One request: what it sends and gets, and in which of the places of the format that stands. */
  record Part(String host, List<String> sent, List<String> set, int places) {}

  @Property(tries = 300)
  void bothReadersFindTheSameCookies(@ForAll("recordings") List<Part> parts) throws IOException {
    MadeRecording made = new MadeRecording();
    for (Part part : parts) {
      List<Map<String, Object>> sentListed = new ArrayList<>();
      List<String> requestHeaders = new ArrayList<>(List.of("Accept", "*/*"));
      if ((part.places() & 1) == 0) {
        requestHeaders.add((part.places() & 2) == 0 ? "Cookie" : "cookie");
        requestHeaders.add(String.join("=1; ", part.sent()) + "=1");
      }
      if ((part.places() & 1) == 1) {
        part.sent().forEach(n -> sentListed.add(map("name", n, "value", "1", "expires", "")));
      }
      List<String> responseHeaders = new ArrayList<>();
      if ((part.places() & 4) == 0) {
        for (String line : part.set()) {
          responseHeaders.add("Set-Cookie");
          responseHeaders.add(line);
        }
      } else {
        responseHeaders.add("set-cookie");
        responseHeaders.add(String.join("\n", part.set()));
      }
      made.entry(
          "",
          "https://" + part.host() + "/pad?x=1",
          "text/html",
          sentListed,
          requestHeaders,
          List.of(),
          responseHeaders);
    }
    var pairs = PlainHarReader.pairs(made.bytes());
    assertEquals(pairs, PlainHarReader.foundIn(made.read(), pairs));
  }

  @Provide
  Arbitrary<List<Part>> recordings() {
    Arbitrary<String> names =
        Arbitraries.of(
            "_ga", "_ga_AB12", "SESSION", "a.b", "x-y", "__utma", "PHPSESSID", "_pk_id.1.a");
    Arbitrary<String> attributes =
        Arbitraries.of(
            "",
            "; Path=/",
            "; Max-Age=60; Path=/",
            "; Secure; HttpOnly",
            "; expires=Wed, 02 Dec 2026 10:00:00 GMT",
            "; Max-Age=0",
            "; expires=Thu, 01-Jan-1970 00:00:00 GMT; path=/",
            "; SameSite=None; Secure");
    Arbitrary<String> lines =
        Combinators.combine(names, attributes).as((name, rest) -> name + "=w,x=2" + rest);
    Arbitrary<Part> parts =
        Combinators.combine(
                Arbitraries.of(
                    "www.voorbeeld.nl", "voorbeeld.nl", "a_b.elders.com", "cdn.elders.com"),
                names.list().uniqueElements().ofMinSize(1).ofMaxSize(3),
                lines.list().ofMaxSize(3),
                Arbitraries.integers().between(0, 7))
            .as(Part::new);
    return parts.list().ofMinSize(1).ofMaxSize(5);
  }
}
