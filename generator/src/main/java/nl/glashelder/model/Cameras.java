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
            value = "borden",
            label = "de uitleg over borden",
            help = "Hoe mensen zien dat er camera’s hangen, in hele zinnen.",
            reach = Reach.PROTECTS)
        Optional<Text> signs,
    @Key(
            value = "bekijken-bij",
            label = "de redenen om beelden te bekijken",
            help = "Wanneer iemand de beelden bekijkt, per regel een zinsdeel na bij: inbraak.",
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
  }
}
