package nl.glashelder.takeover.find;

import java.util.Set;

/** Finds where cameras hang and what for. */
final class CameraFacts implements Recogniser {
  @Override
  public void find(Finds finds) {
    String place = "";
    for (Passage passage : finds.passages()) {
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
