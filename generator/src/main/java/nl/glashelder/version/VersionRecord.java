package nl.glashelder.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.glashelder.model.Key;
import nl.glashelder.model.Noun;
import nl.glashelder.model.Reach;
import nl.glashelder.model.Text;

/**
 * What is known of a version besides its data and words: the file {@code versie.yaml}.
 *
 * @param format the version of the archive's own format, now {@code 1}
 * @param corporation the slug of the corporation: its folder and address
 * @param document which document
 * @param effective from when it is in force; also its folder and address
 * @param dateUnknown whether the text itself bears no date, so that {@code effective} is only the
 *     day it was taken over
 * @param adoptedOn when it was adopted, if not on the day it took effect
 * @param adoptedBy who adopted it; empty when the text taken over does not say
 * @param publishedOn when it was published; empty in records from before that was kept
 * @param pastReason why a widening took effect before it was published
 * @param kind what kind of change it made
 * @param kindReason why the kind differs from the one that was suggested
 * @param judgements what the editor found of changes of which data alone could not tell
 * @param reason one sentence on what changed
 * @param data fingerprint of the data: SHA-256 of {@code gegevens.yaml}, in hexadecimal
 * @param words fingerprint of the words: SHA-256 of {@code tekst.html}, in hexadecimal
 * @param original the corporation's own document that was frozen with the version
 * @param previous fingerprint of the version before: SHA-256 of its {@code versie.yaml}; empty for
 *     the first. It ties the versions into a chain from which none can be taken unnoticed.
 */
@Noun(singular = "de versie", plural = "versies")
public record VersionRecord(
    @Key(value = "formaat", help = "Nummer van de opbouw van het archief.", reach = Reach.EDITORIAL)
        String format,
    @Key(
            value = "corporatie",
            help = "De map van de corporatie; ook haar webadres.",
            reach = Reach.EDITORIAL)
        String corporation,
    @Key(
            value = "document",
            help = "privacyverklaring of cookieverklaring.",
            reach = Reach.EDITORIAL)
        DocumentKind document,
    @Key(
            value = "ingangsdatum",
            help = "Vanaf welke datum deze versie geldt.",
            reach = Reach.EDITORIAL)
        LocalDate effective,
    @Key(
            value = "datum-onbekend",
            help = "ja als de tekst zelf geen datum noemt.",
            reach = Reach.EDITORIAL)
        boolean dateUnknown,
    @Key(
            value = "vastgesteld-op",
            help = "Wanneer deze versie is vastgesteld.",
            reach = Reach.EDITORIAL)
        Optional<LocalDate> adoptedOn,
    @Key(
            value = "vastgesteld-door",
            help = "Wie deze versie heeft vastgesteld.",
            reach = Reach.EDITORIAL)
        Optional<String> adoptedBy,
    @Key(
            value = "gepubliceerd-op",
            help = "Op welke dag deze versie is gepubliceerd.",
            reach = Reach.EDITORIAL)
        Optional<LocalDate> publishedOn,
    @Key(
            value = "terugwerkend-reden",
            help = "Waarom een uitbreiding ingaat voor de dag van publicatie.",
            reach = Reach.EDITORIAL)
        Optional<Text> pastReason,
    @Key(
            value = "aard",
            help = "overgenomen, eerste, uitbreiding, inperking, redactioneel of sjabloon.",
            reach = Reach.EDITORIAL)
        ChangeKind kind,
    @Key(
            value = "aard-reden",
            help = "Waarom de aard anders is dan voorgesteld.",
            reach = Reach.EDITORIAL)
        Optional<Text> kindReason,
    @Key(
            value = "beoordelingen",
            help = "Wat de redactie vond van wijzigingen die na te gaan waren.",
            reach = Reach.EDITORIAL)
        List<Judgement> judgements,
    @Key(value = "toelichting", help = "Wat er is veranderd, in een zin.", reach = Reach.EDITORIAL)
        Text reason,
    @Key(
            value = "vingerafdruk-gegevens",
            help = "SHA-256 van gegevens.yaml.",
            reach = Reach.EDITORIAL)
        String data,
    @Key(value = "vingerafdruk-tekst", help = "SHA-256 van tekst.html.", reach = Reach.EDITORIAL)
        String words,
    @Key(
            value = "oorspronkelijk-document",
            help = "Het eigen document van de corporatie dat bij deze versie is bewaard.",
            reach = Reach.EDITORIAL)
        Optional<OriginalRecord> original,
    @Key(
            value = "vorige",
            help = "SHA-256 van versie.yaml van de versie hiervoor.",
            reach = Reach.EDITORIAL)
        Optional<String> previous) {
  /** Keeps its own list. */
  public VersionRecord {
    judgements = List.copyOf(judgements);
  }

  /**
   * Whether the facts come from an older text of the corporation; the words, and what they say of
   * the law, are then Glashelder's of the day it was frozen.
   */
  public boolean isTakenOver() {
    return kind == ChangeKind.TAKEN_OVER;
  }

  /** The format of the archive that this Glashelder writes, and the newest that it reads. */
  public static final int FORMAT = 1;
}
