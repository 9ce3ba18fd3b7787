package nl.glashelder.check.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import nl.glashelder.model.Clause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartOfSentenceTest {
  private static final Set<String> NAMES = Set.of("Woonpartners", "Aedes");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PURPOSE | Wij gebruiken gegevens | Het beantwoorden van uw e-mails.",
        "PURPOSE | Wij gebruiken gegevens | solliciteren",
        "PURPOSE | Wij gebruiken gegevens | Wij innen de huur",
        "PURPOSE | Wij werken samen | woningen verdelen",
        "START | tot 1 jaar | het einde van de huur",
        "START | binnen 6 weken | ons antwoord",
        "NOUN | een gerechtvaardigd belang: | Wij willen uw vragen goed beantwoorden.",
        "NOUN | Ons aandeel: | 30",
        "NOUN | Ons aandeel: | 12,5",
        "LENGTH | Wij bewaren dit | Wij bewaren het zolang het nodig is",
        "CASE | Wij kunnen een verzoek weigeren als | Misbruik van recht.",
        "CASE | Wij kunnen een verzoek weigeren als | als u heel vaak vraagt",
        "CASE | Wij kunnen een verzoek weigeren als | wij moeten de gegevens bewaren",
        "CASE | Dat kan als | bij een fout",
        "CIRCUMSTANCE | Wij verzamelen ze | Wij vragen ze aan u",
        "CIRCUMSTANCE | Dat laten wij weten | nieuwsbrief",
        "CIRCUMSTANCE | Dat laten wij weten | op de website. Soms bellen wij",
        "ITEM | U kunt: | Kom langs.",
        "ITEM | U krijgt dan: | Inzage in uw dossier"
      })
  void whatDoesNotFitIsTold(Clause clause, String after, String text) {
    assertTrue(PartOfSentence.fault(text, clause, after, NAMES).isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PURPOSE | Wij gebruiken gegevens | om de huur te innen",
        "PURPOSE | Wij gebruiken gegevens | Om de huur te innen.",
        "PURPOSE | Wij gebruiken gegevens | voor onderhoud. Soms doet een ander dat.",
        "PURPOSE | Wij gebruiken gegevens | ter voorkoming van fraude",
        "START | tot 1 jaar | Vanaf de opname",
        "START | tot 1 jaar | nadat u bent verhuisd",
        "NOUN | een gerechtvaardigd belang: | de veiligheid van bewoners",
        "NOUN | een gerechtvaardigd belang: | uw veiligheid en die van onze medewerkers",
        "NOUN | Ons aandeel: | 30 procent",
        "NOUN | Ons aandeel: | 100%",
        "LENGTH | Wij bewaren dit | zolang u bij ons huurt",
        "LENGTH | Wij bewaren dit | Zolang dat nodig is.",
        "CASE | Wij kunnen een verzoek weigeren als | u heel vaak hetzelfde vraagt",
        "CASE | Wij kunnen een verzoek weigeren als | de wet ons verplicht de gegevens te bewaren",
        "CASE | Dat kan als | u bent verhuisd",
        "CASE | Dat kan als | wij de gegevens moeten bewaren",
        "CIRCUMSTANCE | Wij verzamelen ze | Als u ons mailt.",
        "CIRCUMSTANCE | Wij verzamelen ze | elke maand",
        "CIRCUMSTANCE | Dat laten wij weten | Per brief.",
        "ITEM | U kunt: | langskomen op kantoor",
        "ITEM | U kunt: | Woonpartners bellen",
        "ITEM | U krijgt dan: | BSN en IBAN"
      })
  void whatFitsOrIsMendedOnItsWayIsNotTold(Clause clause, String after, String text) {
    assertEquals(Optional.empty(), PartOfSentence.fault(text, clause, after, NAMES));
  }
}
