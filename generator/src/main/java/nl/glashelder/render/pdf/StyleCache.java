package nl.glashelder.render.pdf;

import com.openhtmltopdf.css.extend.StylesheetFactory;
import com.openhtmltopdf.css.sheet.Stylesheet;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.simple.extend.XhtmlNamespaceHandler;
import java.io.StringReader;
import java.util.Arrays;
import org.w3c.dom.Document;

/**
 * Gives the engine its own and the design's stylesheet parsed, each read once for many documents.
 */
final class StyleCache extends XhtmlNamespaceHandler {

  private final String stylesheet;
  private StylesheetInfo parsed;

  StyleCache(String stylesheet) {
    this.stylesheet = stylesheet;
  }

  @Override
  public StylesheetInfo getDefaultStylesheet(StylesheetFactory factory) {
    if (parsed == null) {
      StylesheetInfo info = new StylesheetInfo();
      info.setUri("pdf.css");
      info.setOrigin(StylesheetInfo.AUTHOR);
      info.setMedia("all");
      info.setType("text/css");
      Stylesheet sheet = factory.parse(new StringReader(stylesheet), info);
      info.setStylesheet(sheet);
      parsed = info;
    }
    return super.getDefaultStylesheet(factory);
  }

  @Override
  public StylesheetInfo[] getStylesheets(Document document) {
    StylesheetInfo[] own = super.getStylesheets(document);
    StylesheetInfo[] all = Arrays.copyOf(own, own.length + 1);
    System.arraycopy(own, 0, all, 1, own.length);
    all[0] = parsed;
    return all;
  }
}
