package nl.glashelder.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.PrivacyContact;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.RecordShape;
import nl.glashelder.wording.Wording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Every sentence has its warrant, over documents in which any keys are filled in: whatever an
 * editor filled in is on the page, and each sentence of ours goes or changes when what it rests on
 * goes. What a sentence rests on is told by the key of its block, which is a place in the data; for
 * a block that gathers from elsewhere it stands in {@link #RESTS_ON}.
 */
@Tag("slow")
class WarrantPropertiesTest {
  private static final JteWords WORDS = new JteWords();
  private static final int TRIES = 60;

  /** The same in every build, so that it fails for what changed. */
  private static final String SEED = "20261130";

  /**
   * What is filled in and never on the page beside the keys that say so themselves ({@code
   * internal}), with the reason; a star is any name.
   */
  private static final Map<String, String> INTERNAL = new LinkedHashMap<>();

  static {
    INTERNAL.put("afwijkingen", "is about the check, not about data");
    INTERNAL.put("herzien-voor", "is a promise to oneself");
    INTERNAL.put("*.vera", "is a code for computers");
    INTERNAL.put("eigen-onderdelen.*.na", "is a place");
    INTERNAL.put("onderdelen", "is an order; a title shows where its section has something to say");
    INTERNAL.put("cookies.*.bron", "tells the corporation where the entry came from");
  }

  /** What a block rests on if its key is not the only place in the data: all of these. */
  private static final Map<String, List<String>> RESTS_ON = new LinkedHashMap<>();

  static {
    RESTS_ON.put("in-het-kort.waarvoor", List.of("verwerkingen"));
    RESTS_ON.put("in-het-kort.rechten", List.of("rechten"));
    RESTS_ON.put("in-het-kort.bezwaar", List.of("rechten"));
    RESTS_ON.put("in-het-kort.klacht", List.of("klachten"));
    RESTS_ON.put("voor-alles.gegevens", List.of("gegevens"));
    RESTS_ON.put("voor-alles.gegevens.*", List.of("gegevens"));
    RESTS_ON.put("voor-alles.verwerkingen", List.of("verwerkingen"));
    RESTS_ON.put("voor-alles.verwerkingen.*", List.of("verwerkingen"));
    RESTS_ON.put("voor-alles.ontvangers", List.of("ontvangers"));
    RESTS_ON.put("voor-alles.ontvangers.*", List.of("ontvangers"));
    RESTS_ON.put("verwerkingen.lijst", List.of("verwerkingen"));
    RESTS_ON.put("ontvangers.lijst", List.of("ontvangers"));
    RESTS_ON.put("grondslagen.uitleg", List.of("grondslagen"));
    RESTS_ON.put("grondslagen.lijst", List.of("grondslagen"));
    RESTS_ON.put("doelgroepen.lijst", List.of("doelgroepen"));
    RESTS_ON.put("uitgangspunten.lijst", List.of("uitgangspunten"));
    RESTS_ON.put("onderzoek.lijst", List.of("onderzoek"));
    RESTS_ON.put("begrippen.lijst", List.of("begrippen"));
    RESTS_ON.put("wetten.lijst", List.of("wetten"));
    RESTS_ON.put("bewaartermijnen.tabel", List.of("bewaartermijnen"));
    RESTS_ON.put("kanalen.*.meten", List.of("kanalen.*.meten", "kanalen.*.meten-toelichting"));
    RESTS_ON.put(
        "cookies.*.plaatser",
        List.of("cookies.*.plaatser", "cookies.*.partij", "cookies.*.land", "cookies.*.dienst"));
    RESTS_ON.put("cookies.*.duur", List.of("cookies.*.duur", "cookies.*.sessie"));
    RESTS_ON.put("statistiek.lijst", List.of("statistiek"));
    RESTS_ON.put("websites.lijst", List.of("websites"));
  }

  @Property(tries = TRIES, seed = SEED)
  void whatIsFilledInAStatementIsOnItsPage(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    SomeDocument.Filled<Corporation> who = SomeDocument.of(Corporation.class, seed);
    SomeDocument.Filled<PrivacyStatement> what = SomeDocument.of(PrivacyStatement.class, seed + 1);
    assertAllTold(what, words(who.document(), what.document()));
  }

  @Property(tries = TRIES, seed = SEED)
  void whatIsFilledInANoticeIsOnItsPage(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    SomeDocument.Filled<Corporation> who = SomeDocument.of(Corporation.class, seed);
    SomeDocument.Filled<CookieNotice> what = SomeDocument.of(CookieNotice.class, seed + 1);
    assertAllTold(what, words(who.document(), what.document()));
  }

  private static void assertAllTold(SomeDocument.Filled<?> filled, Document words) {
    String seen = words.text() + " " + words.select("a[href]").eachAttr("href");
    List<String> missing = new ArrayList<>();
    filled
        .texts()
        .forEach(
            (path, text) -> {
              String word = text.replaceAll("^om | te zien$|^https?://(www\\.)?", "");
              if (!seen.toLowerCase(java.util.Locale.ROOT).contains(word) && !isInternal(path)) {
                missing.add(path + ": " + text);
              }
            });
    assertEquals("", String.join("\n", missing));
  }

  private static boolean isInternal(String path) {
    return INTERNAL.keySet().stream()
        .map(p -> p.replace(".", "\\.").replace("*", ".*") + "(?:\\..*)?")
        .anyMatch(path::matches);
  }

  @Property(tries = TRIES, seed = SEED)
  void eachSentenceOfAStatementGoesWithWhatItRestsOn(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Corporation who = SomeDocument.of(Corporation.class, seed).document();
    PrivacyStatement what = SomeDocument.of(PrivacyStatement.class, seed + 1).document();
    assertWarranted(what, s -> words(who, s), seed);
  }

  @Property(tries = TRIES, seed = SEED)
  void eachSentenceOfANoticeGoesWithWhatItRestsOn(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Corporation who = SomeDocument.of(Corporation.class, seed).document();
    CookieNotice what = SomeDocument.of(CookieNotice.class, seed + 1).document();
    assertWarranted(what, n -> words(who, n), seed);
  }

  /** A comparison of notices says of these that the notice says nothing of them. */
  @Property(tries = TRIES, seed = SEED)
  void aNoticeSaysOfItsCorporationOnlyItsNameAndWhereToMail(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Corporation who = SomeDocument.of(Corporation.class, seed).document();
    CookieNotice what = SomeDocument.of(CookieNotice.class, seed + 1).document();
    List<String> unsaid = new ArrayList<>(List.of("fg", "contact", "kvk", "rechtsvorm"));
    RecordShape.of(PrivacyContact.class).parts().stream()
        .map(part -> part.key().value())
        .filter(key -> !key.equals("e-mail"))
        .forEach(key -> unsaid.add("privacycontact." + key));
    for (String path : unsaid) {
      SomeDocument.without(who, path)
          .ifPresent(less -> assertEquals(words(who, what).html(), words(less, what).html(), path));
    }
  }

  private static <T extends Record> void assertWarranted(
      T document, Function<T, Document> write, long seed) {
    Map<String, String> blocks = blocks(write.apply(document));
    List<String> keys = new ArrayList<>(blocks.keySet());
    List<String> unwarranted = new ArrayList<>();
    int step = 1 + keys.size() / 25;
    for (int i = (int) (seed % step); i < keys.size(); i += step) {
      String key = keys.get(i);
      Optional<T> less = withoutWarrant(document, key);
      String after = less.map(d -> blocks(write.apply(d)).get(key)).orElse(null);
      if (less.isPresent() && blocks.get(key).equals(after)) {
        unwarranted.add(key + ": " + after);
      }
    }
    assertEquals("", String.join("\n", unwarranted));
    assertFalse(keys.isEmpty());
  }

  /** The document without what the block rests on: its own place, or else the nearest around it. */
  private static <T extends Record> Optional<T> withoutWarrant(T document, String key) {
    for (Map.Entry<String, List<String>> known : RESTS_ON.entrySet()) {
      String pattern = known.getKey().replace(".", "\\.").replace("*", "([^.]+)");
      Matcher matcher = Pattern.compile(pattern).matcher(key);
      if (matcher.matches()) {
        String name = matcher.groupCount() > 0 ? matcher.group(1) : "";
        return withoutAll(document, known.getValue(), name);
      }
    }
    String path = key;
    while (true) {
      Optional<T> less = SomeDocument.without(document, path);
      int point = path.lastIndexOf('.');
      if (less.isPresent() || point < 0) {
        return less;
      }
      path = path.substring(0, point);
    }
  }

  private static <T extends Record> Optional<T> withoutAll(
      T document, List<String> paths, String name) {
    T less = document;
    for (String path : paths) {
      less = SomeDocument.without(less, path.replace("*", name)).orElse(less);
    }
    return less == document ? Optional.empty() : Optional.of(less);
  }

  /** The words of each block itself, without those of the blocks within it that have a key. */
  private static Map<String, String> blocks(Document words) {
    Map<String, String> blocks = new LinkedHashMap<>();
    for (Element block : words.select("[data-key]")) {
      Element own = block.clone();
      own.select("[data-key]").stream().filter(e -> e != own).forEach(Element::remove);
      if (own.hasText() && !isHead(block.attr("data-key"))) {
        blocks.put(block.attr("data-key"), own.text());
      }
    }
    return blocks;
  }

  /** Heads of sections and tables say nothing themselves, and never stand over nothing. */
  private static boolean isHead(String key) {
    return key.endsWith(".kop") || key.endsWith(".tabel");
  }

  private static Document words(Corporation who, PrivacyStatement what) {
    return Jsoup.parse(Wording.of(who, what, WORDS).fragment());
  }

  private static Document words(Corporation who, CookieNotice what) {
    return Jsoup.parse(Wording.of(who, what, WORDS).fragment());
  }
}
