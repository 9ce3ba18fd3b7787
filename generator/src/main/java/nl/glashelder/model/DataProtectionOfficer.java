package nl.glashelder.model;

import java.util.Optional;

/** The data protection officer (FG), or the reason why there is none, AVG 37-39 and 13(1)(b). */
@Noun(
    singular = "de functionaris gegevensbescherming",
    plural = "functionarissen gegevensbescherming")
public record DataProtectionOfficer(
    @Key(
            value = "aanwezig",
            label = "of er een functionaris gegevensbescherming is",
            help = "ja of nee: heeft de corporatie een functionaris gegevensbescherming (FG)?",
            reach = Reach.PROTECTS,
            claim = "Wij hebben [een|geen] functionaris gegevensbescherming (FG)^.")
        boolean appointed,
    @Key(
            value = "naam",
            label = "de naam",
            help = "Naam van de FG of van het bureau.",
            explains = "aanwezig",
            reach = Reach.REPLACEABLE)
        Optional<String> name,
    @Key(
            value = "e-mail",
            label = "het e-mailadres",
            help = "E-mailadres van de FG.",
            form = TextForm.EMAIL,
            explains = "aanwezig",
            reach = Reach.REPLACEABLE)
        Optional<String> email,
    @Key(
            value = "telefoon",
            label = "het telefoonnummer",
            help = "Telefoonnummer van de FG.",
            form = TextForm.PHONE,
            explains = "aanwezig",
            reach = Reach.REPLACEABLE)
        Optional<String> phone,
    @Key(
            value = "postadres",
            label = "het postadres",
            help = "Postadres van de FG, als dat anders is dan dat van de corporatie.",
            explains = "aanwezig",
            reach = Reach.REPLACEABLE)
        Optional<PostalAddress> postalAddress,
    @Key(
            value = "taak",
            label = "de taak",
            help = "Wat de FG doet, als hele zin.",
            explains = "aanwezig",
            reach = Reach.DESCRIBES)
        Optional<Text> task,
    @Key(
            value = "registratie",
            label = "de registratie bij de toezichthouder",
            help =
                "Dat de FG is aangemeld bij de Autoriteit Persoonsgegevens, als hele zin, met het nummer als dat er is.",
            explains = "aanwezig",
            reach = Reach.REPLACEABLE)
        Optional<Text> registration,
    @Key(
            value = "reden",
            label = "de reden",
            help = "Bij nee: waarom is er geen FG? Als hele zin.",
            explains = "aanwezig",
            reach = Reach.DESCRIBES)
        Optional<Text> reason) {
  /**
   * Whether it is told that there is none. Where an officer is described and no reason is given,
   * the yes may only have been left out.
   */
  public boolean isDenied() {
    boolean described =
        name.isPresent()
            || email.isPresent()
            || phone.isPresent()
            || postalAddress.isPresent()
            || task.isPresent()
            || registration.isPresent();
    return !appointed && (reason.isPresent() || !described);
  }
}
