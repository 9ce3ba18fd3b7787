package nl.glashelder.model;

import java.util.List;
import java.util.Optional;

/** A place with cameras, EDPB guidelines 3/2019. */
@Noun(singular = "de cameraplek", plural = "cameraplekken")
public record CameraPlace(
    @Key(
            value = "id",
            help = "Vaste naam van deze regel. Verander hem niet: vergelijkingen volgen de id.",
            form = TextForm.ID,
            reach = Reach.EDITORIAL)
        String id,
    @Key(
            value = "naam",
            label = "de naam",
            help = "Waar de camera’s hangen, bijvoorbeeld ons kantoor.",
            reach = Reach.NAMES)
        String name,
    @Key(
            value = "plek",
            label = "de plek",
            help = "Op welke plekken, als hele zin.",
            reach = Reach.DESCRIBES)
        Optional<Text> where,
    @Key(
            value = "doelen",
            label = "de doelen",
            help = "Waarvoor, per regel een zinsdeel: het tegengaan van vandalisme.",
            reach = Reach.WIDENS)
        List<Text> purposes,
    @Key(
            value = "belang",
            label = "het belang",
            help = "Het gerechtvaardigd belang, als zinsdeel.",
            clause = Clause.NOUN,
            after = "Om een goede reden (een gerechtvaardigd belang):",
            reach = Reach.DESCRIBES)
        Optional<Text> interest,
    @Key(
            value = "bewaren",
            label = "de bewaartermijn",
            help = "Ids van bewaartermijnen voor deze beelden.",
            refersTo = "bewaartermijnen",
            reach = Reach.DESCRIBES)
        List<String> retention,
    @Key(
            value = "openbare-weg",
            label = "of de openbare weg in beeld is",
            help =
                "ja of nee: is op deze plek de openbare weg in beeld, zoals de stoep of de straat?",
            reach = Reach.WIDENS,
            claim = "De openbare weg is [|niet] in beeld.")
        Optional<Boolean> publicRoad,
    @Key(
            value = "kentekens",
            label = "of camera’s daar kentekens lezen",
            help = "ja of nee: leest een computer op deze plek kentekens?",
            reach = Reach.WIDENS,
            claim = "De camera’s lezen daar [|geen] kentekens^.")
        Optional<Boolean> numberPlates,
    @Key(
            value = "geluid",
            label = "of camera’s daar geluid opnemen",
            help = "ja of nee: nemen de camera’s op deze plek ook geluid op?",
            reach = Reach.WIDENS,
            claim = "De camera’s nemen daar [|geen] geluid^ op.")
        Optional<Boolean> sound,
    @Key(
            value = "meekijken",
            label = "of iemand daar live meekijkt",
            help = "ja of nee: kijkt iemand op deze plek live mee met de beelden?",
            reach = Reach.WIDENS,
            claim = "Daar kijkt [soms iemand|niemand] live mee.")
        Optional<Boolean> live) {
  /** Keeps its own copies of the lists. */
  public CameraPlace {
    purposes = List.copyOf(purposes);
    retention = List.copyOf(retention);
  }
}
