package nl.glashelder.templates;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The full text of every draft, in both forms of address, as somebody read and approved it. Whoever
 * changes a word sees here what every reader will see of it. {@code -Dapprove} renews the texts.
 */
class ApprovedWordsTest {
  private static final Path APPROVED = Path.of("src", "test", "resources", "approved");

  /** "U-bocht", or a letter in a list of letters, addresses nobody. */
  private static final Pattern FORMAL =
      Pattern.compile("(?iU)(?<![\\w-])(u|uw|uwe|uzelf)(?![\\w-])");

  private static final Pattern INFORMAL =
      Pattern.compile("(?iU)(?<![\\w-])(je|jij|jou|jouw|jezelf|jouzelf)(?![\\w-])");

  @TempDir Path workplace;

  @ParameterizedTest
  @EnumSource
  void everyTextReadsAsItWasApproved(FormOfAddress address) throws IOException {
    TreeMap<String, Wording> words = EveryForm.words(address, workplace);
    List<Executable> checks = new ArrayList<>();
    for (String name : words.keySet()) {
      Path file = APPROVED.resolve(name + "-" + address.yaml() + ".txt");
      String actual = PlainWords.of(words.get(name).fragment());
      if (System.getProperty("approve") != null) {
        Files.createDirectories(APPROVED);
        Files.writeString(file, actual);
      } else {
        checks.add(() -> assertApproved(file, actual));
      }
    }
    assertAll(checks);
  }

  @Test
  void noApprovedTextIsOfADocumentThatHasGone() throws IOException {
    TreeSet<String> expected = new TreeSet<>();
    for (FormOfAddress address : FormOfAddress.values()) {
      Path folder = Files.createDirectories(workplace.resolve(address.yaml()));
      EveryForm.words(address, folder)
          .keySet()
          .forEach(name -> expected.add(name + "-" + address.yaml() + ".txt"));
    }
    try (Stream<Path> files = Files.list(APPROVED)) {
      assertEquals(
          expected,
          files
              .map(f -> f.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void noTextMixesTheFormsOfAddress(FormOfAddress address) throws IOException {
    Pattern other = address == FormOfAddress.FORMAL ? INFORMAL : FORMAL;
    List<String> mixed = new ArrayList<>();
    EveryForm.words(address, workplace)
        .forEach(
            (name, wording) ->
                PlainWords.of(wording.fragment())
                    .lines()
                    .filter(line -> other.matcher(line).find())
                    .forEach(line -> mixed.add(name + ": " + line.strip())));
    assertEquals("", String.join("\n", mixed));
  }

  private static void assertApproved(Path file, String actual) throws IOException {
    String approved = Files.exists(file) ? Files.readString(file) : "";
    if (!approved.equals(actual)) {
      fail(
          file.getFileName()
              + " reads otherwise now. Is that better? Renew it with\n"
              + "  mvn -pl templates -am test -Dtest=ApprovedWordsTest"
              + " -Dsurefire.failIfNoSpecifiedTests=false -Dapprove\n"
              + PlainWords.difference(approved.lines().toList(), actual.lines().toList()));
    }
  }
}
