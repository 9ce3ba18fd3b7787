package nl.glashelder.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.glashelder.check.language.RememberedWords;
import nl.glashelder.check.language.SpellingDictionary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordMemoryTest {
  @TempDir Path state;
  private final List<String> asked = new ArrayList<>();

  /** A dictionary that knows "huis" alone, and says what it was asked. */
  private RememberedWords dictionary() {
    return new RememberedWords(
        new SpellingDictionary() {
          @Override
          public boolean knows(String word) {
            asked.add(word);
            return word.equals("huis");
          }

          @Override
          public List<String> near(String word) {
            asked.add("bij " + word);
            return List.of("huis");
          }
        });
  }

  private RememberedWords recalled(String code) {
    RememberedWords words = dictionary();
    new WordMemory(state, code, Optional.of(words)).recall();
    return words;
  }

  @BeforeEach
  void aBuildBefore() {
    RememberedWords words = dictionary();
    WordMemory memory = new WordMemory(state, "deze", Optional.of(words));
    memory.recall();
    words.knows("huis");
    words.knows("hius");
    words.near("hius");
    memory.keep();
    asked.clear();
  }

  @Test
  void theDictionaryIsNotAskedAgainWhatItSaid() {
    RememberedWords words = recalled("deze");
    assertTrue(words.knows("huis"));
    assertFalse(words.knows("hius"));
    assertEquals(List.of("huis"), words.near("hius"));
    assertEquals(List.of(), asked);
  }

  @Test
  void aWordThatItWasNotAskedIsAsked() {
    assertFalse(recalled("deze").knows("deur"));
    assertEquals(List.of("deur"), asked);
  }

  @Test
  void whatAnotherDictionarySaidDoesNotCount() {
    assertTrue(recalled("een andere").knows("huis"));
    assertEquals(List.of("huis"), asked);
  }

  @Test
  void aDamagedFileDoesNotCount() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(state.resolve(BuildMemory.WORKS))) {
      files = all.toList();
    }
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
    }
    assertTrue(recalled("deze").knows("huis"));
    assertEquals(List.of("huis"), asked);
  }

  @Test
  void withoutADictionaryNothingIsKept(@TempDir Path empty) throws IOException {
    WordMemory memory = new WordMemory(empty, "deze", Optional.empty());
    memory.recall();
    memory.keep();
    assertFalse(Files.exists(empty.resolve(BuildMemory.WORKS)));
  }
}
