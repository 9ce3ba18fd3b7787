package nl.glashelder.takeover.find;

import java.util.List;
import nl.glashelder.model.DataItem;

/** Finds the examples with which a text explains what personal data are. */
final class Definitions implements Recogniser {
  @Override
  public void find(Finds finds) {
    for (Passage passage : finds.prose()) {
      String text = passage.text();
      boolean example =
          passage.isNear("begrippen")
              && text.matches("(?iu).*\\bpersoonsgegevens?\\b.*")
              && text.matches(
                  "(?iu).*\\b(?:voorbeeld|voorbeelden|bijvoorbeeld|zoals|combinatie van|ook kunnen|aanduiden)\\b.*");
      if (passage.isHeading() || !example) {
        continue;
      }
      List<String> ids =
          PortalFacts.examples(
              text.replaceFirst("[.]$", "")
                  .replaceAll("(?iu)\\s+(?:zijn|als)\\s+(?:\\p{L}+\\s+)?persoonsgegevens?.*$", ""));
      for (String id : ids) {
        finds.catalogue().items().stream()
            .filter(item -> item.id().equals(id))
            .map(DataItem::name)
            .forEach(
                name ->
                    finds
                        .statement()
                        .put(
                            "begrippen[persoonsgegevens].voorbeelden[]",
                            name.replaceAll("\\s*\\(.*", ""),
                            passage.source()));
      }
    }
  }
}
