package nl.glashelder.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.PrivacyStatement;

/** Reads a folder with corporations: the one way into this package. */
public final class ContentReader {
  /** Who the corporation is. */
  public static final String CORPORATION = "corporatie.yaml";

  /** The draft of its privacy statement. */
  public static final String STATEMENT = "privacyverklaring.yaml";

  /** The draft of its cookie notice. */
  public static final String NOTICE = "cookieverklaring.yaml";

  /** The folder with the JSON Schemas for editors; never a corporation. */
  public static final String SCHEMAS = "schema";

  private static final List<String> NAMES = List.of(CORPORATION, STATEMENT, NOTICE);

  /** Who has so many mistakes in one file has made one mistake many times. */
  private static final int MOST_FINDINGS = 200;

  private final Catalogue catalogue;
  private final Map<String, byte[]> unsaved;

  /** Reads with a catalogue. */
  public ContentReader(Catalogue catalogue) {
    this(catalogue, Map.of());
  }

  /**
   * Reads with a catalogue, and with what someone is still typing.
   *
   * @param unsaved bytes to read in place of those of a file, by its name from the folder, for
   *     example {@code woonpartners/privacyverklaring.yaml}
   */
  public ContentReader(Catalogue catalogue, Map<String, byte[]> unsaved) {
    this.catalogue = catalogue;
    this.unsaved = Map.copyOf(unsaved);
  }

  /**
   * Reads every corporation. A folder is a corporation when it holds {@code corporatie.yaml},
   * {@code privacyverklaring.yaml} or {@code cookieverklaring.yaml}, or a file that was meant to be
   * one of them, such as {@code corporatie.yml}. The folder {@code schema} is never one.
   *
   * @throws UncheckedIOException when the folder itself cannot be read
   */
  public Content read(Path folder) {
    List<Finding> findings = new ArrayList<>(around(folder));
    List<Draft> drafts = new ArrayList<>();
    for (String slug : folders(folder)) {
      Content one = read(folder, slug);
      findings.addAll(one.findings());
      drafts.addAll(one.drafts());
    }
    return new Content(drafts, findings);
  }

  /**
   * Reads one corporation: nothing but its own folder is looked at.
   *
   * @param slug the name of its folder
   */
  public Content read(Path folder, String slug) {
    List<Finding> findings = new ArrayList<>();
    Path child = folder.resolve(slug);
    boolean misnamed = reportMisnamed(folder, child, findings);
    Optional<Draft> draft =
        misnamed || isCorporation(child) ? readDraft(folder, child, findings) : Optional.empty();
    return new Content(draft.stream().toList(), findings);
  }

  /**
   * The names of the folders in which a corporation may be, in order: all but {@code schema}.
   *
   * @throws UncheckedIOException when the folder itself cannot be read
   */
  public static List<String> folders(Path folder) {
    return (isClosed(folder) ? List.<Path>of() : children(folder))
        .stream()
            .filter(child -> Files.isDirectory(child) && !child.endsWith(SCHEMAS))
            .filter(child -> !leadsBack(folder, child))
            .map(child -> child.getFileName().toString())
            .toList();
  }

  /** What is wrong with the catalogue, and with what stands beside the folders of corporations. */
  public List<Finding> around(Path folder) {
    List<Finding> findings = new ArrayList<>(catalogue.findings());
    if (isClosed(folder)) {
      findings.add(unreadable(""));
    } else {
      findings.addAll(misplaced(folder));
    }
    return findings;
  }

  /**
   * What was meant to be read and stands beside the folders of corporations, or below them; the
   * corporations that are read do not suffer from it.
   */
  public static List<Finding> misplaced(Path folder) {
    List<Finding> findings = new ArrayList<>();
    if (!isClosed(folder)) {
      children(folder).forEach(child -> reportMisplaced(folder, child, findings));
    }
    return findings;
  }

  /**
   * The folders of corporations, by name.
   *
   * @throws UncheckedIOException when the folder itself cannot be read
   */
  public static List<Path> corporations(Path folder) {
    return children(folder).stream()
        .filter(child -> Files.isDirectory(child) && !leadsBack(folder, child))
        .filter(ContentReader::isCorporation)
        .toList();
  }

  private static boolean isCorporation(Path folder) {
    return !folder.endsWith(SCHEMAS)
        && NAMES.stream().anyMatch(name -> isThere(folder.resolve(name)));
  }

  /** Also true of a link that leads nowhere: that is a mistake to report, not a file left out. */
  private static boolean isThere(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static List<Path> children(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isClosed(Path folder) {
    return Files.exists(folder) && !Files.isReadable(folder);
  }

  private static Finding unreadable(String folder) {
    return ReadingRule.FILE.at(
        Position.startOf(folder.isEmpty() ? "." : folder),
        "Deze map kan niet worden gelezen.",
        "Kijk of u de map mag openen.");
  }

  /** Reports what was meant to be read but stands beside the folders of corporations, or below. */
  private static void reportMisplaced(Path folder, Path child, List<Finding> findings) {
    String name = child.getFileName().toString();
    if (NAMES.contains(name)) {
      findings.add(
          ReadingRule.FILE.at(
              Position.startOf(name),
              "Dit bestand wordt niet gelezen, want het staat in geen map van een corporatie.",
              "Zet het in de map van de corporatie: woonpartners/" + name));
    }
    if (leadsBack(folder, child)) {
      findings.add(
          ReadingRule.FILE.at(
              Position.startOf(name),
              "Dit is een koppeling naar een map waar hij zelf in staat.",
              "Haal de koppeling weg. De map waar hij naar wijst, blijft dan staan."));
      return;
    }
    if (!Files.isDirectory(child) || isCorporation(child) || !Files.isReadable(child)) {
      return;
    }
    List<Path> below;
    try {
      below = children(child);
    } catch (UncheckedIOException e) {
      // Said once, with what was meant to be read in it.
      return;
    }
    for (Path deeper : below) {
      if (Files.isDirectory(deeper) && isCorporation(deeper)) {
        findings.add(
            ReadingRule.FILE.at(
                Position.startOf(shown(folder, deeper)),
                "Deze map wordt niet gelezen, want hij staat een map te diep.",
                "Zet hem direct naast de mappen van de andere corporaties."));
      }
    }
  }

  /** Whether a link leads to a folder that it stands in: what is below it is there already. */
  private static boolean leadsBack(Path folder, Path child) {
    try {
      return Files.isSymbolicLink(child) && folder.toRealPath().startsWith(child.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  /** Reports files that were meant to be read but bear another name. */
  private static boolean reportMisnamed(Path folder, Path corporation, List<Finding> findings) {
    List<String> names;
    try {
      names = children(corporation).stream().map(f -> f.getFileName().toString()).toList();
    } catch (UncheckedIOException e) {
      findings.add(unreadable(shown(folder, corporation)));
      return false;
    }
    boolean found = false;
    for (String name : names) {
      Optional<String> meant =
          NAMES.contains(name) ? Optional.empty() : NearMiss.nearest(name, NAMES);
      if (meant.isPresent() && !names.contains(meant.get()) && name.indexOf('.') > 0) {
        found = true;
        findings.add(
            ReadingRule.FILE.at(
                Position.startOf(shown(folder, corporation.resolve(name))),
                "Dit bestand wordt niet gelezen, want het heet anders.",
                "Bedoelde u '" + meant.get() + "'? Geef het dan die naam."));
      } else if (meant.isPresent() && isSameName(name, meant.get())) {
        findings.add(
            ReadingRule.FILE.warnAt(
                Position.startOf(shown(folder, corporation.resolve(name))),
                "Dit bestand wordt niet gelezen, want '" + meant.get() + "' staat er ook.",
                "Zet daarin wat u hieruit nog nodig hebt, en haal dit bestand weg."));
      }
    }
    return found;
  }

  /** "privacyverklaring.yml" or "Privacyverklaring.yaml": not a copy that was put aside. */
  private static boolean isSameName(String name, String meant) {
    return name.replaceFirst("(?i)[.]yml$", ".yaml").equalsIgnoreCase(meant);
  }

  private Optional<Draft> readDraft(Path folder, Path corporation, List<Finding> findings) {
    String slug = corporation.getFileName().toString();
    checkSlug(slug, findings);
    Optional<Draft.Placed<Corporation>> who =
        readFile(
            folder, corporation, CORPORATION, Corporation.class, FormOfAddress.FORMAL, findings);
    FormOfAddress address = who.map(w -> w.document().formOfAddress()).orElse(FormOfAddress.FORMAL);
    Optional<Draft.Placed<PrivacyStatement>> statement =
        isThere(corporation.resolve(STATEMENT))
            ? readFile(folder, corporation, STATEMENT, PrivacyStatement.class, address, findings)
            : Optional.empty();
    Optional<Draft.Placed<CookieNotice>> notice =
        isThere(corporation.resolve(NOTICE))
            ? readFile(folder, corporation, NOTICE, CookieNotice.class, address, findings)
            : Optional.empty();
    return who.map(w -> new Draft(slug, w.document(), w.places(), statement, notice));
  }

  private static void checkSlug(String slug, List<Finding> findings) {
    FolderName.whyNot(slug)
        .ifPresent(
            why ->
                findings.add(
                    ReadingRule.FILE.at(
                        Position.startOf(slug),
                        "De mapnaam " + Quoted.of(slug) + " kan geen webadres worden.",
                        why)));
  }

  private <T extends Record> Optional<Draft.Placed<T>> readFile(
      Path folder,
      Path corporation,
      String name,
      Class<T> type,
      FormOfAddress address,
      List<Finding> findings) {
    Path file = corporation.resolve(name);
    String shown = shown(folder, file);
    if (!isThere(file)) {
      findings.add(
          ReadingRule.FILE.at(
              Position.startOf(shown),
              "Dit bestand ontbreekt.",
              "Maak het aan; het zegt wie de corporatie is."));
      return Optional.empty();
    }
    List<Finding> here = new ArrayList<>();
    Optional<YamlFile.Parsed> parsed =
        unsaved.containsKey(shown)
            ? YamlFile.read(unsaved.get(shown), shown, here)
            : YamlFile.read(file, shown, here);
    Optional<Draft.Placed<T>> placed = parsed.flatMap(read -> document(read, type, address, here));
    findings.addAll(limited(here, shown));
    return placed;
  }

  private <T extends Record> Optional<Draft.Placed<T>> document(
      YamlFile.Parsed parsed, Class<T> type, FormOfAddress address, List<Finding> findings) {
    YamlValue.Mapping top = parsed.top();
    FormOfAddress own = type == Corporation.class ? addressIn(top) : address;
    RecordReader reader = new RecordReader(catalogue.entries(), own, findings, parsed.written());
    parsed.leftOut().forEach(reader::unreadable);
    findings.stream()
        .filter(ContentReader::hidesAnEntry)
        .map(f -> parsed.written().keyAt(f.position().line()))
        .forEach(reader::unreadable);
    List<Position> faults =
        findings.stream().filter(ContentReader::isFault).map(Finding::position).toList();
    if (!faults.isEmpty()) {
      reader.broken();
    }
    int before = findings.size();
    Optional<T> document = reader.read(top, type).filter(d -> parsed.isWhole());
    reader.checkReferences();
    findings
        .subList(before, findings.size())
        .removeIf(
            f ->
                parsed.leftOut().stream().anyMatch(key -> isMissing(f, top, key))
                    || isCutOff(f, faults));
    Places places =
        new Places(
            top.position().file(),
            reader.places(),
            reader.texts(),
            parsed.written(),
            reader.notes());
    return document.map(d -> new Draft.Placed<>(d, places));
  }

  /** What an entry lacks that breaks off on its first line was lost with the rest of it. */
  private static boolean isCutOff(Finding finding, List<Position> faults) {
    return finding.rule().equals(ReadingRule.MISSING_KEY.id())
        && finding.position().line() > 1
        && faults.stream().anyMatch(f -> f.line() == finding.position().line());
  }

  private static boolean isFault(Finding finding) {
    return finding.rule().equals(ReadingRule.YAML.id()) && finding.severity() == Severity.ERROR;
  }

  /** Whether an entry of a list may be other than it was meant: its dash is gone, or its end. */
  private static boolean hidesAnEntry(Finding finding) {
    boolean again =
        finding.rule().equals(ReadingRule.DUPLICATE_KEY.id())
            && (finding.position().column() == 1 || finding.message().contains("'id'"));
    return again || isFault(finding);
  }

  /** What could not be read is not missing. */
  private static boolean isMissing(Finding finding, YamlValue.Mapping top, String key) {
    return finding.rule().equals(ReadingRule.MISSING_KEY.id())
        && finding.position().equals(top.position())
        && finding.message().contains("'" + key + "'");
  }

  /** A corporation's own file is read in the form of address that it states itself. */
  private static FormOfAddress addressIn(YamlValue.Mapping corporation) {
    return corporation
        .get("aanspreekvorm")
        .filter(v -> v instanceof YamlValue.Scalar s && s.text().strip().equals("je"))
        .map(v -> FormOfAddress.INFORMAL)
        .orElse(FormOfAddress.FORMAL);
  }

  private static List<Finding> limited(List<Finding> findings, String file) {
    List<Finding> sorted = findings.stream().sorted().distinct().toList();
    if (sorted.size() <= MOST_FINDINGS) {
      return sorted;
    }
    List<Finding> first = new ArrayList<>(sorted.subList(0, MOST_FINDINGS));
    Position last = first.get(MOST_FINDINGS - 1).position();
    first.add(
        ReadingRule.FILE.at(
            last.file().equals(file) ? last : Position.startOf(file),
            "Hierna komen nog " + (sorted.size() - MOST_FINDINGS) + " fouten in dit bestand.",
            "Herstel eerst deze; de andere verschijnen daarna."));
    return first;
  }

  private static String shown(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
