package nl.glashelder.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.glashelder.check.Check;
import nl.glashelder.source.Content;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Draft;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;

/**
 * What the rules say of sentences that others wrote. Not a test: run its main with tables of five
 * columns (id, {@code fout} or {@code goed}, field, sentence, what is expected). Each sentence
 * stands in its field of a small corporation, and whatever the check says beyond what it says of a
 * harmless sentence there is printed.
 */
public final class SeriesMeasurement {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final String HARMLESS = "Wij helpen onze huurders graag.";

  /** Rules of style, of reading and of the editor's own files. */
  private static final Set<String> NO_LAW =
      Set.of(
          "R56", "R62", "R63", "R66", "R69", "R67", "B90", "K01", "K02", "K03", "K04", "T01",
          "T02");

  private SeriesMeasurement() {}

  /** A row of a table. */
  record Row(String id, boolean breaks, String field, String sentence, String expected) {
    static Row of(String line) {
      String[] c = line.split("\t", -1);
      return new Row(c[0], c[1].equals("fout"), c[2], c[3], c.length > 4 ? c[4] : "");
    }
  }

  /** Prints each row with its findings, and how many breaches were found and alarms were false. */
  public static void main(String[] tables) throws IOException {
    Path folder = Files.createTempDirectory("reeks");
    for (String table : tables) {
      int breaches = 0;
      int found = 0;
      int careful = 0;
      int alarms = 0;
      int hints = 0;
      int hintsOnCareful = 0;
      for (Row row : rows(Path.of(table))) {
        List<Finding> said = said(row, folder);
        if (row.breaks()) {
          breaches++;
          found += said.isEmpty() ? 0 : 1;
          hints += isHintOnly(said) ? 1 : 0;
        } else {
          careful++;
          alarms += said.isEmpty() ? 0 : 1;
          hintsOnCareful += isHintOnly(said) ? 1 : 0;
        }
        print(row, said);
      }
      System.out.printf(
          Locale.ROOT,
          "== %s: %d of %d breaches found, %d by a hint only (%d missed); %d of %d careful"
              + " sentences spoken of, %d by a hint only%n",
          table,
          found,
          breaches,
          hints,
          breaches - found,
          alarms,
          careful,
          hintsOnCareful);
    }
  }

  private static boolean isHintOnly(List<Finding> said) {
    return !said.isEmpty() && said.stream().allMatch(f -> f.severity() == Severity.INFORMATION);
  }

  /** The rows of a table. */
  static List<Row> rows(Path table) throws IOException {
    return Files.readAllLines(table).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("id\t") && !line.startsWith("#"))
        .map(Row::of)
        .toList();
  }

  private static void print(Row row, List<Finding> said) {
    String mark = said.isEmpty() == row.breaks() ? "!!" : "  ";
    System.out.println(
        mark
            + " "
            + row.id()
            + " "
            + (row.breaks() ? "fout" : "goed")
            + " ["
            + row.field()
            + "] "
            + row.sentence()
            + (row.expected().isEmpty() ? "" : "  <" + row.expected() + ">"));
    said.forEach(
        f -> System.out.println("       " + f.severity() + " " + f.rule() + " " + f.message()));
  }

  static List<Finding> said(Row row, Path folder) throws IOException {
    Set<String> known =
        check(row.field(), HARMLESS, folder).stream()
            .map(SeriesMeasurement::key)
            .collect(Collectors.toSet());
    return check(row.field(), row.sentence(), folder).stream()
        .filter(f -> !NO_LAW.contains(f.rule()) && !known.contains(key(f)))
        .toList();
  }

  private static String key(Finding f) {
    return f.rule() + f.severity() + f.message().replace(HARMLESS, "");
  }

  private static List<Finding> check(String field, String sentence, Path folder)
      throws IOException {
    Small small = new Small();
    small.place(field.toLowerCase(Locale.ROOT), sentence);
    Path corporation = Files.createDirectories(folder.resolve("voorbeeld"));
    Files.writeString(corporation.resolve("corporatie.yaml"), small.corporation());
    Files.writeString(corporation.resolve("privacyverklaring.yaml"), small.statement());
    Files.writeString(corporation.resolve("cookieverklaring.yaml"), small.notice());
    Content content = new ContentReader(SectorCatalogue.read()).read(folder);
    if (content.drafts().isEmpty() || !content.findings().isEmpty()) {
      System.out.println("?? " + field + ": " + content.findings());
    }
    Draft draft = content.drafts().get(0);
    return Check.of(draft, TODAY).findings();
  }

  /** A small corporation with one sentence in one of its fields. */
  private static final class Small {
    private final List<String> statement = new ArrayList<>();
    private final List<String> notice = new ArrayList<>();
    private String officer =
        "fg: {aanwezig: ja, naam: Noor Jansen, e-mail: fg@voorbeeld.example.nl}";
    private boolean ownRights;

    void place(String field, String sentence) {
      String text = '"' + sentence.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
      int colon = field.indexOf(':');
      String part = (colon < 0 ? field : field.substring(0, colon)).strip();
      String key = colon < 0 ? "" : field.substring(colon + 1).strip();
      String name = part.contains(" ") ? part.substring(part.indexOf(' ') + 1).strip() : "nieuw";
      String first = part.split(" ")[0];
      if (part.startsWith("cookieverklaring") || part.equals("cookies") && key.contains("eigen")) {
        own(notice, text);
      } else {
        switch (first) {
          case "doel", "verwerking" -> purpose(name, key, text);
          case "besluitvorming" -> statement.add("besluitvorming: {toelichting: " + text + "}");
          case "bewaren", "bewaartermijn", "bewaartermijnen" ->
              period(colon < 0 || !part.contains(" ") ? "dossier" : name, text);
          case "camera", "cameras" -> camera(key, text);
          case "cookie" -> cookie(key, text);
          case "cookies" -> choice(key, text);
          case "datalek" -> statement.add("datalek: {uitleg: " + text + "}");
          case "doorgifte" ->
              recipient(
                  "{id: nieuw, naam: bedrijf, rol: verwerker, overeenkomst: verwerkersovereenkomst,"
                      + " waarvoor: om ons werk te doen, doorgifte: {landen: [India], waarborg: modelcontract, toelichting: "
                      + text
                      + "}}");
          case "fg", "functionaris" ->
              officer =
                  "fg: {aanwezig: ja, naam: Noor Jansen, e-mail: fg@voorbeeld.example.nl, taak: "
                      + text
                      + "}";
          case "gegeven", "gegevens" ->
              statement.add(
                  key.equals("naam") || key.equals("item")
                      ? "gegevens: [{id: nieuw, naam: gegevens van huurders, items: [{id: i, naam: "
                          + text
                          + "}]}]"
                      : "gegevens: [{id: nieuw, naam: gegevens van huurders, toelichting: "
                          + text
                          + "}]");
          case "kanaal", "kanalen" -> channel(name, text);
          case "nieuwsbrief" -> channel("nieuwsbrief", text);
          case "telefoon" -> channel("telefoon", text);
          case "chat" -> channel("chat", text);
          case "klacht", "klachten" ->
              statement.add(
                  "klachten: {toezichthouders: [{id: ap, naam: Autoriteit Persoonsgegevens,"
                      + " toelichting: "
                      + text
                      + "}]}");
          case "rechter" -> statement.add("klachten: {rechter: {toelichting: " + text + "}}");
          case "ontvanger", "ontvangers" ->
              recipient(
                  key.equals("naam")
                      ? "{id: nieuw, naam: "
                          + text
                          + ", rol: zelfstandig, waarvoor: om ons werk te doen}"
                      : "{id: nieuw, naam: aannemers, rol: zelfstandig, waarvoor: om ons werk te"
                          + " doen, toelichting: "
                          + text
                          + "}");
          case "recht" -> right(name, text);
          case "toestemming" -> right("toestemming-intrekken", text);
          case "rechten" -> rights(key, text);
          case "beveiliging" ->
              statement.add("beveiliging: {maatregelen: [{id: nieuw, tekst: " + text + "}]}");
          case "wijziging", "wijzigingen" ->
              statement.add("wijzigingen: {toelichting: " + text + "}");
          case "website" -> statement.add("website: {formulieren: [" + text + "]}");
          case "samenvatting" -> statement.add("samenvatting: [" + text + "]");
          case "delen" -> statement.add("delen: {beloften: [" + text + "]}");
          case "inleiding" -> statement.add("inleiding: " + text);
          default -> own(statement, text);
        }
      }
    }

    private static void own(List<String> document, String text) {
      document.add(
          "eigen-onderdelen: [{id: eigen, titel: Meer weten, na: inleiding, tekst: " + text + "}]");
    }

    private void purpose(String name, String key, String text) {
      String where =
          switch (key) {
            case "voorbeeld", "voorbeelden" -> "voorbeelden: [" + text + "]";
            case "grondslag" -> "ander-doel: " + text;
            case "profilering" -> "profilering: " + text;
            default -> "toelichting: " + text;
          };
      statement.add(
          "verwerkingen: [{id: nieuw, naam: "
              + name.substring(0, 1).toUpperCase(Locale.ROOT)
              + name.substring(1)
              + ", doel: om ons werk te doen, "
              + where
              + "}]");
    }

    private void period(String name, String text) {
      statement.add(
          "bewaartermijnen: [{id: nieuw, naam: "
              + name
              + ", criterium: "
              + text
              + ", herkomst: eigen-keuze}]");
    }

    private void camera(String key, String text) {
      switch (key) {
        case "borden", "verborgen", "bekijken-door", "beveiliging", "openbare-weg-toelichting" ->
            statement.add("cameras: {" + key + ": " + text + "}");
        case "bewaren", "criterium" -> period("camerabeelden", text);
        default -> statement.add("cameras: {inleiding: " + text + "}");
      }
    }

    private void cookie(String key, String text) {
      notice.add("plaatst-cookies: ja");
      notice.add(
          key.contains("reden")
              ? "cookies: [{id: nieuw, naam: nieuw, toestemming: ja, toestemming-reden: "
                  + text
                  + "}]"
              : "soorten: [{id: analytisch, toelichting: " + text + "}]");
    }

    private void choice(String key, String text) {
      String where = Set.of("vragen", "weigeren", "intrekken").contains(key) ? key : "toelichting";
      notice.add("plaatst-cookies: ja");
      notice.add("toestemming: {nodig: ja, " + where + ": " + text + "}");
    }

    private void channel(String name, String text) {
      String kind =
          switch (name.split(" ")[0]) {
            case "nieuwsbrief" -> "nieuwsbrief";
            case "telefoon" -> "telefoon";
            case "whatsapp" -> "whatsapp";
            case "chat" -> "chat";
            case "chatbot" -> "chatbot";
            case "app" -> "app";
            default -> "sociale-media";
          };
      statement.add(
          "kanalen: [{id: nieuw, naam: "
              + name
              + ", soort: "
              + kind
              + ", toelichting: "
              + text
              + "}]");
    }

    private void recipient(String entry) {
      statement.add("ontvangers: [" + entry + "]");
    }

    private void right(String name, String text) {
      ownRights = true;
      String id =
          switch (name.split(" ")[0]) {
            case "inzage" -> "inzage";
            case "rectificatie", "verbetering", "correctie" -> "rectificatie";
            case "wissing", "verwijdering" -> "wissing";
            case "beperking" -> "beperking";
            case "overdraagbaarheid", "overdracht" -> "overdraagbaarheid";
            case "bezwaar" -> "bezwaar";
            case "menselijk", "menselijk-oordeel" -> "menselijk-oordeel";
            default -> "toestemming-intrekken";
          };
      statement.add("rechten: {lijst: [{id: " + id + ", uitleg: " + text + "}]}");
    }

    private void rights(String key, String text) {
      ownRights = true;
      String where =
          switch (key) {
            case "termijn" -> "termijn: {antwoord: P1M, toelichting: " + text + "}";
            case "kosten" -> "kosten: {gratis: ja, toelichting: " + text + "}";
            case "weigering", "identificatie", "verzoek" -> key + ": {toelichting: " + text + "}";
            case "derden" -> "derden: {afschermen: " + text + "}";
            case "minderjarigen" -> "minderjarigen: {tekst: " + text + "}";
            case "doorgeven" -> "doorgeven: " + text;
            default -> "verzoek: {toelichting: " + text + "}";
          };
      statement.add("rechten: {lijst: [inzage], " + where + "}");
    }

    String corporation() {
      return """
          naam: Woonstichting Voorbeeld
          aanspreekvorm: u
          contact: {website: https://www.voorbeeld.example.nl}
          %s
          """
          .formatted(officer);
    }

    String statement() {
      String rights = ownRights ? "" : "rechten: {lijst: [inzage]}\n";
      return "titel: Verklaring\n" + rights + String.join("\n", statement) + "\n";
    }

    String notice() {
      return "titel: Cookies\n" + String.join("\n", notice) + "\n";
    }
  }
}
