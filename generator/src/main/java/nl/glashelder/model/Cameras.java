package nl.glashelder.model;

import java.util.List;
import java.util.Optional;

/** Video surveillance, AVG 6(1)(f) and 13, EDPB guidelines 3/2019. */
@Noun(singular = "het cameratoezicht", plural = "cameratoezicht")
public record Cameras(
    @Key(
            value = "inleiding",
            label = "de inleiding",
            help = "Algemene uitleg, in hele zinnen.",
            reach = Reach.DESCRIBES)
        Optional<Text> introduction,
    @Key(
            value = "plekken",
            label = "de cameraplekken",
            help = "Waar camera’s hangen en waarvoor.",
            reach = Reach.WIDENS)
        List<CameraPlace> places,
    @Key(
            value = "nooit-op",
            label = "de plekken waar nooit camera’s hangen",
            help =
                "Plekken waar nooit camera’s hangen, per regel een zinsdeel na Nooit: in woningen.",
            clause = Clause.CIRCUMSTANCE,
            after = "Hier hangen nooit camera’s van ons:",
            denies = "plekken",
            reach = Reach.PROTECTS)
        List<Text> neverAt,
    @Key(
            value = "openbare-weg",
            label = "of de openbare weg in beeld is",
            help = "ja of nee: filmt u de openbare weg, zoals de stoep of de straat?",
            reach = Reach.WIDENS,
            claim = "De openbare weg is [|niet] in beeld.")
        Optional<Boolean> publicRoad,
    @Key(
            value = "openbare-weg-toelichting",
            label = "de uitleg over de openbare weg",
            help = "Waarom en hoeveel van de openbare weg in beeld is, als hele zin.",
            explains = "openbare-weg",
            reach = Reach.DESCRIBES)
        Optional<Text> publicRoadNote,
    @Key(
            value = "gezichtsherkenning",
            label = "of camera’s gezichten herkennen",
            help = "ja of nee: herkent een computer gezichten op de beelden?",
            reach = Reach.WIDENS,
            claim = "Onze camera’s herkennen [|geen] gezichten^.")
        Optional<Boolean> faceRecognition,
    @Key(
            value = "kentekens",
            label = "of camera’s kentekens lezen",
            help = "ja of nee: leest een computer kentekens op de beelden?",
            reach = Reach.WIDENS,
            claim = "Onze camera’s lezen [|geen] kentekens^.")
        Optional<Boolean> numberPlates,
    @Key(
            value = "geluid",
            label = "of camera’s geluid opnemen",
            help = "ja of nee: nemen de camera’s ook geluid op?",
            reach = Reach.WIDENS,
            claim = "Onze camera’s nemen [|geen] geluid^ op.")
        Optional<Boolean> sound,
    @Key(
            value = "meekijken",
            label = "of iemand live meekijkt",
            help = "ja of nee: kijkt iemand live mee met de beelden?",
            reach = Reach.WIDENS,
            claim = "Er kijkt [iemand|niemand] live mee.")
        Optional<Boolean> live,
    @Key(
            value = "verborgen",
            label = "de uitleg over verborgen camera’s",
            help = "Of en wanneer u verborgen camera’s gebruikt, als hele zin.",
            reach = Reach.WIDENS)
        Optional<Text> hidden,
    @Key(
            value = "borden",
            label = "de uitleg over borden",
            help = "Hoe mensen zien dat er camera’s hangen, in hele zinnen.",
            reach = Reach.PROTECTS)
        Optional<Text> signs,
    @Key(
            value = "bekijken-bij",
            label = "de redenen om beelden te bekijken",
            help = "Wanneer iemand de beelden bekijkt, per regel een zinsdeel na bij: inbraak.",
            clause = Clause.ITEM,
            after = "Alleen:",
            reach = Reach.WIDENS)
        List<Text> viewedWhen,
    @Key(
            value = "bekijken-door",
            label = "de uitleg over wie de beelden bekijkt",
            help = "Wie de beelden mag bekijken, als hele zin.",
            reach = Reach.WIDENS)
        Optional<Text> viewedBy,
    @Key(
            value = "beveiliging",
            label = "de beveiliging",
            help = "Hoe het camerasysteem is beveiligd, als hele zin.",
            reach = Reach.PROTECTS)
        Optional<Text> security,
    @Key(
            value = "grondslagen",
            label = "de grondslagen",
            help =
                "De wettelijke grondslagen van het cameratoezicht, als die voor alle plekken gelijk zijn.",
            reach = Reach.DESCRIBES)
        List<LegalBasisUse> bases,
    @Key(
            value = "ontvangers",
            label = "de ontvangers",
            help = "Wie beelden kan krijgen: ids van ontvangers, of geen.",
            refersTo = "ontvangers",
            reach = Reach.WIDENS)
        Optional<List<String>> recipients,
    @Key(
            value = "vragen",
            label = "de vragen",
            help = "Vragen en antwoorden, bijvoorbeeld over een eigen camera.",
            catalogue = "vragen",
            reach = Reach.DESCRIBES)
        List<Question> questions,
    @Key(
            value = "document",
            label = "het document",
            help = "Apart document over cameratoezicht.",
            reach = Reach.DESCRIBES)
        Optional<Document> document) {
  /** Keeps its own copies of the lists. */
  public Cameras {
    places = List.copyOf(places);
    viewedWhen = List.copyOf(viewedWhen);
    questions = List.copyOf(questions);
    neverAt = List.copyOf(neverAt);
    bases = List.copyOf(bases);
  }
}
