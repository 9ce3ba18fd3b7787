package nl.glashelder.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import nl.glashelder.source.ContentReader;
import nl.glashelder.templates.load.LoadFolder;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures everything and writes one table. Nothing is asserted: a machine is not a mistake. */
class Benchmarks {
  private static final String HEAD =
      "| wat | processorseconden | seconden | MB |\n|---|---|---|---|\n";

  @TempDir Path folder;
  private final Path corporations = Path.of(System.getProperty("corporaties"));
  private final StringBuilder table = new StringBuilder();

  @Test
  void measure() throws IOException, InterruptedException, RunnerException {
    steps();
    wholeRuns();
    statementsAlone();
    Path result = Path.of(System.getProperty("result"));
    Files.createDirectories(result.getParent());
    Files.writeString(result, table);
    System.out.println(table);
  }

  private void steps() throws RunnerException {
    int seconds = Integer.getInteger("seconds", 3);
    Options options =
        new OptionsBuilder()
            .include(Steps.class.getName())
            .forks(1)
            .warmupIterations(3)
            .warmupTime(TimeValue.seconds(seconds))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(seconds))
            .jvmArgsAppend("-XX:+UseSerialGC", "-Dcorporaties=" + corporations)
            .build();
    table.append("| stap van een corporatie, warm | ms |\n|---|---|\n");
    for (RunResult result : new Runner(options).run()) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %.2f |%n",
              result.getParams().getBenchmark().replaceAll(".*\\.", ""),
              result.getPrimaryResult().getScore()));
    }
  }

  private void wholeRuns() throws IOException, InterruptedException {
    table.append('\n').append(HEAD);
    for (String size : System.getProperty("sizes").split(",")) {
      int versions = Integer.getInteger("versions", 2);
      Path load = folder.resolve("last-" + size);
      LoadFolder.make(corporations, load, Integer.parseInt(size), versions);
      String what = size + " corporaties, " + versions + " versies: ";
      Path out = folder.resolve("uit-" + size);
      table.append(build(load, out).row(what + "schoon"));
      table.append(build(load, out).row(what + "niets veranderd"));
      Path one =
          load.resolve(ContentReader.folders(load).iterator().next()).resolve("corporatie.yaml");
      Files.writeString(one, Files.readString(one) + "# een regel\n");
      table.append(build(load, out).row(what + "na een regel"));
      delete(load);
      delete(out);
    }
  }

  private Cost build(Path load, Path out) throws IOException, InterruptedException {
    return Cost.of(
        WholeRun.class, load.toString(), out.toString(), folder.resolve("gedaan").toString());
  }

  private void statementsAlone() throws IOException, InterruptedException {
    table.append('\n').append(HEAD);
    for (String size : System.getProperty("statements").split(",")) {
      Path load = folder.resolve("verklaringen-" + size);
      LoadFolder.make(corporations, load, Integer.parseInt(size), 0);
      Path out = folder.resolve("paginas-" + size);
      table.append(
          Cost.of(StatementsAlone.class, load.toString(), out.toString())
              .row(size + " verklaringen, alleen de pagina"));
      peers(size, out);
      delete(load);
      delete(out);
    }
  }

  /** Others on the same words, as Markdown without anything to find out: at their best. */
  private void peers(String size, Path pages) throws IOException, InterruptedException {
    Path site = Files.createDirectories(folder.resolve("anderen"));
    Path content = Files.createDirectories(site.resolve("content"));
    Path layouts = Files.createDirectories(site.resolve("layouts/_default"));
    Files.writeString(
        site.resolve("hugo.toml"),
        "disableKinds = ['taxonomy','term','rss','sitemap','home','section']\n");
    Files.writeString(
        layouts.resolve("single.html"), "<!doctype html><title>{{ .Title }}</title>{{ .Content }}");
    try (Stream<Path> all = Files.walk(pages)) {
      int number = 0;
      for (Path page : all.filter(Files::isRegularFile).sorted().toList()) {
        String text = Jsoup.parse(Files.readString(page)).body().wholeText();
        Files.writeString(
            content.resolve("v" + number++ + ".md"),
            "---\ntitle: Verklaring\n---\n" + text.replaceAll("(?m)^[ \t]+", ""));
      }
    }
    Cost hugo =
        Cost.ofCommand("hugo --quiet --source " + site + " --destination " + site.resolve("h"));
    if (hugo.cpu() > 0) {
      table.append(hugo.row(size + " dezelfde woorden als Markdown, Hugo"));
    }
    Cost eleventy =
        Cost.ofCommand(
            "cd "
                + site
                + " && npx --no-install @11ty/eleventy --quiet --input=content --output=e");
    if (eleventy.cpu() > 0) {
      table.append(eleventy.row(size + " dezelfde woorden als Markdown, Eleventy"));
    }
    delete(site);
  }

  private static void delete(Path tree) {
    if (Files.exists(tree)) {
      try (Stream<Path> all = Files.walk(tree)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
