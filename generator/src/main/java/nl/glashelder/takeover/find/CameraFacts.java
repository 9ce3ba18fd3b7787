package nl.glashelder.takeover.find;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where cameras hang and what for. */
final class CameraFacts implements Recogniser {
  private static final String GUARDED =
      "(?:personen|mensen|gebouwen|terreinen|zaken|eigendommen|bezoekers|medewerkers|bewoners|huurders)";

  /** "Beveiliging met camera's van personen, gebouwen en zaken". */
  private static final Pattern GUARDING =
      Pattern.compile(
          "(?iu)\\bbeveilig(?:ing|en)\\b[^.;:?]*?\\bvan\\s("
              + GUARDED
              + "(?:(?:,| en|, en)\\s"
              + GUARDED
              + ")*)(?=\\s*[.;]?$)");

  @Override
  public void find(Finds finds) {
    finds.prose().forEach(passage -> guarded(passage, finds));
    String place = "";
    for (Passage passage : finds.said()) {
      if (!passage.isNear("cameras")
          && Meanings.of("cameras.txt")
              .named("camera")
              .concept()
              .named(passage.reading())
              .isEmpty()) {
        continue;
      }
      if (passage.isNear("rechten") || passage.isNear("gegevens") || passage.isNear("bewaren")) {
        continue;
      }
      Set<String> named = Meanings.of("cameras.txt").in(passage.reading());
      for (String id : named) {
        if (id.startsWith("plek-")
            && !passage.text().matches("(?iu).*\\b(?:uw eigen|je eigen|zelf|buren)\\b.*")) {
          place = id.substring("plek-".length());
          if (!passage.isHeading()) {
            place(place, passage, finds);
          }
        }
      }
      if (!place.isEmpty() && !passage.isHeading()) {
        for (String id : named) {
          if (id.startsWith("doel-") && isPurpose(passage)) {
            place(place, passage, finds);
            String purpose = Meanings.of("cameras.txt").named(id).destinations().get(0);
            finds
                .statement()
                .put("cameras.plekken[" + place + "].doelen[]", purpose, passage.source());
          }
        }
        if (named.contains("belang")) {
          finds
              .statement()
              .put("cameras.grondslagen[grondslag:gerechtvaardigd-belang]", "", passage.source());
        }
      }
    }
  }

  /** What cameras are for, where the text names no place. */
  private static void guarded(Passage passage, Finds finds) {
    Matcher guarding = GUARDING.matcher(passage.text());
    boolean ofCameras = passage.text().matches("(?iu).*camera.*");
    if (ofCameras && guarding.find() && !passage.reading().isDeniedAt(guarding.start())) {
      finds
          .statement()
          .put(
              "cameras.inleiding",
              "Met camera's beveiligen wij "
                  + Names.small(guarding.group(1))
                  + "."
                  + (passage.text().matches("(?iu).*\\bzichtba.*")
                      ? " De camera's zijn goed zichtbaar."
                      : ""),
              passage.source());
    }
  }

  private static boolean isPurpose(Passage passage) {
    return passage.isItem() && passage.isAbout("doelen")
        || passage.isItem()
            && passage.lead().matches("(?iu).*\\b(?:doel|doeleinden|om|voor)\\b.*:$")
        || passage.text().matches("(?iu).*\\b(?:om|ter|voor de|voor het|vanwege|tegen)\\b.*")
            && !passage
                .text()
                .matches("(?iu).*\\b(?:bekeken|teruggekeken|bewaard|bewaren|filmen|filmt)\\b.*");
  }

  private static void place(String id, Passage passage, Finds finds) {
    String name = Meanings.of("cameras.txt").named("plek-" + id).destinations().get(0);
    finds.statement().put("cameras.plekken[" + id + "].naam", name, passage.source());
  }
}
