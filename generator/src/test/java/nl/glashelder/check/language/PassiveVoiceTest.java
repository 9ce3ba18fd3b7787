package nl.glashelder.check.language;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassiveVoiceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Uw gegevens worden door ons bewaard.",
        "Er wordt een dossier aangelegd.",
        "De gegevens worden zeven jaar opgeslagen.",
        "Uw gegevens worden niet verkocht.",
        "Camerabeelden worden na zeven dagen gewist.",
        "Uw verzoek wordt binnen een maand behandeld.",
        "De gegevens kunnen worden doorgegeven aan de gemeente.",
        "Uw gegevens worden alleen gebruikt voor de reparatie.",
        "Er worden geen besluiten genomen door een computer.",
        "Soms worden gegevens gedeeld met een aannemer.",
        "Als de huur eindigt, wordt het dossier vernietigd.",
        "Gegevens die niet meer nodig zijn, worden verwijderd.",
        "De lijst werd vorig jaar vastgesteld.",
        "U wordt hierover geïnformeerd.",
        "Uw identiteit wordt gecontroleerd voordat u inzage krijgt.",
        "Met deze partijen worden afspraken gemaakt.",
        "Uw gegevens mogen niet langer dan nodig bewaard worden.",
        "Persoonsgegevens worden verwerkt op grond van de wet.",
        "Er werden foto's gemaakt van de woning.",
        "Telefoongesprekken worden soms opgenomen.",
        "Een klacht kan worden ingediend bij de Autoriteit Persoonsgegevens.",
        "De toestemming kan altijd worden ingetrokken.",
        "Uw e-mailadres wordt aan de nieuwsbrief toegevoegd.",
        "Hiervoor wordt een verwerkersovereenkomst gesloten.",
        "De beelden worden bekeken door de beheerder.",
        "Uw inkomen wordt opgevraagd bij de Belastingdienst.",
        "Het contract wordt door beide partijen ondertekend.",
        "Gegevens worden verkregen via de vorige verhuurder.",
        "Het besluit zal aan u worden meegedeeld.",
        "Bezoekers worden geregistreerd bij de balie."
      })
  void aSentenceThatDoesNotSayWhoActsIsPassive(String sentence) {
    assertTrue(PassiveVoice.in(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De deur is gesloten.",
        "U bent geholpen met uw vraag.",
        "Uw kind wordt achttien jaar.",
        "Wordt u huurder, dan bewaren wij uw gegevens.",
        "Als u huurder wordt, verwerken wij uw inkomen.",
        "Als u huurder wordt, ontvangt u een brief.",
        "U kunt lid worden van de huurdersvereniging.",
        "De termijn wordt langer als u bezwaar maakt.",
        "Wij bewaren uw gegevens zeven jaar.",
        "De gemeente heeft ons gevraagd om gegevens.",
        "Wij hebben uw gegevens verwijderd.",
        "Als de rekening hoger wordt, laten wij dat weten.",
        "De woning wordt een monument.",
        "Zo worden de regels duidelijk voor iedereen.",
        "Wat wordt de gezondheid van bewoners beter!",
        "Het beleid wordt strenger.",
        "Wij geven uw gegevens door aan de gemeente.",
        "U mag boos worden.",
        "Dat het bekend wordt, is niet erg.",
        "Als u ziek wordt en ons toestemming geeft, bellen wij uw arts.",
        "De kosten worden lager en wij betalen het verschil.",
        "Wie eigenaar wordt, krijgt de sleutels.",
        "Het is verboden om beelden te delen.",
        "Uw toestemming is verplicht.",
        "De cijfers worden de basis van ons beleid.",
        "Het bericht wordt dan korter.",
        "De gegevens zijn beveiligd met een wachtwoord.",
        "Wij werden in 2019 verhuurder van deze woningen.",
        "De herkomst van de gegevens wordt zo duidelijker.",
        "De gebouwen worden oud, en de gevolgen zijn verschillend."
      })
  void aSentenceThatSaysWhoActsOrHowSomethingIsOrBecomesIsNot(String sentence) {
    assertFalse(PassiveVoice.in(sentence));
  }
}
