package nl.glashelder.model;

import java.util.List;
import java.util.Optional;

/** How long data are kept, AVG 5(1)(e) and 13(2)(a). */
@Noun(singular = "de bewaartermijn", plural = "bewaartermijnen")
public record RetentionPeriod(
    @Key(
            value = "id",
            help = "Vaste naam van deze regel. Verander hem niet: vergelijkingen volgen de id.",
            form = TextForm.ID,
            reach = Reach.EDITORIAL)
        String id,
    @Key(
            value = "naam",
            label = "de naam",
            help = "Waarvan de termijn is, bijvoorbeeld camerabeelden.",
            reach = Reach.NAMES)
        String name,
    @Key(
            value = "duur",
            label = "de duur",
            help = "Duur in ISO 8601: P2Y is 2 jaar, P6M 6 maanden, P4W 4 weken, PT72H 72 uur.",
            unseats = {
              "duur-tot",
              "criterium",
              "termijnen",
              "herkomst",
              "bron",
              "reden",
              "uitzonderingen"
            },
            answers = "criterium",
            reach = Reach.WIDENS)
        Optional<IsoDuration> duration,
    @Key(
            value = "duur-tot",
            label = "de langste duur",
            help =
                "Alleen bij een termijn met twee grenzen. Bij 7 tot 14 dagen: P14D, met P7D bij"
                    + " duur.",
            unseats = {"criterium", "herkomst", "bron", "reden"},
            reach = Reach.WIDENS)
        Optional<IsoDuration> longestDuration,
    @Key(
            value = "criterium",
            label = "het criterium",
            help =
                "Zonder vaste duur: hoe u de termijn bepaalt. Als zinsdeel: zolang u bij ons"
                    + " huurt.",
            clause = Clause.LENGTH,
            after = "Wij bewaren ze",
            unseats = {
              "duur",
              "duur-tot",
              "start",
              "termijnen",
              "herkomst",
              "bron",
              "reden",
              "uitzonderingen"
            },
            answers = {"duur", "start"},
            reach = Reach.DESCRIBES)
        Optional<Text> criterion,
    @Key(
            value = "start",
            label = "het startmoment",
            help =
                "Vanaf wanneer de termijn telt. Als zinsdeel: na het einde van het huurcontract.",
            clause = Clause.START,
            after = "tot 1 jaar",
            unseats = {"herkomst", "bron"},
            reach = Reach.DESCRIBES)
        Optional<String> start,
    @Key(
            value = "termijnen",
            label = "de aparte termijnen",
            help = "Andere termijnen voor een deel van deze gegevens of voor bijzondere gevallen.",
            reach = Reach.DESCRIBES)
        List<RetentionPart> parts,
    @Key(
            value = "herkomst",
            label = "de herkomst",
            help = "wet, ap-norm, sectorgebruik of eigen-keuze.",
            unseats = {"bron"},
            reach = Reach.DESCRIBES)
        Optional<RetentionOrigin> origin,
    @Key(
            value = "bron",
            label = "de bron",
            help = "De wet of norm, bijvoorbeeld artikel 52 Algemene wet inzake rijksbelastingen.",
            unseats = {"herkomst"},
            explains = "herkomst",
            reach = Reach.DESCRIBES)
        Optional<String> source,
    @Key(
            value = "reden",
            label = "de reden",
            help = "Waarom deze termijn nodig is, als hele zin.",
            reach = Reach.DESCRIBES)
        Optional<Text> reason,
    @Key(
            value = "uitzonderingen",
            label = "de uitzonderingen",
            help = "Wanneer het langer of korter is, per regel een hele zin.",
            reach = Reach.WIDENS)
        List<Text> exceptions,
    @Key(
            value = "daarna",
            label = "het vervolg",
            help = "Wat er na de termijn gebeurt, als hele zin.",
            reach = Reach.DESCRIBES)
        Optional<Text> afterwards) {
  /** Keeps its own copies of the lists. */
  public RetentionPeriod {
    exceptions = List.copyOf(exceptions);
    parts = List.copyOf(parts);
  }

  /** The longest that data are kept in the usual case; empty where no length of time is given. */
  public Optional<IsoDuration> longest() {
    return longestDuration.isPresent() ? longestDuration : duration;
  }
}
