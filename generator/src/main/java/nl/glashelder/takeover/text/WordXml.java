package nl.glashelder.takeover.text;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens the XML of a document as a stream, in which nothing leads outside the file. */
final class WordXml {
  private WordXml() {}

  static XMLStreamReader open(byte[] xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (XMLResolver)
            (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
  }

  /** An attribute by its name without prefix; empty text when it is not there. */
  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Whether a mark such as bold is on: it is unless it says that it is not. */
  static boolean isOn(XMLStreamReader xml) {
    String value = attribute(xml, "val");
    return !value.equals("0") && !value.equals("false") && !value.equals("none");
  }
}
