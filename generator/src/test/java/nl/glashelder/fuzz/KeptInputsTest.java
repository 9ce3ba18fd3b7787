package nl.glashelder.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What fuzzing found once, and what reaches far, is tried at every build; without a fuzzer. */
class KeptInputsTest {
  @ParameterizedTest
  @EnumSource(FuzzTarget.class)
  void everyKeptInputHolds(FuzzTarget target) throws IOException {
    Map<String, byte[]> inputs = target.keptInputs();
    assertTrue(inputs.size() >= 3, () -> target + " has " + inputs.size());
    for (Map.Entry<String, byte[]> input : inputs.entrySet()) {
      byte[] bytes = input.getValue();
      assertDoesNotThrow(() -> target.tryWith(bytes), input.getKey());
      // Cut off, as a file that was not saved wholly.
      for (int end = 0; end < bytes.length; end += Math.max(1, bytes.length / 40)) {
        byte[] cut = Arrays.copyOf(bytes, end);
        assertDoesNotThrow(() -> target.tryWith(cut), input.getKey() + " to " + cut.length);
      }
    }
  }
}
