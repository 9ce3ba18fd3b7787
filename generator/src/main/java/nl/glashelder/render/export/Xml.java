package nl.glashelder.render.export;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML with one element a line. */
final class Xml {
  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter writer;

  Xml(String root, String namespace) {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    try {
      writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      writer.writeStartElement(root);
      writer.writeDefaultNamespace(namespace);
      writer.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An element with text. */
  Xml text(String name, String text) {
    try {
      writer.writeStartElement(name);
      writer.writeCharacters(text);
      writer.writeEndElement();
      writer.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  /** An element with attributes only: name, value, name, value. */
  Xml empty(String name, String... attributes) {
    try {
      writer.writeEmptyElement(name);
      for (int i = 0; i < attributes.length; i += 2) {
        writer.writeAttribute(attributes[i], attributes[i + 1]);
      }
      writer.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  Xml open(String name) {
    try {
      writer.writeStartElement(name);
      writer.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  Xml close() {
    try {
      writer.writeEndElement();
      writer.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  String end() {
    try {
      writer.writeEndElement();
      writer.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return out + "\n";
  }
}
