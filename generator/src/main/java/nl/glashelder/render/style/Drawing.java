package nl.glashelder.render.style;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.glashelder.source.Limits;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A drawing (SVG) with nothing in it but a drawing. Scripts and what starts them, parts of web
 * pages, animation, links, and everything that would be fetched from elsewhere go: the file is
 * published, and whoever opens it by itself would run and fetch them. What is not known is left
 * out.
 *
 * @param bytes the file; as it was when nothing had to go
 * @param removed what had to go, in Dutch, in order
 */
record Drawing(byte[] bytes, Set<String> removed) {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final int DEEPEST = 64;

  private static final Set<String> KNOWN =
      Set.of(
          "svg",
          "g",
          "defs",
          "symbol",
          "use",
          "title",
          "desc",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "text",
          "tspan",
          "textPath",
          "linearGradient",
          "radialGradient",
          "stop",
          "pattern",
          "clipPath",
          "mask",
          "marker",
          "filter",
          "image",
          "switch",
          "style",
          "view",
          "metadata",
          "a");

  private static final Set<String> KNOWN_FILTERS =
      Set.of(
          "feBlend",
          "feColorMatrix",
          "feComponentTransfer",
          "feComposite",
          "feDropShadow",
          "feFlood",
          "feFuncA",
          "feFuncB",
          "feFuncG",
          "feFuncR",
          "feGaussianBlur",
          "feMerge",
          "feMergeNode",
          "feMorphology",
          "feOffset");

  private static final Map<String, String> UNWANTED =
      Map.of(
          "script", "een script",
          "foreignObject", "een stuk webpagina",
          "animate", "beweging",
          "animateMotion", "beweging",
          "animateTransform", "beweging",
          "set", "beweging");

  private static final Pattern END =
      Pattern.compile(
          "</(?:[A-Za-z_][\\w.-]*:)?svg\\s*>|<(?:[A-Za-z_][\\w.-]*:)?svg(?:\\s[^<>]*)?/>\\s*$");
  private static final Pattern PICTURE =
      Pattern.compile("data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\\s]*");
  private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*['\"]?#([^'\")]+)");

  /**
   * Cleans a drawing.
   *
   * @return empty when it is no SVG that a browser shows, or too large to be a logo
   */
  static Optional<Drawing> of(byte[] bytes) {
    if (bytes.length > Limits.DRAWING_BYTES || !END.matcher(latin(bytes)).find()) {
      // The XML library of the JDK prints what it thinks of a file that was cut off.
      return Optional.empty();
    }
    Optional<Document> document = parse(bytes);
    Element root = document.map(Document::getDocumentElement).orElse(null);
    if (root == null || !"svg".equals(root.getLocalName()) || !SVG.equals(root.getNamespaceURI())) {
      return Optional.empty();
    }
    if (new Cost(root).isTooHigh()) {
      return Optional.empty();
    }
    Cleaner cleaner = new Cleaner();
    cleaner.document(document.get());
    if (cleaner.removed.isEmpty() && document.get().getDoctype() == null) {
      return Optional.of(new Drawing(bytes, Set.of()));
    }
    byte[] cleaned = cleaner.out.toString().getBytes(StandardCharsets.UTF_8);
    return cleaned.length > Limits.LOGO_BYTES
        ? Optional.empty()
        : Optional.of(new Drawing(cleaned, cleaner.removed));
  }

  /** A browser shows an svg only if it is well-formed; nothing outside the file is read. */
  private static Optional<Document> parse(byte[] bytes) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setAttribute(
          "http://www.oracle.com/xml/jaxp/properties/maxElementDepth", String.valueOf(DEEPEST));
      factory.setAttribute(
          "http://www.oracle.com/xml/jaxp/properties/entityExpansionLimit", "1000");
      factory.setAttribute(
          "http://www.oracle.com/xml/jaxp/properties/totalEntitySizeLimit",
          String.valueOf(Limits.DRAWING_BYTES));
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setEntityResolver((id, address) -> new InputSource(new StringReader("")));
      builder.setErrorHandler(new DefaultHandler());
      return Optional.of(builder.parse(new ByteArrayInputStream(bytes)));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java can read XML", e);
    } catch (SAXException | IOException e) {
      return Optional.empty();
    }
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static String reference(Attr attribute) {
    String name = attribute.getLocalName() == null ? attribute.getName() : attribute.getLocalName();
    return name.equals("href") ? attribute.getValue().strip() : "";
  }

  /** How many parts are drawn, each use of a part counted: parts can use each other without end. */
  private static final class Cost {
    private static final long TOO_HIGH = Limits.DRAWING_PARTS;
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<Element, Long> known = new HashMap<>();
    private final Element root;

    Cost(Element root) {
      this.root = root;
      collect(root);
    }

    private void collect(Element element) {
      if (element.hasAttribute("id")) {
        byId.putIfAbsent(element.getAttribute("id"), element);
      }
      for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
        if (child instanceof Element inner) {
          collect(inner);
        }
      }
    }

    boolean isTooHigh() {
      return of(root, 0) > TOO_HIGH;
    }

    private long of(Element element, int depth) {
      Long before = known.get(element);
      if (before != null) {
        return before;
      }
      if (depth > 2 * DEEPEST) {
        return TOO_HIGH + 1;
      }
      // Met again on the way down, it uses itself.
      known.put(element, TOO_HIGH + 1);
      long cost = 1;
      NamedNodeMap attributes = element.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        cost += used((Attr) attributes.item(i), depth);
      }
      for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
        if (child instanceof Element inner) {
          cost += of(inner, depth + 1);
        }
      }
      cost = Math.min(cost, TOO_HIGH + 1);
      known.put(element, cost);
      return cost;
    }

    private long used(Attr attribute, int depth) {
      String reference = reference(attribute);
      Element target = reference.startsWith("#") ? byId.get(reference.substring(1)) : null;
      if (target == null) {
        Matcher url = REFERENCE.matcher(attribute.getValue());
        target = url.find() ? byId.get(url.group(1).strip()) : null;
      }
      return target == null ? 0 : of(target, depth + 1);
    }
  }

  /** Writes what may stay. */
  private static final class Cleaner {
    private final StringBuilder out = new StringBuilder();
    private final Set<String> removed = new TreeSet<>();

    void document(Document document) {
      for (Node node = document.getFirstChild(); node != null; node = node.getNextSibling()) {
        if (node instanceof ProcessingInstruction) {
          removed.add("een verwijzing naar een ander bestand");
        }
      }
      element(document.getDocumentElement());
      out.append('\n');
    }

    private void element(Element element) {
      String name = element.getLocalName();
      if (!SVG.equals(element.getNamespaceURI())) {
        // What drawing programs note for themselves is left out without a word.
        if (XHTML.equals(element.getNamespaceURI())) {
          removed.add("een stuk webpagina");
        }
        return;
      }
      if (!KNOWN.contains(name) && !KNOWN_FILTERS.contains(name)) {
        removed.add(UNWANTED.getOrDefault(name, "het onderdeel '" + name + "'"));
        return;
      }
      if (name.equals("a")) {
        removed.add("een link");
        children(element);
        return;
      }
      if (name.equals("metadata")) {
        metadata(element);
        return;
      }
      out.append('<').append(element.getNodeName());
      NamedNodeMap attributes = element.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        attribute(element, (Attr) attributes.item(i));
      }
      out.append('>');
      if (name.equals("style")) {
        String css = element.getTextContent();
        if (!CleanStyles.areClean(css)) {
          removed.add("een verwijzing naar een ander bestand");
        }
        out.append(escape(CleanStyles.of(css)));
      } else {
        children(element);
      }
      out.append("</").append(element.getNodeName()).append('>');
    }

    /** Who made it and when is nobody's business; a web page in it would be. */
    private void metadata(Element element) {
      if (element.getElementsByTagNameNS(XHTML, "*").getLength() > 0) {
        removed.add("een stuk webpagina");
      }
      if (element.getElementsByTagNameNS(SVG, "*").getLength() > 0) {
        removed.add("een onderdeel in de metagegevens");
      }
    }

    private void children(Element element) {
      for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
        if (child instanceof Element inner) {
          element(inner);
        } else if (child instanceof Text text) {
          out.append(escape(text.getData()));
        } else if (child instanceof ProcessingInstruction) {
          removed.add("een verwijzing naar een ander bestand");
        }
      }
    }

    private void attribute(Element element, Attr attribute) {
      String name = attribute.getName();
      String small = name.toLowerCase(Locale.ROOT);
      String value = attribute.getValue();
      if (small.startsWith("on")) {
        removed.add("een script");
        return;
      }
      if (small.equals("xml:base")) {
        removed.add("een verwijzing naar een ander bestand");
        return;
      }
      String reference = reference(attribute);
      boolean isPicture =
          "image".equals(element.getLocalName()) && PICTURE.matcher(reference).matches();
      boolean isName = small.equals("xmlns") || small.startsWith("xmlns:");
      boolean isElsewhere = !reference.isEmpty() && !reference.startsWith("#") && !isPicture;
      if (!isName && !isPicture && (isElsewhere || !CleanStyles.areClean(value))) {
        String cleaned = small.equals("style") ? CleanStyles.of(value + ";") : "";
        removed.add("een verwijzing naar een ander bestand");
        if (!cleaned.isBlank()) {
          write(name, cleaned);
        }
        return;
      }
      write(name, value);
    }

    private void write(String name, String value) {
      out.append(' ').append(name).append("=\"");
      out.append(escape(value).replace("\"", "&quot;").replace("\n", "&#10;")).append('"');
    }

    private static String escape(String text) {
      return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
  }
}
