package nl.glashelder.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What Maven, editors and {@code help} know of the goals. */
class PluginDescriptorTest {
  private static Document descriptor() throws Exception {
    try (InputStream in =
        PluginDescriptorTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
      return Jsoup.parse(in, "UTF-8", "", Parser.xmlParser());
    }
  }

  @Test
  void everyGoalAndEveryParameterIsDescribed() throws Exception {
    Document descriptor = descriptor();
    List<String> silent = new ArrayList<>();
    for (Element mojo : descriptor.select("mojos > mojo")) {
      String goal = mojo.selectFirst("> goal").text();
      if (mojo.select("> description").text().isBlank()) {
        silent.add(goal);
      }
      for (Element parameter : mojo.select("> parameters > parameter")) {
        if (parameter.select("> description").text().isBlank()) {
          silent.add(goal + " " + parameter.selectFirst("> name").text());
        }
      }
    }
    assertEquals(List.of(), silent);
    assertTrue(descriptor.select("mojos > mojo").size() >= 6);
  }

  @Test
  void everyParameterCanBeGivenOnTheCommandLine() throws Exception {
    List<String> unreachable = new ArrayList<>();
    for (Element mojo : descriptor().select("mojos > mojo")) {
      for (Element parameter : mojo.select("> parameters > parameter")) {
        String name = parameter.selectFirst("> name").text();
        Element configured = mojo.selectFirst("> configuration > " + name);
        boolean editable = parameter.selectFirst("> editable").text().equals("true");
        if (editable && (configured == null || !configured.text().startsWith("${"))) {
          unreachable.add(mojo.selectFirst("> goal").text() + " " + name);
        }
      }
    }
    assertEquals(List.of(), unreachable);
  }

  @Test
  void everyGoalRunsInParallelBuildsAndWithoutAProject() throws Exception {
    for (Element mojo : descriptor().select("mojos > mojo")) {
      assertEquals("true", mojo.select("> threadSafe").text(), mojo.select("> goal").text());
      assertEquals("false", mojo.select("> requiresProject").text(), mojo.select("> goal").text());
    }
  }

  @Test
  void withoutAProjectFilesGoBelowTheFolderWhereMavenWasStarted() {
    File start = new File("werk");
    assertEquals(
        new File("werk/target/site"),
        GlashelderMojo.output(new File("/elders/${project.basedir}/target/site"), start));
    assertEquals(new File("doel"), GlashelderMojo.output(new File("doel"), start));
  }
}
