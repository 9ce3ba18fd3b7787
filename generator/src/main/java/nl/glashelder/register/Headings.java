package nl.glashelder.register;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the heads of a register's columns, in Dutch or English, in the words of AVG 30(1) and those
 * that registers use for them.
 */
final class Headings {
  /** Heads stand near the top; below that a row of words is a row. */
  private static final int DEEPEST = 40;

  /** One known word can be chance; a register has more columns. */
  private static final int FEWEST = 2;

  private static final Map<String, RegisterColumn> WORDS = words();

  /**
   * The heads that were found.
   *
   * @param lastRow the number of the lowest row that they stand in
   * @param columns which column of the table says what; more columns may say the same
   * @param unknown the columns with a head that is not known
   */
  record Found(
      int lastRow, Map<RegisterColumn, List<Integer>> columns, Map<Integer, String> unknown) {}

  private final Map<String, RegisterColumn> own;

  /**
   * Knows other heads beside the common ones.
   *
   * @param own heads as they are written, with the column each is
   */
  Headings(Map<String, RegisterColumn> own) {
    this.own = new LinkedHashMap<>();
    own.forEach((head, column) -> this.own.put(plain(head), column));
  }

  /** The heads of a table; empty when no row looks like heads of a register. */
  Optional<Found> in(Table table) {
    Optional<Found> best = Optional.empty();
    for (int at = 0; at < table.rows().size() && at < DEEPEST; at++) {
      Found here = found(table, at);
      if (here.columns().size() >= FEWEST
          && best.map(b -> here.columns().size() > b.columns().size()).orElse(true)) {
        best = Optional.of(here);
      }
    }
    return best.filter(f -> f.columns().keySet().stream().anyMatch(Headings::names));
  }

  private static boolean names(RegisterColumn column) {
    return column == RegisterColumn.NAME || column == RegisterColumn.PURPOSE;
  }

  /**
   * A row of heads; where it has a gap, the head may stand in the row above (two rows of heads).
   */
  private Found found(Table table, int at) {
    Table.Row row = table.rows().get(at);
    Map<RegisterColumn, List<Integer>> columns = new EnumMap<>(RegisterColumn.class);
    Map<Integer, String> unknown = new LinkedHashMap<>();
    int width = row.cells().size();
    if (at > 0) {
      width = Math.max(width, table.rows().get(at - 1).cells().size());
    }
    for (int column = 0; column < width; column++) {
      String head = row.cell(column);
      String above = at > 0 ? table.rows().get(at - 1).cell(column) : "";
      Optional<RegisterColumn> known =
          column(head).or(() -> column(above.isEmpty() ? head : above + " " + head));
      if (known.isEmpty() && head.isEmpty()) {
        known = column(above);
      }
      if (known.isPresent()) {
        columns.computeIfAbsent(known.get(), c -> new ArrayList<>()).add(column);
      } else if (!head.isEmpty()) {
        unknown.put(column, head);
      }
    }
    return new Found(row.number(), columns, unknown);
  }

  private Optional<RegisterColumn> column(String head) {
    String plain = plain(head);
    if (plain.isEmpty() || plain.length() > 90) {
      return Optional.empty();
    }
    RegisterColumn exact = own.getOrDefault(plain, WORDS.get(plain));
    if (exact != null) {
      return Optional.of(exact);
    }
    // "Bewaartermijn (in jaren)", "Ontvangers extern": the known words and a word on them.
    return WORDS.entrySet().stream()
        .filter(e -> e.getKey().indexOf(' ') > 0 || e.getKey().length() > 8)
        .filter(e -> (" " + plain + " ").startsWith(" " + e.getKey() + " "))
        .max((a, b) -> Integer.compare(a.getKey().length(), b.getKey().length()))
        .map(Map.Entry::getValue);
  }

  /** Words in small letters without accents, signs and white space beyond one. */
  static String plain(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("\\(intern\\)", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  private static Map<String, RegisterColumn> words() {
    Map<String, RegisterColumn> words = new LinkedHashMap<>();
    for (RegisterColumn column : RegisterColumn.all()) {
      words.put(plain(column.heading()), column);
    }
    add(
        words,
        RegisterColumn.NAME,
        "verwerking, naam verwerking, naam van de verwerking, verwerkingsactiviteit, verwerkingsactiviteiten, naam verwerkingsactiviteit, activiteit, proces,"
            + " werkproces, bedrijfsproces, procesnaam, naam proces, processing, processing activity, activity, business process, name of processing, name");
    add(
        words,
        RegisterColumn.ID,
        "id, nr, nummer, volgnummer, verwerkingsnummer, code, kenmerk, number, reference");
    add(
        words,
        RegisterColumn.PURPOSE,
        "doel, doelen, doeleinde, verwerkingsdoel, verwerkingsdoeleinden, doel van de verwerking, doelen van de verwerking, doel verwerking, doeleinden van de"
            + " verwerking, purpose, purposes, purposes of processing, purpose of processing, purpose of the processing, purposes of the processing");
    add(
        words,
        RegisterColumn.BASES,
        "grondslag, rechtsgrond, rechtsgronden, rechtmatige grondslag, wettelijke grondslag, verwerkingsgrondslag, avg grondslag, grondslag avg, grondslag voor de"
            + " verwerking, juridische grondslag, legal basis, lawful basis, legal ground, legal grounds, lawful basis for processing");
    add(
        words,
        RegisterColumn.AUDIENCES,
        "betrokkenen, betrokkene, categorie betrokkenen, categorie van betrokkenen, categorieen van betrokkenen, soort betrokkenen, doelgroep, doelgroepen,"
            + " data subjects, data subject, categories of data subjects, categories of individuals, category of data subjects");
    add(
        words,
        RegisterColumn.DATA,
        "persoonsgegevens, gegevens, soort persoonsgegevens, soorten persoonsgegevens, categorie persoonsgegevens, categorie gegevens, categorieen gegevens,"
            + " categorieen van persoonsgegevens, type persoonsgegevens, gewone persoonsgegevens, personal data, categories of personal data, data categories, category"
            + " of personal data, types of personal data");
    add(
        words,
        RegisterColumn.SPECIAL_DATA,
        "bijzondere gegevens, bijzondere categorieen, bijzondere categorieen van persoonsgegevens, gevoelige gegevens, special categories, special category data,"
            + " special categories of personal data, sensitive data");
    add(
        words,
        RegisterColumn.CRIMINAL_DATA,
        "strafrechtelijke persoonsgegevens, strafrechtelijk, criminal data, criminal offence data, criminal convictions");
    add(
        words,
        RegisterColumn.NATIONAL_NUMBER,
        "bsn, gebruik bsn, nationaal identificatienummer, national identification number");
    add(
        words,
        RegisterColumn.SOURCES,
        "bron, bron van de gegevens, herkomst, herkomst gegevens, herkomst van de gegevens, source, sources, source of data, source of the data");
    add(
        words,
        RegisterColumn.RECIPIENTS,
        "ontvanger, categorieen ontvangers, categorie ontvangers, categorieen van ontvangers, ontvangers van de gegevens, verstrekking aan, verstrekkingen, delen met,"
            + " gedeeld met, verwerker, verwerkers, externe partijen, derden, recipients, recipient, categories of recipients, processors, processor, third"
            + " parties, shared with");
    add(
        words,
        RegisterColumn.TRANSFERS,
        "doorgifte, doorgiften, doorgifte derde landen, doorgifte aan derde landen, doorgifte naar derde landen, doorgifte buiten eu, doorgifte buiten de eu,"
            + " doorgifte buiten eer, derde landen, buiten eer, buiten de eer, transfers, third countries, transfers to third countries, international"
            + " transfers, transfer outside eea");
    add(
        words,
        RegisterColumn.SAFEGUARDS,
        "waarborg, waarborgen, passende waarborgen, safeguards, suitable safeguards, appropriate safeguards");
    add(
        words,
        RegisterColumn.RETENTION,
        "bewaartermijn, bewaarduur, bewaarperiode, termijn, termijnen, wistermijn, beoogde termijnen, bewaren, vernietigingstermijn, verwijdertermijn,"
            + " retention, retention period, retention periods, time limits for erasure, storage period, envisaged time limits");
    add(
        words,
        RegisterColumn.MEASURES,
        "beveiliging, maatregelen, technische en organisatorische maatregelen, technische maatregelen, organisatorische maatregelen, security, security measures,"
            + " technical and organisational measures, measures");
    add(
        words,
        RegisterColumn.JOINT_CONTROLLERS,
        "gezamenlijke verwerkingsverantwoordelijken, gezamenlijke verwerkingsverantwoordelijke, joint controllers, joint controller");
    add(words, RegisterColumn.OFFICER, "fg, contactgegevens fg, dpo, data protection officer");
    add(
        words,
        RegisterColumn.CONTROLLER,
        "verantwoordelijke, organisatie, corporatie, controller, data controller, name of controller");
    add(words, RegisterColumn.CONTACT, "contact, contact details");
    add(
        words,
        RegisterColumn.DECISIONS,
        "profilering, geautomatiseerde besluitvorming, automated decision making, profiling");
    add(
        words,
        RegisterColumn.OWNER,
        "eigenaar, procesverantwoordelijke, afdeling, verantwoordelijke afdeling, owner, process owner, department");
    add(
        words,
        RegisterColumn.SYSTEMS,
        "systeem, applicatie, applicaties, software, informatiesysteem, system, systems, application, applications");
    add(
        words,
        RegisterColumn.AGREEMENTS,
        "verwerkersovereenkomst, datum verwerkersovereenkomst, processing agreement, data processing agreement, dpa");
    add(
        words,
        RegisterColumn.IMPACT_ASSESSMENT,
        "pia, gegevensbeschermingseffectbeoordeling, impact assessment, data protection impact assessment");
    add(
        words,
        RegisterColumn.BALANCING,
        "afweging, gerechtvaardigd belang toets, balancing test, legitimate interest assessment, lia");
    return words;
  }

  private static void add(
      Map<String, RegisterColumn> words, RegisterColumn column, String synonyms) {
    for (String word : synonyms.split(",")) {
      words.putIfAbsent(plain(word), column);
    }
  }
}
