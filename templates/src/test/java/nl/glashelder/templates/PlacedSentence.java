package nl.glashelder.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.glashelder.check.Check;
import nl.glashelder.source.Content;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Finding;

/**
 * A sentence, name or entry in its place in the statement of Voorbeeld, which raises nothing
 * itself, or alone in a statement that says nothing else.
 *
 * @param place where it stands, for example {@code zin} for the introduction
 * @param text what is put there
 */
record PlacedSentence(String place, String text) {
  private static final Path VOORBEELD = Path.of("..", "corporations", "voorbeeld");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final String EMPTY_STATEMENT = "titel: Verklaring\n";
  private static final String EMPTY_NOTICE = "titel: Cookies\n";

  /** What the check says because of this text, beside what it says without it. */
  List<Finding> findings(Path folder) {
    boolean alone = place.startsWith("los");
    List<Finding> without = alone ? check(folder, EMPTY_STATEMENT, EMPTY_NOTICE) : List.of();
    Set<String> known = without.stream().map(PlacedSentence::key).collect(Collectors.toSet());
    List<Finding> with =
        alone ? check(folder, loneStatement(), loneNotice()) : check(folder, statement(), notice());
    return with.stream().filter(f -> !known.contains(key(f))).toList();
  }

  private static String key(Finding finding) {
    return finding.rule() + finding.message();
  }

  private String loneStatement() {
    return switch (place) {
      case "loszin" -> EMPTY_STATEMENT + "inleiding: >-\n  " + text + "\n";
      case "los" -> EMPTY_STATEMENT + text.replace("\\n", "\n") + "\n";
      default -> EMPTY_STATEMENT;
    };
  }

  private String loneNotice() {
    return place.equals("loscookie") ? text + "\n" : EMPTY_NOTICE;
  }

  private String statement() {
    String s = read("privacyverklaring");
    return switch (place) {
      case "zin" -> after(s, "  bewaren.", "  " + text);
      case "samenvatting" -> after(s, "samenvatting:", "  - " + quoted());
      case "item" ->
          after(s, "        naam: geboortedatum", "      - {id: nieuw, naam: " + quoted() + "}");
      case "gegeven" -> after(s, "gegevens:", "  - " + text);
      case "bron" -> after(s, "    bronnen:", "      - {id: nieuw, naam: " + quoted() + "}");
      case "naam" -> after(s, "verwerkingen:", purpose(quoted(), "om ons werk te doen", ""));
      case "doel" -> after(s, "verwerkingen:", purpose("Nieuw doel", quoted(), ""));
      case "voorbeeld" ->
          after(
              s,
              "verwerkingen:",
              purpose("Nieuw doel", "om ons werk te doen", ", voorbeelden: [" + quoted() + "]"));
      case "toelichting" ->
          after(
              s,
              "verwerkingen:",
              purpose("Nieuw doel", "om ons werk te doen", ", toelichting: " + quoted()));
      case "verwerking" -> after(s, "verwerkingen:", "  - " + text);
      case "criterium" ->
          period(
              s,
              "{id: nieuw, naam: nieuw dossier, herkomst: eigen-keuze, "
                  + "criterium: "
                  + quoted()
                  + "}");
      case "termijn" -> period(s, text);
      case "ontvanger" ->
          after(s, "ontvangers:", "  - " + text)
              .replace(
                  "[aannemers, softwareleverancier]", "[aannemers, softwareleverancier, nieuw]");
      case "delen" -> after(s, "  beloften:", "    - " + quoted());
      case "maatregel" -> after(s, "  maatregelen:", "    - {id: nieuw, tekst: " + quoted() + "}");
      case "kanaal" -> after(s, "kanalen:", "  - " + text);
      case "camera" -> before(s, "Op sommige plekken hangen camera's.");
      case "bezwaar" -> before(s, "Bij een nieuwsbrief of reclame stoppen wij altijd.");
      case "intrekken" -> before(s, "Mail naar onze privacy officer of gebruik de link");
      case "verzoek" -> before(s, "Zeg erbij welk recht");
      case "manier" -> after(s, "    manieren:", "      - " + quoted());
      case "kosten" -> before(s, "Alleen bij een verzoek dat duidelijk ongegrond");
      case "klacht" -> before(s, "Die controleert of wij ons");
      case "rechter" -> before(s, "{U|Je} kunt met een verzoekschrift");
      case "wijziging" -> before(s, "Soms veranderen wij deze");
      case "eigen" ->
          after(
              s,
              "eigen-onderdelen:",
              "  - {id: nieuw, titel: Meer weten, na: kanalen, tekst: " + quoted() + "}");
      case "cookiezin", "cookiekeuze", "cookie" -> s;
      default -> throw new IllegalStateException("no place is called " + place);
    };
  }

  private String notice() {
    String n = read("cookieverklaring");
    return switch (place) {
      case "cookiezin" -> before(n, "Cookies zijn kleine bestanden");
      case "cookiekeuze" -> before(n, "Bij {uw|je} eerste bezoek");
      case "cookie" -> after(n, "cookies:", "  - " + text);
      default -> n;
    };
  }

  private static String purpose(String name, String purpose, String more) {
    return "  - {id: nieuw, naam: "
        + name
        + ", doel: "
        + purpose
        + ", doelgroepen: [huurders], gegevens: [contactgegevens], moment: elke maand, grondslagen:"
        + " [{grondslag: overeenkomst, toelichting: Dat is uw huurovereenkomst.}], ontvangers:"
        + " [softwareleverancier], bewaren: [huurdossier]"
        + more
        + "}";
  }

  private static String period(String statement, String entry) {
    return after(statement, "bewaartermijnen:", "  - " + entry)
        .replace(
            "    bewaren: [huurdossier]\n    id-kopie",
            "    bewaren: [huurdossier, nieuw]\n    id-kopie");
  }

  private String quoted() {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String after(String statement, String line, String added) {
    int at = statement.indexOf("\n" + line + "\n");
    if (at < 0) {
      throw new IllegalStateException("Voorbeeld has no line " + line);
    }
    int end = at + line.length() + 2;
    return statement.substring(0, end) + added + "\n" + statement.substring(end);
  }

  private String before(String statement, String sentence) {
    if (!statement.contains(sentence)) {
      throw new IllegalStateException("Voorbeeld does not say " + sentence);
    }
    return statement.replace(sentence, text + " " + sentence);
  }

  private static String read(String document) {
    try {
      return Files.readString(VOORBEELD.resolve(document + ".yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Finding> check(Path folder, String statement, String notice) {
    try {
      Path corporation = Files.createDirectories(folder.resolve("voorbeeld"));
      Files.copy(
          VOORBEELD.resolve("logo.svg"),
          corporation.resolve("logo.svg"),
          StandardCopyOption.REPLACE_EXISTING);
      Files.writeString(
          corporation.resolve("corporatie.yaml"),
          read("corporatie").replace("aanspreekvorm: je", "aanspreekvorm: u"),
          StandardCharsets.UTF_8);
      Files.writeString(corporation.resolve("privacyverklaring.yaml"), statement);
      Files.writeString(corporation.resolve("cookieverklaring.yaml"), notice);
      Content content = new ContentReader(SectorCatalogue.read()).read(folder);
      if (!content.findings().isEmpty()) {
        throw new AssertionError("cannot be read: " + content.findings());
      }
      return Check.of(content.drafts().get(0), TODAY).findings();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
