package nl.glashelder.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.proof.NpmPackage;
import nl.glashelder.templates.SectorCatalogue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Visits to websites with the real consent tools, as npm gives them. */
@Tag("browser")
@Execution(ExecutionMode.CONCURRENT)
class ConsentToolVisitTest {
  private static final Map<String, NpmPackage> PACKAGES =
      Map.of(
          "klaro", NpmPackage.KLARO,
          "orejime", NpmPackage.OREJIME,
          "tarteaucitron", NpmPackage.TARTEAUCITRON,
          "vanilla-cookieconsent", NpmPackage.VANILLA_COOKIECONSENT,
          "cookieconsent", NpmPackage.COOKIECONSENT);

  /** How a visit finds the buttons. */
  enum Way {
    GUESSED,
    NAMED,
    AUTOCONSENT
  }

  /** Each way for some of them: by their words, and by the name of the tool. */
  @ParameterizedTest
  @CsvSource({
    "klaro, GUESSED, klaro",
    "orejime, GUESSED, eu-consent",
    "tarteaucitron, NAMED, tarteaucitron",
    "vanilla-cookieconsent, GUESSED, cc_cookie",
    "cookieconsent, NAMED, cookieconsent_status"
  })
  void whatWaitsForConsentIsSeenAfterAgreeingOnly(String tool, Way way, String own)
      throws IOException {
    visits(tool, way, own);
  }

  /** What autoconsent does in its own time is not always done on a busy machine. */
  @Test
  @EnabledIfSystemProperty(
      named = "autoconsent",
      matches = "ja",
      disabledReason = "skipped: a visit with autoconsent is tried with -Dautoconsent=ja")
  void autoconsentAnswersTheNoticeWhereItsFolderIsGiven() throws IOException {
    visits("klaro", Way.AUTOCONSENT, "klaro");
  }

  private static void visits(String tool, Way way, String own) throws IOException {
    try (ToolSite site = new ToolSite(tool, PACKAGES.get(tool).folder())) {
      Visit visit =
          BrowserVisit.of(
              TrialBrowser.engine(),
              List.of(site.address()),
              way == Way.NAMED ? Optional.of(tool) : Optional.empty(),
              way == Way.AUTOCONSENT
                  ? Optional.of(Autoconsent.in(NpmPackage.AUTOCONSENT.folder()))
                  : Optional.empty(),
              Pace.BRISK);
      assertEquals(Moment.AFTER_ACCEPT, find(visit, "_ga").moment(), visit::toString);
      assertTrue(
          visit.sight().notes().stream()
              .anyMatch(
                  n ->
                      n.startsWith(
                          way == Way.AUTOCONSENT
                              ? "Voor weigeren is autoconsent 16.23.0 gebruikt."
                              : "Voor weigeren is geklikt op ")),
          visit::toString);
      // What the catalogue says of the tool's own cookie is what the tool does.
      Seen kept = find(visit, own);
      List<Cookie> catalogue =
          SectorCatalogue.read().records(FormOfAddress.FORMAL).value().orElseThrow().cookies();
      Cookie known = new DeclaredCookies(catalogue).find(kept).orElseThrow();
      long said = days(known.duration().orElseThrow());
      assertTrue(
          Math.abs(kept.lifetime().kept().orElse(Duration.ZERO).toDays() - said) <= 3,
          () -> kept + " is not " + known.duration());
    }
  }

  private static long days(IsoDuration d) {
    return d.years() * 365L + d.months() * 30L + d.weeks() * 7L + d.days();
  }

  private static Seen find(Visit visit, String name) {
    return visit.seen().stream()
        .filter(s -> s.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " not in " + visit));
  }
}
