package nl.glashelder.check.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.glashelder.check.language.Sentences;
import nl.glashelder.model.CameraPlace;
import nl.glashelder.model.Cameras;
import nl.glashelder.model.Channel;
import nl.glashelder.model.ChannelKind;
import nl.glashelder.model.DataCategory;
import nl.glashelder.model.DataItem;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Recipient;
import nl.glashelder.model.RetentionPeriod;
import nl.glashelder.model.Text;

/** What one key says is not so, and another says is: data not recorded, bounds, cameras, chats. */
final class OppositeKeys {
  private static final String EITHER = "Haal het weg waar het niet klopt.";
  private static final Pattern ARTICLE = Pattern.compile("^(?:de|het|een|uw|je|jouw) ");
  private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");
  private static final Pattern PREPOSITION =
      Pattern.compile("^(?:in|bij|op|aan|boven|achter|naast|voor) ");
  private static final Pattern DENIED = Pattern.compile("(?iu)\\b(?:niet|geen|nooit|behalve)\\b");

  private OppositeKeys() {}

  static void look(PrivacyStatement s, Found found) {
    s.data().forEach(d -> data(d, s.notRecorded(), found));
    s.recipients().forEach(r -> recipient(r, found));
    s.retention().forEach(p -> bounds(p, found));
    s.cameras().ifPresent(c -> cameras(c, found));
    s.channels().forEach(c -> channel(c, found));
  }

  private static void data(DataCategory d, List<Text> nowhere, Found found) {
    for (DataItem item : d.items()) {
      if (names(d.notRecorded(), item.name())) {
        found.at(
            "gegevens." + d.id() + ".niet-vastgelegd",
            "Bij '" + d.name() + "' staat '" + item.name() + "' bij items en bij niet-vastgelegd.",
            EITHER);
      } else if (names(nowhere, item.name())) {
        found.at(
            "gegevens." + d.id() + ".items." + item.id(),
            "'" + item.name() + "' staat bij '" + d.name() + "', maar ook bij niet-vastgelegd.",
            EITHER);
      }
    }
  }

  private static void recipient(Recipient r, Found found) {
    for (DataItem item : r.data()) {
      if (names(r.dataWithheld(), item.name())) {
        found.at(
            "ontvangers." + r.id() + ".krijgt-niet",
            "Bij '" + r.name() + "' staat '" + item.name() + "' bij krijgt en bij krijgt-niet.",
            EITHER);
      }
    }
  }

  /** Whether a list names a thing, be it with an article or an explanation in brackets. */
  private static boolean names(List<Text> list, String name) {
    return list.stream().anyMatch(text -> bare(text.markdown()).equals(bare(name)));
  }

  private static String bare(String name) {
    String small = BRACKETS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("").strip();
    String phrase = small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
    return ARTICLE.matcher(phrase).replaceFirst("");
  }

  private static void bounds(RetentionPeriod period, Found found) {
    String path = "bewaartermijnen." + period.id();
    bounds(path, period.duration(), period.longestDuration(), found);
    period
        .parts()
        .forEach(
            part ->
                bounds(
                    path + ".termijnen." + part.id(),
                    part.duration(),
                    part.longestDuration(),
                    found));
  }

  private static void bounds(
      String path, Optional<IsoDuration> shortest, Optional<IsoDuration> longest, Found found) {
    if (shortest.isPresent()
        && longest.isPresent()
        && !longest.get().isLongerThan(shortest.get())) {
      found.at(
          path + ".duur-tot",
          "De termijn loopt van "
              + shortest.get().dutch()
              + " tot "
              + longest.get().dutch()
              + ". Dat is niet zeker langer.",
          "Zet bij duur de kortste en bij duur-tot de langste termijn.");
    }
  }

  private static void cameras(Cameras cameras, Found found) {
    atPlaces(cameras, "openbare-weg", Cameras::publicRoad, CameraPlace::publicRoad, found);
    atPlaces(cameras, "kentekens", Cameras::numberPlates, CameraPlace::numberPlates, found);
    atPlaces(cameras, "geluid", Cameras::sound, CameraPlace::sound, found);
    atPlaces(cameras, "meekijken", Cameras::live, CameraPlace::live, found);
    cameras.places().stream()
        .filter(place -> hangsNowhere(cameras.neverAt(), place))
        .forEach(
            place ->
                found.at(
                    "cameras.nooit-op",
                    "'" + place.name() + "' staat bij plekken en bij nooit-op.",
                    EITHER));
  }

  private static boolean hangsNowhere(List<Text> nowhere, CameraPlace place) {
    return names(nowhere, place.name())
        || nowhere.stream()
            .map(text -> bare(text.markdown()))
            .anyMatch(
                spot ->
                    bare(PREPOSITION.matcher(spot).replaceFirst("")).equals(bare(place.name()))
                        || PREPOSITION.matcher(spot).find()
                            && place.where().filter(where -> hangsAt(spot, where)).isPresent());
  }

  /** "In de hal"; not "in de hal van het kantoor", which is another one. */
  private static boolean hangsAt(String spot, Text where) {
    Pattern said =
        Pattern.compile(
            "(?iu)(?<![\\p{L}-])"
                + Pattern.quote(spot)
                + "(?![\\p{L}-])(?! (?:van|bij|op|in|aan|naast|achter|voor)\\b)");
    return Sentences.of(PlainMarkdown.of(where.markdown())).stream()
        .anyMatch(s -> said.matcher(s).find() && !DENIED.matcher(s).find());
  }

  /** What cameras do nowhere, and still do at some place. */
  private static void atPlaces(
      Cameras cameras,
      String key,
      Function<Cameras, Optional<Boolean>> anywhere,
      Function<CameraPlace, Optional<Boolean>> here,
      Found found) {
    if (!anywhere.apply(cameras).orElse(true)) {
      cameras.places().stream()
          .filter(place -> here.apply(place).orElse(false))
          .forEach(
              place ->
                  found.at(
                      "cameras.plekken." + place.id() + "." + key,
                      "Bij '"
                          + place.name()
                          + "' staat "
                          + key
                          + ": ja, maar bij cameras staat "
                          + key
                          + ": nee.",
                      "Verbeter een van de twee."));
    }
  }

  private static void channel(Channel channel, Found found) {
    boolean byComputer = channel.answeredByComputer().orElse(true);
    boolean isChatbot = channel.kind().filter(ChannelKind.CHATBOT::equals).isPresent();
    if (!byComputer && (isChatbot || channel.saysItIsComputer().orElse(false))) {
      found.at(
          "kanalen." + channel.id() + ".computer-antwoordt",
          "Bij '"
              + channel.name()
              + "' staat dat er geen computer antwoordt, maar "
              + (isChatbot ? "de soort is chatbot." : "ook dat de computer zich meldt."),
          "Verbeter een van de twee.");
    }
  }
}
