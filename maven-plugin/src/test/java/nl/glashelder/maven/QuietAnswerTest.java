package nl.glashelder.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a goal was asked for is said, however quiet Maven is. */
class QuietAnswerTest {
  private final List<String> logged = new ArrayList<>();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  private Log log(boolean quiet) {
    return new SystemStreamLog() {
      @Override
      public boolean isInfoEnabled() {
        return !quiet;
      }

      @Override
      public void info(CharSequence line) {
        logged.add(line.toString());
      }
    };
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theAnswerIsSaidOnce(boolean quiet) {
    GlashelderMojo.answer(
        log(quiet), new PrintStream(printed, true, StandardCharsets.UTF_8), "Proef.\nMeer.");
    List<String> out = printed.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals(List.of("Proef.", "Meer."), quiet ? out : logged);
    assertEquals(List.of(), quiet ? logged : out);
  }

  @Test
  void everyLineKeepsItsPlace() {
    GlashelderMojo.answer(
        log(true), new PrintStream(printed, true, StandardCharsets.UTF_8), "a\n  b");
    assertEquals(List.of("a", "  b"), printed.toString(StandardCharsets.UTF_8).lines().toList());
  }
}
