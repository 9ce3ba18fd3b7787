package nl.glashelder.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.model.FirstLetter;
import nl.glashelder.render.page.ComparedContent.Change;
import org.jsoup.nodes.Element;

/**
 * Why changes have their weight, where many of them have it for the same reason: told once above
 * them. On paper eighty times the same lines hide what differs.
 *
 * @param byLabel the reason that holds where a change of a weight tells none
 */
record CommonReasons(Map<String, String> byLabel) {
  /** Fewer changes can each tell their reason. */
  private static final int ENOUGH = 4;

  /** The most told reason of each weight, where enough changes have it. */
  static CommonReasons of(List<Change> changes) {
    Map<String, Map<String, Integer>> told = new LinkedHashMap<>();
    for (Change change : changes) {
      told.computeIfAbsent(change.label(), l -> new LinkedHashMap<>())
          .merge(change.reason(), 1, Integer::sum);
    }
    Map<String, String> common = new LinkedHashMap<>();
    told.forEach(
        (label, reasons) ->
            reasons.entrySet().stream()
                .filter(reason -> reason.getValue() >= ENOUGH)
                .max(Map.Entry.comparingByValue())
                .ifPresent(reason -> common.put(label, reason.getKey())));
    return new CommonReasons(common);
  }

  /** Says what the weights mean here. */
  void into(Element target) {
    if (byLabel.isEmpty()) {
      target.appendElement("p").text("Bij elke wijziging staat wat die betekent.");
      return;
    }
    target.appendElement("p").text("Staat er niet bij wat een wijziging betekent? Dan geldt:");
    Element list = target.appendElement("ul");
    byLabel.forEach(
        (label, reason) -> {
          Element item = list.appendElement("li");
          item.appendElement("strong").text(FirstLetter.capital(label) + ".");
          item.appendText(" " + reason);
        });
  }

  /** The reason of a change, unless it was told above. */
  Optional<String> own(Change change) {
    return Optional.of(change.reason())
        .filter(reason -> !reason.equals(byLabel.get(change.label())));
  }
}
