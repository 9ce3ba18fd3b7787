package nl.glashelder.inlezen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Which cells of a workbook are joined. The library that reads rows does not say, and a name that
 * stands beside three rows is the name of all three.
 */
final class MergedCells {
  private static final Pattern RANGE =
      Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

  private final Map<String, List<Area>> bySheet;

  private MergedCells(Map<String, List<Area>> bySheet) {
    this.bySheet = bySheet;
  }

  /** Rows and columns, rows from 1, columns from 0, ends included. */
  private record Area(int top, int left, int bottom, int right) {}

  /** The joined cells of a workbook; none where its parts cannot be followed. */
  static MergedCells read(Path file) throws IOException {
    Map<String, List<Area>> bySheet = new HashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (Map.Entry<String, String> part : parts(zip).entrySet()) {
        ZipEntry entry = zip.getEntry(part.getValue());
        if (entry != null) {
          bySheet.put(part.getKey(), areas(zip, entry));
        }
      }
    } catch (XMLStreamException e) {
      return new MergedCells(Map.of());
    }
    return new MergedCells(bySheet);
  }

  /** The joined cells of a sheet, by the id of its part. */
  OfSheet of(String id) {
    return new OfSheet(bySheet.getOrDefault(id, List.of()));
  }

  private static Map<String, String> parts(ZipFile zip) throws IOException, XMLStreamException {
    Map<String, String> parts = new HashMap<>();
    ZipEntry entry = zip.getEntry("xl/_rels/workbook.xml.rels");
    if (entry == null) {
      return parts;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      XMLStreamReader xml = reader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT
            && xml.getLocalName().equals("Relationship")) {
          String target = xml.getAttributeValue(null, "Target");
          String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
          parts.put(xml.getAttributeValue(null, "Id"), path);
        }
      }
    }
    parts.values().removeIf(path -> !path.startsWith("xl/worksheets/"));
    return parts;
  }

  private static List<Area> areas(ZipFile zip, ZipEntry entry)
      throws IOException, XMLStreamException {
    List<Area> areas = new ArrayList<>();
    try (InputStream in = zip.getInputStream(entry)) {
      XMLStreamReader xml = reader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("mergeCell")) {
          Matcher m = RANGE.matcher(String.valueOf(xml.getAttributeValue(null, "ref")));
          if (m.matches()) {
            areas.add(
                new Area(
                    Integer.parseInt(m.group(2)),
                    column(m.group(1)),
                    Integer.parseInt(m.group(4)),
                    column(m.group(3))));
          }
        }
      }
    }
    return areas;
  }

  private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(in);
  }

  private static int column(String letters) {
    int column = 0;
    for (char c : letters.toCharArray()) {
      column = column * 26 + c - 'A' + 1;
    }
    return column - 1;
  }

  /** The joined cells of one sheet, which come by from above. */
  static final class OfSheet {
    private final List<Area> areas;
    private final Map<Area, String> texts = new HashMap<>();

    private OfSheet(List<Area> areas) {
      this.areas = areas;
    }

    /** The cells of a row, with the text of joined cells in each of them. */
    List<String> filled(int row, List<String> cells) {
      List<String> filled = new ArrayList<>(cells);
      for (Area area : areas) {
        if (row < area.top() || row > area.bottom() || area.left() >= Limits.COLUMNS) {
          continue;
        }
        if (row == area.top()) {
          texts.put(area, area.left() < cells.size() ? cells.get(area.left()) : "");
        }
        String text = texts.getOrDefault(area, "");
        for (int at = area.left();
            at <= Math.min(area.right(), Limits.COLUMNS - 1) && !text.isEmpty();
            at++) {
          while (filled.size() <= at) {
            filled.add("");
          }
          filled.set(at, text);
        }
      }
      return filled;
    }
  }
}
