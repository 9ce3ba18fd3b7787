package nl.glashelder.maven;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * What git remembers of files that were published: those that are gone, and those that were changed
 * after they were committed. Without git, or without a repository, there is nothing to tell.
 */
final class GitHistory {
  /** Who looks further back than this has another question. */
  private static final int MOST_LINES = 200_000;

  private static final int MOST_REMARKS = 50;
  private static final long PATIENCE_SECONDS = 60;

  private GitHistory() {}

  /** What there is to tell, in Dutch, a line each. */
  static List<String> of(Path corporations) {
    try {
      List<String> shallow = git(corporations, "rev-parse", "--is-shallow-repository");
      List<String> remarks = new ArrayList<>();
      if (shallow.contains("true")) {
        remarks.add(
            "Deze kopie van de repository heeft niet de hele geschiedenis (git fetch --unshallow"
                + " haalt haar op).");
      }
      remarks.addAll(
          remarks(
              corporations,
              git(
                  corporations,
                  "log",
                  "--no-renames",
                  "--diff-filter=DM",
                  "--name-status",
                  "--relative",
                  "--date=short",
                  "--format=@%h van %cd",
                  "--",
                  ".")));
      return remarks;
    } catch (IOException e) {
      return List.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }

  /** Of each published file the last time that it was deleted or changed. */
  static List<String> remarks(Path corporations, List<String> log) {
    Map<String, String> gone = new LinkedHashMap<>();
    Map<String, String> changed = new LinkedHashMap<>();
    String commit = "";
    for (String line : log) {
      if (line.startsWith("@")) {
        commit = line.substring(1);
      } else if (line.indexOf('\t') == 1) {
        String path = line.substring(2);
        if (isFrozen(path)) {
          boolean isThere = Files.exists(corporations.resolve(path));
          if (line.charAt(0) == 'D' && !isThere) {
            gone.putIfAbsent(path, commit);
          } else if (line.charAt(0) == 'M' && isThere) {
            changed.putIfAbsent(path, commit);
          }
        }
      }
    }
    List<String> remarks = new ArrayList<>();
    byVersion(gone)
        .forEach(
            (version, at) ->
                remarks.add(version + " was gepubliceerd en is weggehaald in commit " + at + "."));
    byVersion(changed)
        .forEach(
            (version, at) ->
                remarks.add(version + " is na het publiceren nog veranderd in commit " + at + "."));
    return remarks.size() <= MOST_REMARKS ? remarks : remarks.subList(0, MOST_REMARKS);
  }

  /** A file of a version; registers grow, and so change, with every publication. */
  private static boolean isFrozen(String path) {
    String[] parts = path.split("/");
    return parts.length == 5 && parts[1].equals("versies");
  }

  private static Map<String, String> byVersion(Map<String, String> byFile) {
    Map<String, String> byVersion = new LinkedHashMap<>();
    for (String file : new TreeSet<>(byFile.keySet())) {
      byVersion.putIfAbsent(file.substring(0, file.lastIndexOf('/')), byFile.get(file));
    }
    return byVersion;
  }

  private static List<String> git(Path folder, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-c", "core.quotePath=false"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    process.getOutputStream().close();
    List<String> lines = new ArrayList<>();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine();
          line != null && lines.size() < MOST_LINES;
          line = out.readLine()) {
        lines.add(line);
      }
    }
    boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    if (!ended || process.exitValue() != 0) {
      throw new IOException("git " + String.join(" ", arguments));
    }
    return lines;
  }
}
