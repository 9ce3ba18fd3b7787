package nl.glashelder.render.style;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A logo as a file.
 *
 * @param extension {@code svg}, {@code png} or {@code jpg}, after its content
 * @param bytes its content
 */
public record Logo(String extension, byte[] bytes) {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a};
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

  /** Recognises a logo by its content, whatever its name; empty when it is no svg, png or jpg. */
  public static Optional<Logo> of(byte[] bytes) {
    if (startsWith(bytes, PNG) && hasEnd(bytes, "IEND")) {
      return Optional.of(new Logo("png", bytes));
    }
    if (startsWith(bytes, JPEG)) {
      return Optional.of(new Logo("jpg", bytes));
    }
    return isSvg(bytes) ? Optional.of(new Logo("svg", bytes)) : Optional.empty();
  }

  /** A browser shows an svg only if it is well-formed; nothing outside the file is read. */
  private static boolean isSvg(byte[] bytes) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setEntityResolver((id, address) -> new InputSource(new StringReader("")));
      builder.setErrorHandler(new DefaultHandler());
      Element root = builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
      return "svg".equals(root.getLocalName()) && SVG.equals(root.getNamespaceURI());
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java can read XML", e);
    } catch (SAXException | IOException e) {
      return false;
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] signature) {
    return bytes.length > signature.length
        && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
  }

  /** A file that was cut off lacks the mark at its end. */
  private static boolean hasEnd(byte[] bytes, String mark) {
    int from = Math.max(0, bytes.length - 32);
    return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains(mark);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Logo logo
        && extension.equals(logo.extension)
        && Arrays.equals(bytes, logo.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * extension.hashCode() + Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "Logo[" + extension + ", " + bytes.length + " bytes]";
  }
}
