package nl.glashelder.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Recordings in shapes that no tool is known to write: fields in any order, missing, or odd. */
class HarShapesPropertiesTest {
  private static final String RECORDING =
      new MadeRecording()
          .page("1", "https://www.voorbeeld.nl/")
          .entry(
              "1",
              "https://www.voorbeeld.nl/",
              "text/html",
              List.of(MadeRecording.map("name", "b", "value", "GEHEIM", "domain", "")),
              List.of("Cookie", "b=GEHEIM; c=GEHEIM"),
              List.of(MadeRecording.map("name", "a", "expires", "2026-12-02T10:00:00.000Z")),
              List.of("Set-Cookie", "d=GEHEIM; Max-Age=60", "Content-Type", "text/html"))
          .document("https://cdn.elders.nl/x", List.of(), List.of("Set-Cookie", "e=GEHEIM"))
          .json();

  private static final Set<String> NAMES = Set.of("a", "b", "c", "d", "e");

  /** What may stand where something else is meant. */
  private static final List<Object> ODD =
      Arrays.asList(
          null,
          true,
          -1,
          1e300,
          "",
          "GEHEIM",
          List.of(),
          Map.of(),
          List.of(7, "x"),
          Map.of("a", 1));

  @Property(tries = 300)
  void theOrderOfFieldsMakesNoDifference(@ForAll long seed) throws IOException {
    Object shuffled = shuffled(JSON.std.anyFrom(RECORDING), new Random(seed));
    assertEquals(read(JSON.std.anyFrom(RECORDING)), read(shuffled));
  }

  @Property(tries = 1000)
  void whatIsMissingOrOddIsReadPastAndNothingIsMadeUp(@ForAll long seed) throws IOException {
    Random chance = new Random(seed);
    Object odd = damaged(JSON.std.anyFrom(RECORDING), chance, 1 + chance.nextInt(25));
    Optional<Visit> visit = read(odd);
    if (visit.isPresent()) {
      visit
          .get()
          .seen()
          .forEach(seen -> assertTrue(NAMES.contains(seen.name()) || isOdd(seen), seen::toString));
      assertFalse(visit.get().toString().contains("b=GEHEIM"));
    }
  }

  /** A name that was put where a name belongs. */
  private static boolean isOdd(Seen seen) {
    return ODD.contains(seen.name()) || seen.name().matches("-?[0-9.E]+");
  }

  private static Optional<Visit> read(Object json) throws IOException {
    byte[] bytes = JSON.std.asString(json).getBytes(StandardCharsets.UTF_8);
    try {
      return Optional.of(HarReader.read(new ByteArrayInputStream(bytes), "bezoek.har"));
    } catch (NoRecordingException e) {
      return Optional.empty();
    }
  }

  private static Object shuffled(Object json, Random chance) {
    if (json instanceof List<?> list) {
      return list.stream().map(one -> shuffled(one, chance)).toList();
    }
    if (json instanceof Map<?, ?> map) {
      List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
      Collections.shuffle(entries, chance);
      Map<Object, Object> out = new LinkedHashMap<>();
      entries.forEach(entry -> out.put(entry.getKey(), shuffled(entry.getValue(), chance)));
      return out;
    }
    return json;
  }

  /** With one part in {@code one} gone or something else. */
  private static Object damaged(Object json, Random chance, int one) {
    if (json instanceof List<?> list) {
      List<Object> out = new ArrayList<>();
      list.forEach(part -> out.add(damaged(part, chance, one)));
      return out;
    }
    if (json instanceof Map<?, ?> map) {
      Map<Object, Object> out = new LinkedHashMap<>();
      map.forEach(
          (key, value) -> {
            int what = chance.nextInt(one + 1);
            if (what == 0) {
              out.put(key, ODD.get(chance.nextInt(ODD.size())));
            } else if (what > 1 || one == 1) {
              out.put(key, damaged(value, chance, one));
            }
          });
      return out;
    }
    return json;
  }
}
