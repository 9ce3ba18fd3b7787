package nl.glashelder.render.style;

import java.util.Collection;
import java.util.TreeSet;

/**
 * The small stylesheet of one corporation: its colours as variables that the common stylesheet
 * uses, and the rules behind the choice of audience. It is a file of its own because the pages
 * forbid styles within themselves.
 */
public final class HouseStyleSheet {
  private HouseStyleSheet() {}

  /** Writes the stylesheet for colours and the ids of all audiences that its pages know. */
  public static String of(HouseColours colours, Collection<String> audiences) {
    StringBuilder css = new StringBuilder();
    css.append(":root{").append(variables(colours.light())).append("}\n");
    css.append("@media (prefers-color-scheme:dark){:root{")
        .append(variables(colours.dark()))
        .append("}}\n");
    if (!audiences.isEmpty()) {
      css.append("@media screen{\n");
      new TreeSet<>(audiences).forEach(id -> css.append(choice(id)));
      css.append("}\n");
    }
    return css.toString();
  }

  private static String variables(HouseColours.Palette palette) {
    return "--accent:"
        + palette.accent()
        + ";--op-accent:"
        + palette.onAccent()
        + ";--huis:"
        + palette.band()
        + ";--huis-twee:"
        + palette.second()
        + ";--waas:"
        + palette.tint()
        + ";--papier:"
        + palette.paper()
        + ";--vlak:"
        + palette.panel();
  }

  /** What a link points at is always shown, whatever was chosen. */
  private static String choice(String id) {
    String chosen = "body:has(#keuze-" + id + ":checked) ";
    return chosen
        + "[data-voor]:not([data-voor~=\""
        + id
        + "\"],:target,:has(:target)){display:none}\n"
        + chosen
        + "[data-keuze~=\""
        + id
        + "\"]{display:block}\n";
  }
}
