package nl.glashelder.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import nl.glashelder.check.language.Spelling;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Correct Dutch that looks suspicious: a false alarm is worse than a typing error missed. */
@Tag("slow")
@Tag("slow")
class SuspiciousSentencesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wij bewaren uw huurovereenkomst, uw huur- en zorgtoeslagbeschikking en uw bsn.",
        "Onze DPO, de FG en de OR van WoonGroep'83 (KvK 12345678) kijken mee via Zivver en TPG.",
        "’s Avonds en in ’t weekend zijn de camera’s, foto’s, logo's en pdf's van vve's afgesloten.",
        "Kijk op www.woonpartners.nl/privacy, mail naar fg@woonstichting-ons-huis.nl of bel 0318-123456.",
        "Bezoek ons in 's-Hertogenbosch, Bergen op Zoom, 't Harde of IJsselstein op 1 jan. 2026.",
        "Jan Jansens dossier, mevrouw Smits' brief en oma's verzoek blijven bij ons.",
        "Een 65-plusser die je via de app of WhatsApp appt, krijgt z.s.m., d.w.z. evt. morgen, antwoord.",
        "Wij gebruiken cookies, een cookiebanner, tracking, hosting, back-ups, een firewall en een helpdesk.",
        "De cookies _ga, PHPSESSID, fe_typo_user en JSESSIONID=abc12 bewaart uw browser 13 maanden.",
        "U/je geeft ons in- en uitschrijfgegevens, BSN-nummer, e-mailadres en 06-nummer, c.q. uw IBAN.",
        "Wij coördineren geïnde reünie-, zee-egel- en privé-uitgaven; daarvóór vragen wij één akkoord.",
        "Voor wijk-GGD, Wmo-consulent, AVG-verzoek en EU-landen geldt art. 6 lid 1 sub b AVG.",
        "Wij re-integreren ex-huurders, doen aan social media, phishingtests en een pentest, excl. btw.",
        "Het woonruimteverdeelsysteem, de huurachterstandsregeling en de leefbaarheidsenquête staan apart.",
        "Warmtekostenverdelers, slimme meters, zonnepanelenmonitoring en deurbelcamera's zijn van u.",
        "Een chatbot of widget, chatbots, trackingpixels, heatmaps en fingerprinting: zie de dpia's.",
        "Ze zijn ge-e-maild, geüpload, gedownload, gescand en geanonimiseerd of gepseudonimiseerd."
      })
  void nothingIsSaidOf(String sentence) {
    Spelling spelling = new Spelling(new DutchDictionary(), List.of());
    assertEquals(Set.of(), spelling.unknownIn(sentence, 50));
  }
}
