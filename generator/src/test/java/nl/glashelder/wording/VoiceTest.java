package nl.glashelder.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.glashelder.model.FormOfAddress;
import org.junit.jupiter.api.Test;

/** Words that are joined into one sentence. */
class VoiceTest {
  private static final Voice VOICE = new Voice(FormOfAddress.FORMAL);

  @Test
  void twoInOneAreToldFromTwo() {
    assertEquals(
        "sollicitanten, en stagiairs en vrijwilligers",
        VOICE.and(List.of("sollicitanten", "stagiairs en vrijwilligers")));
    assertEquals("naam en adres en telefoon", VOICE.and(List.of("naam en adres", "telefoon")));
    assertEquals("huur, koop of ruil", VOICE.or(List.of("huur", "koop", "ruil")));
  }

  @Test
  void templatesThatWriteAnEnumerationThemselvesJoinItAlike() {
    List<String> words = List.of("politie", "Aw", "CBS en WSW");
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      said.append(VOICE.joint(i, words.size(), words.get(i))).append(words.get(i));
    }
    assertEquals(VOICE.and(words), said.toString());
  }
}
