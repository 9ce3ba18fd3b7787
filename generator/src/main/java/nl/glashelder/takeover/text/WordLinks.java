package nl.glashelder.takeover.text;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The addresses that a document's links lead to, by their number. */
final class WordLinks {
  private WordLinks() {}

  /** Reads the list of relations; {@code null} when there is none. */
  static Map<String, String> of(byte[] part) throws XMLStreamException {
    Map<String, String> links = new HashMap<>();
    if (part == null) {
      return links;
    }
    XMLStreamReader xml = WordXml.open(part);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("Relationship")
          && WordXml.attribute(xml, "Type").endsWith("/hyperlink")) {
        links.put(WordXml.attribute(xml, "Id"), WordXml.attribute(xml, "Target"));
      }
    }
    return links;
  }
}
