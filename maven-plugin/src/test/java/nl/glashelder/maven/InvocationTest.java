package nl.glashelder.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.maven.model.Plugin;
import org.junit.jupiter.api.Test;

class InvocationTest {
  private static List<Plugin> ours() {
    Plugin plugin = new Plugin();
    plugin.setGroupId("nl.glashelder");
    plugin.setArtifactId("glashelder-maven-plugin");
    return List.of(plugin);
  }

  @Test
  void inOurOwnRepositoryAGoalIsAProperty() {
    assertEquals("mvn -Ddoel=check", new Invocation("new", List.of(), "1").of("check"));
  }

  @Test
  void soItIsWhereNoGoalWasNamed() {
    assertEquals("mvn -Ddoel=check", new Invocation(null, ours(), "1", true).of("check"));
  }

  @Test
  void whereThePomHasThePluginAGoalHasItsPrefix() {
    assertEquals("mvn glashelder:check", new Invocation(null, ours(), "1").of("check"));
  }

  @Test
  void whereThereIsNoPomAGoalHasItsCoordinates() {
    assertEquals(
        "mvn nl.glashelder:glashelder-maven-plugin:1:check",
        new Invocation(null, null, "1").of("check"));
  }

  @Test
  void ourOwnWayOfAskingIsRefusedWhereItWouldRunAnotherGoal() {
    assertEquals(
        "-Ddoel=check werkt alleen in de broncode van Glashelder. Hier is het: mvn"
            + " glashelder:check",
        new Invocation("check", ours(), "1").complaint("site"));
    assertEquals("", new Invocation("check", ours(), "1").complaint("check"));
    assertEquals("", new Invocation(null, ours(), "1").complaint("site"));
  }
}
