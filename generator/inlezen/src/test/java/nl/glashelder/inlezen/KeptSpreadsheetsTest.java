package nl.glashelder.inlezen;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What fuzzing found once, and what reaches far, is tried at every build; without a fuzzer. */
@Tag("slow")
class KeptSpreadsheetsTest {
  @ParameterizedTest
  @EnumSource(SpreadsheetTarget.class)
  void everyKeptInputHoldsWholeAndCutOffAndInTime(SpreadsheetTarget target) throws IOException {
    for (Map.Entry<String, byte[]> input : target.keptInputs().entrySet()) {
      byte[] bytes = input.getValue();
      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> {
            assertDoesNotThrow(() -> target.tryWith(bytes), input.getKey());
            // Cut off, as a file that was not saved wholly.
            for (int end = 0; end < bytes.length; end += Math.max(1, bytes.length / 40)) {
              byte[] cut = Arrays.copyOf(bytes, end);
              assertDoesNotThrow(() -> target.tryWith(cut), input.getKey() + " to " + cut.length);
            }
          });
    }
  }
}
