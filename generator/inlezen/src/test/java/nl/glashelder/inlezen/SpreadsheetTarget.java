package nl.glashelder.inlezen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.glashelder.model.CommonEntries;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.register.RegisterDraft;
import nl.glashelder.register.Table;
import nl.glashelder.register.UnreadableTableException;
import nl.glashelder.source.Catalogue;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Spreadsheets that are tried with any bytes at all. Each is refused with a Dutch reason, or read
 * within the limits, and the draft that is made of it is YAML. Inputs that once did otherwise, and
 * those that reach far, are kept in the resources {@code fuzz/<target>}; a fuzzer looks for more
 * ({@code generator/fuzz}).
 */
public enum SpreadsheetTarget {
  /** A file of any kind. */
  SPREADSHEET("kop.csv", "apostrof.csv", "scheiding.csv", "besturingsteken.csv") {
    @Override
    byte[] file(byte[] input) {
      return input;
    }

    @Override
    public Map<String, byte[]> keptInputs() throws IOException {
      Map<String, byte[]> inputs = super.keptInputs();
      inputs.put("klein.xlsx", WORKBOOK.file(WORKBOOK.keptInputs().get("gewoon.xml")));
      inputs.put("klein.ods", OPENDOCUMENT.file(OPENDOCUMENT.keptInputs().get("gewoon.xml")));
      return inputs;
    }
  },

  /** The first sheet of a workbook, as its XML. */
  WORKBOOK(
      "gewoon.xml", "samengevoegd.xml", "datum.xml", "groot-getal.xml", "ver-naar-rechts.xml") {
    @Override
    byte[] file(byte[] sheet) {
      Map<String, byte[]> parts = new TreeMap<>();
      parts.put("[Content_Types].xml", xml(CONTENT_TYPES));
      parts.put("xl/_rels/workbook.xml.rels", xml(PARTS));
      parts.put("xl/sharedStrings.xml", xml(STRINGS));
      parts.put("xl/styles.xml", xml(STYLES));
      parts.put("xl/workbook.xml", xml(SHEETS));
      parts.put("xl/worksheets/sheet1.xml", sheet);
      return packed(parts);
    }
  },

  /** What a spreadsheet of LibreOffice holds, as its XML. */
  OPENDOCUMENT(
      "gewoon.xml",
      "samengevoegd.xml",
      "soorten.xml",
      "herhaald.xml",
      "verborgen.xml",
      "zonder-rij.xml") {
    @Override
    byte[] file(byte[] content) {
      Map<String, byte[]> parts = new LinkedHashMap<>();
      parts.put(
          "mimetype",
          "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
      parts.put("content.xml", content);
      return packed(parts);
    }
  };

  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String CONTENT_TYPES =
      "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
          + "<Default Extension='xml' ContentType='application/xml'/></Types>";
  private static final String PARTS =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
          + part("rId1", "worksheet", "worksheets/sheet1.xml")
          + part("rId2", "styles", "styles.xml")
          + part("rId3", "sharedStrings", "sharedStrings.xml")
          + "</Relationships>";
  private static final String STRINGS =
      "<sst xmlns='" + MAIN + "'><si><t>Verwerking</t></si><si><t>Doel</t></si></sst>";
  private static final String STYLES =
      "<styleSheet xmlns='"
          + MAIN
          + "'><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>";
  private static final String SHEETS =
      "<workbook xmlns='"
          + MAIN
          + "' xmlns:r='"
          + PACKAGE
          + "'><sheets><sheet name='Register' sheetId='1' r:id='rId1'/></sheets></workbook>";

  private static final Path FILE = file();

  private final List<String> kept;

  SpreadsheetTarget(String... kept) {
    this.kept = List.of(kept);
  }

  /** The file that an input is, or a part of. */
  abstract byte[] file(byte[] input);

  /** Tries an input; throws when it shows a fault. */
  public void tryWith(byte[] input) {
    try {
      Files.write(FILE, file(input));
      List<Table> tables = new SpreadsheetReader().read(FILE, "register").tables();
      for (Table table : tables) {
        require(table.rows().size() <= Limits.ROWS, "too many rows");
        for (Table.Row row : table.rows()) {
          require(row.cells().size() <= Limits.COLUMNS, "too many columns");
        }
      }
      CommonEntries none = Catalogue.empty().records(FormOfAddress.FORMAL).value().orElseThrow();
      String draft = new RegisterDraft(none).statement(tables, Map.of());
      new Yaml(new SafeConstructor(new LoaderOptions())).load(draft);
    } catch (UnreadableTableException refused) {
      require(refused.getMessage().matches("(?s)[\\p{L}].+[.].*"), refused.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its kept inputs by name. */
  public Map<String, byte[]> keptInputs() throws IOException {
    Map<String, byte[]> inputs = new TreeMap<>();
    for (String name : kept) {
      String resource = "/fuzz/" + name().toLowerCase(Locale.ROOT) + "/" + name;
      try (InputStream in = SpreadsheetTarget.class.getResourceAsStream(resource)) {
        inputs.put(name, in.readAllBytes());
      }
    }
    return inputs;
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }

  private static String part(String id, String type, String target) {
    return "<Relationship Id='"
        + id
        + "' Type='"
        + PACKAGE
        + "/"
        + type
        + "' Target='"
        + target
        + "'/>";
  }

  private static byte[] xml(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A packed file; its parts are not pressed, so that a fuzzer can change their words. */
  private static byte[] packed(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.NO_COMPRESSION);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Path file() {
    try {
      Path file = Files.createTempFile("glashelder-fuzz", "");
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
