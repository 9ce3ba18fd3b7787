package nl.glashelder.takeover.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the styles of a document make of a paragraph. Their ids differ with the language of the
 * program that made it, and so do their names in upper and lower case.
 */
final class WordStyles {
  private static final Pattern HEADING =
      Pattern.compile("(?:heading|kop|titre|berschrift|überschrift)\\s*([1-9])");
  private static final Pattern TITLE = Pattern.compile("title|titel");

  private record Style(String name, String basedOn, int outline, boolean numbered, boolean bold) {}

  private final Map<String, Style> styles = new HashMap<>();

  private WordStyles() {}

  /** Reads {@code word/styles.xml}; {@code null} when the document has none. */
  static WordStyles of(byte[] part) throws XMLStreamException {
    WordStyles styles = new WordStyles();
    if (part == null) {
      return styles;
    }
    XMLStreamReader xml = WordXml.open(part);
    String id = "";
    String name = "";
    String based = "";
    int outline = -1;
    boolean numbered = false;
    boolean bold = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "style" -> {
            id = WordXml.attribute(xml, "styleId");
            name = "";
            based = "";
            outline = -1;
            numbered = false;
            bold = false;
          }
          case "name" -> name = WordXml.attribute(xml, "val").toLowerCase(Locale.ROOT);
          case "basedOn" -> based = WordXml.attribute(xml, "val");
          case "outlineLvl" -> outline = level(WordXml.attribute(xml, "val"));
          case "numPr" -> numbered = true;
          case "b" -> bold = WordXml.isOn(xml);
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("style")) {
        styles.styles.put(id, new Style(name, based, outline, numbered, bold));
      }
    }
    return styles;
  }

  private static int level(String value) {
    return value.matches("[0-8]") ? value.charAt(0) - '0' : -1;
  }

  /** The level of heading that a style makes, from 1; 0 when it makes none. */
  int headingLevel(String id) {
    Set<String> seen = new HashSet<>();
    for (String at = id; styles.containsKey(at) && seen.add(at); at = styles.get(at).basedOn()) {
      Style style = styles.get(at);
      Matcher heading = HEADING.matcher(style.name());
      if (heading.matches()) {
        return Math.min(6, heading.group(1).charAt(0) - '0');
      }
      if (TITLE.matcher(style.name()).matches()) {
        return 1;
      }
      if (style.outline() >= 0) {
        return Math.min(6, style.outline() + 1);
      }
    }
    return 0;
  }

  /** Whether a style makes items of a list. */
  boolean isList(String id) {
    Set<String> seen = new HashSet<>();
    for (String at = id; styles.containsKey(at) && seen.add(at); at = styles.get(at).basedOn()) {
      String name = styles.get(at).name();
      if (styles.get(at).numbered() && headingLevel(id) == 0
          || name.matches("list (?:bullet|number).*|lijst(?:opsom|nummer).*")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a table of contents is in it. */
  boolean isContents(String id) {
    return styles.containsKey(id) && styles.get(id).name().matches("(?:toc|inhopg|contents).*");
  }

  boolean isBold(String id) {
    return styles.containsKey(id) && styles.get(id).bold();
  }
}
