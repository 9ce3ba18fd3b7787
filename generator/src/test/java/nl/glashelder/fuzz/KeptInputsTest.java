package nl.glashelder.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What fuzzing found once, and what reaches far, is tried at every build; without a fuzzer. */
class KeptInputsTest {
  @ParameterizedTest
  @EnumSource(FuzzTarget.class)
  void everyKeptInputHolds(FuzzTarget target) throws IOException, URISyntaxException {
    Path folder = Path.of(KeptInputsTest.class.getResource("/" + target.inputs()).toURI());
    List<Path> inputs = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.sorted().forEach(inputs::add);
    }
    assertTrue(inputs.size() >= 3, () -> folder + " holds " + inputs.size());
    for (Path input : inputs) {
      byte[] bytes = Files.readAllBytes(input);
      assertDoesNotThrow(() -> target.tryWith(bytes), input.toString());
      // Cut off, as a file that was not saved wholly.
      for (int end = 0; end < bytes.length; end += Math.max(1, bytes.length / 40)) {
        byte[] cut = Arrays.copyOf(bytes, end);
        assertDoesNotThrow(() -> target.tryWith(cut), input + " to " + cut.length);
      }
    }
  }
}
