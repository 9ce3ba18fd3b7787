package nl.glashelder.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Coverage-guided search, one target at a time:
 *
 * <pre>JAZZER_FUZZ=1 mvn -Pfuzz -pl generator,generator/fuzz -am verify \
 *     -Dtest=LongRunTest#draft -Dsurefire.failIfNoSpecifiedTests=false</pre>
 *
 * <p>Without {@code JAZZER_FUZZ} each target is tried with nothing but an empty input. What a run
 * finds is put, as small as it can be made, in the generator's test resources {@code fuzz/}.
 */
class LongRunTest {
  @FuzzTest(maxDuration = "10m")
  void draft(byte[] input) {
    FuzzTarget.DRAFT.tryWith(input);
  }

  @FuzzTest(maxDuration = "10m")
  void frozen(byte[] input) {
    FuzzTarget.FROZEN.tryWith(input);
  }

  @FuzzTest(maxDuration = "10m")
  void markdown(byte[] input) {
    FuzzTarget.MARKDOWN.tryWith(input);
  }

  @FuzzTest(maxDuration = "10m")
  void comparison(byte[] input) {
    FuzzTarget.COMPARISON.tryWith(input);
  }

  @FuzzTest(maxDuration = "10m")
  void recording(byte[] input) {
    FuzzTarget.RECORDING.tryWith(input);
  }

  @FuzzTest(maxDuration = "10m")
  void logo(byte[] input) {
    FuzzTarget.LOGO.tryWith(input);
  }
}
