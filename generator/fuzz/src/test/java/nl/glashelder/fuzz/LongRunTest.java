package nl.glashelder.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.Collection;
import nl.glashelder.inlezen.SpreadsheetTarget;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Coverage-guided search, one target at a time, that sets out from the kept inputs:
 *
 * <pre>JAZZER_FUZZ=1 mvn -Pfuzz -pl generator/fuzz -am verify \
 *     -Dtest=LongRunTest#draft -Dsurefire.failIfNoSpecifiedTests=false</pre>
 *
 * <p>Without {@code JAZZER_FUZZ} each target is tried with the kept inputs only. What a run finds
 * is put, as small as it can be made, in the test resources {@code fuzz/} of the generator, or of
 * {@code inlezen} for spreadsheets.
 */
class LongRunTest {
  private static final String LONG = "10m";

  @MethodSource("draftInputs")
  @FuzzTest(maxDuration = LONG)
  void draft(byte[] input) {
    FuzzTarget.DRAFT.tryWith(input);
  }

  static Collection<byte[]> draftInputs() throws IOException {
    return FuzzTarget.DRAFT.keptInputs().values();
  }

  @MethodSource("frozenInputs")
  @FuzzTest(maxDuration = LONG)
  void frozen(byte[] input) {
    FuzzTarget.FROZEN.tryWith(input);
  }

  static Collection<byte[]> frozenInputs() throws IOException {
    return FuzzTarget.FROZEN.keptInputs().values();
  }

  @MethodSource("markdownInputs")
  @FuzzTest(maxDuration = LONG)
  void markdown(byte[] input) {
    FuzzTarget.MARKDOWN.tryWith(input);
  }

  static Collection<byte[]> markdownInputs() throws IOException {
    return FuzzTarget.MARKDOWN.keptInputs().values();
  }

  @MethodSource("comparisonInputs")
  @FuzzTest(maxDuration = LONG)
  void comparison(byte[] input) {
    FuzzTarget.COMPARISON.tryWith(input);
  }

  static Collection<byte[]> comparisonInputs() throws IOException {
    return FuzzTarget.COMPARISON.keptInputs().values();
  }

  @MethodSource("recordingInputs")
  @FuzzTest(maxDuration = LONG)
  void recording(byte[] input) {
    FuzzTarget.RECORDING.tryWith(input);
  }

  static Collection<byte[]> recordingInputs() throws IOException {
    return FuzzTarget.RECORDING.keptInputs().values();
  }

  @MethodSource("logoInputs")
  @FuzzTest(maxDuration = LONG)
  void logo(byte[] input) {
    FuzzTarget.LOGO.tryWith(input);
  }

  static Collection<byte[]> logoInputs() throws IOException {
    return FuzzTarget.LOGO.keptInputs().values();
  }

  @MethodSource("documentInputs")
  @FuzzTest(maxDuration = LONG)
  void document(byte[] input) {
    FuzzTarget.DOCUMENT.tryWith(input);
  }

  static Collection<byte[]> documentInputs() throws IOException {
    return FuzzTarget.DOCUMENT.keptInputs().values();
  }

  @MethodSource("wordInputs")
  @FuzzTest(maxDuration = LONG)
  void word(byte[] input) {
    FuzzTarget.WORD.tryWith(input);
  }

  static Collection<byte[]> wordInputs() throws IOException {
    return FuzzTarget.WORD.keptInputs().values();
  }

  @MethodSource("spreadsheetInputs")
  @FuzzTest(maxDuration = LONG)
  void spreadsheet(byte[] input) {
    SpreadsheetTarget.SPREADSHEET.tryWith(input);
  }

  static Collection<byte[]> spreadsheetInputs() throws IOException {
    return SpreadsheetTarget.SPREADSHEET.keptInputs().values();
  }

  @MethodSource("workbookInputs")
  @FuzzTest(maxDuration = LONG)
  void workbook(byte[] input) {
    SpreadsheetTarget.WORKBOOK.tryWith(input);
  }

  static Collection<byte[]> workbookInputs() throws IOException {
    return SpreadsheetTarget.WORKBOOK.keptInputs().values();
  }

  @MethodSource("opendocumentInputs")
  @FuzzTest(maxDuration = LONG)
  void opendocument(byte[] input) {
    SpreadsheetTarget.OPENDOCUMENT.tryWith(input);
  }

  static Collection<byte[]> opendocumentInputs() throws IOException {
    return SpreadsheetTarget.OPENDOCUMENT.keptInputs().values();
  }
}
