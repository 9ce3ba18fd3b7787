package nl.glashelder.model;

import java.util.List;
import java.util.Optional;

/** Who is responsible: the controller, AVG 4(7) and 13(1)(a). The file {@code corporatie.yaml}. */
@Noun(singular = "de corporatie", plural = "corporaties")
public record Corporation(
    @Key(
            value = "naam",
            label = "de naam van de corporatie",
            help = "Officiële naam van de corporatie.",
            reach = Reach.NAMES)
        String name,
    @Key(
            value = "korte-naam",
            label = "de korte naam",
            help = "Afkorting of roepnaam, als die in de tekst voorkomt.",
            reach = Reach.NAMES)
        Optional<String> shortName,
    @Key(
            value = "rechtsvorm",
            label = "de rechtsvorm",
            help = "Rechtsvorm, bijvoorbeeld stichting.",
            reach = Reach.DESCRIBES)
        Optional<String> legalForm,
    @Key(
            value = "kvk",
            label = "het KvK-nummer",
            help = "Nummer in het handelsregister, 8 cijfers tussen aanhalingstekens.",
            form = TextForm.KVK,
            reach = Reach.DESCRIBES)
        Optional<String> kvk,
    @Key(
            value = "plaats",
            label = "de plaats",
            help = "Plaats van vestiging. Bezoekers kunnen hierop zoeken.",
            reach = Reach.REPLACEABLE)
        Optional<String> place,
    @Key(
            value = "fictief",
            label = "of de corporatie verzonnen is",
            help = "ja als deze corporatie niet bestaat en een voorbeeld is. Anders weglaten.",
            reach = Reach.DESCRIBES,
            claim = "Deze corporatie is [|niet] verzonnen.")
        boolean fictitious,
    @Key(
            value = "aanspreekvorm",
            label = "de aanspreekvorm",
            help = "u of je. Alle teksten volgen deze keuze.",
            reach = Reach.EDITORIAL)
        FormOfAddress formOfAddress,
    @Key(
            value = "contact",
            label = "het contact",
            help = "Postadres, e-mailadres, telefoon en website.",
            reach = Reach.REPLACEABLE)
        Optional<Contact> contact,
    @Key(
            value = "privacycontact",
            label = "het privacycontact",
            help = "Waar mensen terechtkunnen met vragen over privacy.",
            reach = Reach.PROTECTS)
        Optional<PrivacyContact> privacyContact,
    @Key(
            value = "fg",
            label = "de functionaris gegevensbescherming",
            help = "De functionaris gegevensbescherming (FG), of waarom die er niet is.",
            reach = Reach.DESCRIBES)
        Optional<DataProtectionOfficer> officer,
    @Key(
            value = "huisstijl",
            label = "de huisstijl",
            help = "Kleuren en logo.",
            reach = Reach.EDITORIAL)
        Optional<HouseStyle> houseStyle,
    @Key(
            value = "woorden",
            label = "de eigen woorden",
            help =
                "Woorden die goed gespeld zijn maar niet in het woordenboek staan, zoals de naam van uw app. Alleen voor de spellingcontrole: ze komen niet op de pagina.",
            internal = true,
            reach = Reach.EDITORIAL)
        List<String> words,
    @Key(
            value = "afwijkingen",
            label = "de afwijkingen",
            help =
                "Regels die voor al uw teksten bewust niet gelden, met de reden, wie het besloot en tot wanneer.",
            internal = true,
            reach = Reach.EDITORIAL)
        List<Deviation> deviations) {
  /** Keeps its own copies of the lists. */
  public Corporation {
    words = List.copyOf(words);
    deviations = List.copyOf(deviations);
  }

  /** Whether a name certainly stands for this corporation: its own name or its short name. */
  public boolean isCalled(String other) {
    return PartyName.areSame(other, name)
        || shortName.filter(s -> PartyName.areSame(other, s)).isPresent();
  }

  /** Without what is for the check alone, which neither readers nor versions have to do with. */
  public Corporation published() {
    return words.isEmpty() && deviations.isEmpty()
        ? this
        : new Corporation(
            name,
            shortName,
            legalForm,
            kvk,
            place,
            fictitious,
            formOfAddress,
            contact,
            privacyContact,
            officer,
            houseStyle,
            List.of(),
            List.of());
  }
}
