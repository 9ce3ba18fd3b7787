package nl.glashelder.templates.pagina;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.glashelder.render.CorporationPages;
import nl.glashelder.render.SiteFile;
import nl.glashelder.render.SiteModel;
import nl.glashelder.render.SiteRenderer;
import nl.glashelder.render.style.Logo;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Draft;
import nl.glashelder.templates.JtePages;
import nl.glashelder.templates.SectorCatalogue;
import nl.glashelder.templates.TemporaryFolder;
import nl.glashelder.version.ChangeKind;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.History;

/** Corporations that try to break the page. */
final class BadInput {
  static final String LONG_WORD =
      "Meervoudigepersoonlijkheidsstoornisbehandelingsovereenkomst".repeat(2);
  static final String LONG_URL = "https://www.voorbeeld.example/" + "zeer-lang-pad/".repeat(20);

  /** 120 characters, some of them markup. */
  static final String LONG_NAME =
      "Stichting <Wonen> & Zorg voor Westerkwartier, Het Hogeland en de Onafscheidelijkewadden"
          + "eilandengemeenschapsraad Oost-Nrd.";

  private BadInput() {}

  /** A site with all of them. */
  static List<SiteFile> files() {
    return new SiteRenderer(new JtePages())
        .render(
            new SiteModel(
                List.of(
                    corporation("veel", LONG_NAME, "#ffffff", statement(60)),
                    corporation("weinig", "Één", "#000000", statement(1)),
                    corporation("niets", "X", "#ffff00", "titel: Privacy\n")),
                SampleSite.TODAY,
                Optional.empty(),
                true));
  }

  private static CorporationPages corporation(
      String slug, String name, String colour, String statement) {
    String corporation =
        "naam: '%s'\nplaats: %s\naanspreekvorm: je\ncontact: {website: '%s'}\nhuisstijl: {kleur: '%s'}\n"
            .formatted(name, LONG_WORD, LONG_URL, colour);
    Draft draft = read(slug, corporation, statement);
    History history =
        new History(
            slug,
            DocumentKind.STATEMENT,
            List.of(
                SampleSite.statement(
                    draft,
                    LocalDate.of(2026, 1, 1),
                    ChangeKind.FIRST,
                    "Eerste `versie` van " + LONG_WORD)));
    return new CorporationPages(
        slug, draft.corporation(), brokenLogo(), List.of(history), List.of());
  }

  private static Draft read(String slug, String corporation, String statement) {
    try (TemporaryFolder folder = TemporaryFolder.create()) {
      Path own = Files.createDirectory(folder.path().resolve(slug));
      Files.writeString(own.resolve(ContentReader.CORPORATION), corporation);
      Files.writeString(own.resolve(ContentReader.STATEMENT), statement);
      return new ContentReader(SectorCatalogue.read()).read(folder.path()).drafts().get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Looks like an svg, but no browser can show it. */
  private static Optional<Logo> brokenLogo() {
    return Logo.of("<svg viewBox='0 0 4000 1'><rect</svg>".getBytes(StandardCharsets.UTF_8));
  }

  private static String statement(int processings) {
    return """
        doelgroepen:
          - {id: groep, naam: %1$s}
          - {id: anderen, naam: anderen}
        gegevens:
          - id: lang
            naam: %1$s
            toelichting: %2$s
            doelgroepen: [groep]
            items: [{id: woord, naam: %1$s}]
        bewaartermijnen:
          - {id: termijn, naam: %1$s, criterium: %1$s}
        verwerkingen:
        """
            .formatted(LONG_WORD, LONG_URL)
        + IntStream.range(0, processings)
            .mapToObj(BadInput::processing)
            .collect(Collectors.joining());
  }

  private static String processing(int number) {
    return """
          - id: doel-%1$d
            naam: %2$s
            doel: om %3$s te lezen
            doelgroepen: [%4$s]
            gegevens: [lang]
            bewaren: [termijn]
            grondslagen: [{grondslag: overeenkomst}]
        """
        .formatted(
            number,
            number == 0 ? LONG_WORD : "Doel " + number,
            LONG_URL,
            number % 2 == 0 ? "groep" : "anderen");
  }
}
