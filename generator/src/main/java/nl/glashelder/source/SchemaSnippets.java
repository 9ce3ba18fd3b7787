package nl.glashelder.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.model.Audience;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.DataCategory;
import nl.glashelder.model.Deviation;
import nl.glashelder.model.Processing;
import nl.glashelder.model.Recipient;
import nl.glashelder.model.RetentionPeriod;

/** Beginnings of new entries that an editor offers whole, with places to fill in. */
final class SchemaSnippets {
  private record Snippet(String label, String help, Map<String, Object> body) {}

  private static final Map<Class<?>, Snippet> OF =
      Map.of(
          Processing.class,
          new Snippet(
              "nieuw doel",
              "Een doel met grondslag, doelgroepen, gegevens, ontvangers en termijn.",
              body(
                  "id", "${1:naam-van-het-doel}",
                  "naam", "${2:Naam van het doel}",
                  "doel", "${3:om iets te doen}",
                  "doelgroepen", List.of("${4:huurders}"),
                  "gegevens", List.of("${5}"),
                  "grondslagen", List.of(body("grondslag", "${6:overeenkomst}")),
                  "ontvangers", List.of("${7}"),
                  "bewaren", List.of("${8}"))),
          Recipient.class,
          new Snippet(
              "nieuwe ontvanger",
              "Een ontvanger met rol en waarvoor hij gegevens krijgt.",
              body(
                  "id", "${1:naam-van-de-ontvanger}",
                  "naam", "${2:naam van de ontvanger}",
                  "rol", "${3:zelfstandig}",
                  "waarvoor", "${4:om iets te doen}")),
          RetentionPeriod.class,
          new Snippet(
              "nieuwe bewaartermijn",
              "Een termijn met duur, begin en waar hij vandaan komt.",
              body(
                  "id", "${1:naam-van-de-termijn}",
                  "naam", "${2:welke gegevens}",
                  "duur", "${3:P2Y}",
                  "start", "${4:na het einde van het huurcontract}",
                  "herkomst", "${5:eigen-keuze}")),
          Cookie.class,
          new Snippet(
              "nieuwe cookie",
              "Een cookie met plaatser, soort, doel en duur.",
              body(
                  "id", "${1:naam-van-de-cookie}",
                  "naam", "${2:_naam}",
                  "plaatser", "${3:eigen}",
                  "soort", "${4:functioneel}",
                  "doel", "${5:om iets te doen}",
                  "duur", "${6:P1Y}")),
          DataCategory.class,
          new Snippet(
              "nieuwe groep gegevens",
              "Gegevens, of iemand ze moet geven en wat er anders gebeurt.",
              body(
                  "id", "${1:naam-van-de-groep}",
                  "naam", "${2:naam van de groep}",
                  "verplicht", "${3:vrijwillig}")),
          Audience.class,
          new Snippet(
              "nieuwe doelgroep",
              "Mensen van wie u gegevens gebruikt.",
              body("id", "${1:naam-van-de-groep}", "naam", "${2:naam van de groep}")),
          Deviation.class,
          new Snippet(
              "nieuwe afwijking",
              "Een melding bewust laten staan: met reden, beslisser en einddatum.",
              body(
                  "id", "${1:naam-van-het-besluit}",
                  "regel", "${2:R17}",
                  "reden", "${3:Waarom dit hier niet geldt.}",
                  "wie", "${4:naam en functie}",
                  "tot", "${5:2027-01-31}")));

  private SchemaSnippets() {}

  /** The snippets of entries of a kind; empty where there are none. */
  static Optional<List<Map<String, Object>>> of(Class<?> type) {
    return Optional.ofNullable(OF.get(type))
        .map(s -> List.of(body("label", s.label(), "description", s.help(), "body", s.body())));
  }

  private static Map<String, Object> body(Object... keysAndValues) {
    Map<String, Object> body = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      body.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return body;
  }
}
