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
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.glashelder.register.UnreadableTableException;

/**
 * Which cells of a workbook are joined. The library that reads rows does not say, and a name that
 * stands beside three rows is the name of all three. Looks on the way whether a cell stands where
 * no workbook has one, since that library makes room for every column before it.
 */
final class MergedCells {
  private static final Pattern RANGE =
      Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

  /** At most XFD, the last column of Excel. */
  private static final Pattern CELL =
      Pattern.compile("(?:[A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D])[0-9]{1,7}");

  private final Map<String, Map<Integer, List<Area>>> bySheet;

  private MergedCells(Map<String, Map<Integer, List<Area>>> bySheet) {
    this.bySheet = bySheet;
  }

  /** Columns from 0, the end included; and the last row, from 1. */
  private record Area(int left, int right, int bottom) {}

  /** The joined cells of a workbook; none where its parts cannot be followed. */
  static MergedCells read(Path file, String shown) throws IOException, UnreadableTableException {
    Map<String, Map<Integer, List<Area>>> bySheet = new HashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (Map.Entry<String, String> part : parts(zip).entrySet()) {
        ZipEntry entry = zip.getEntry(part.getValue());
        if (entry != null) {
          bySheet.put(part.getKey(), areas(zip, entry, shown));
        }
      }
    } catch (XMLStreamException e) {
      throw damaged(shown, e);
    }
    return new MergedCells(bySheet);
  }

  private static UnreadableTableException damaged(String shown, Exception cause) {
    return new UnreadableTableException(
        shown + " is beschadigd. Open het in uw spreadsheet en sla het opnieuw op.", cause);
  }

  /** The joined cells of a sheet, by the id of its part. */
  OfSheet of(String id) {
    return new OfSheet(bySheet.getOrDefault(id, Map.of()));
  }

  private static Map<String, String> parts(ZipFile zip) throws IOException, XMLStreamException {
    Map<String, String> parts = new HashMap<>();
    ZipEntry entry = zip.getEntry("xl/_rels/workbook.xml.rels");
    if (entry == null) {
      return parts;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      XMLStreamReader xml = SafeXml.reader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT
            && xml.getLocalName().equals("Relationship")) {
          String target = String.valueOf(xml.getAttributeValue(null, "Target"));
          String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
          if (path.startsWith("xl/worksheets/")
              || String.valueOf(xml.getAttributeValue(null, "Type")).endsWith("/worksheet")) {
            parts.put(xml.getAttributeValue(null, "Id"), path);
          }
        }
      }
    }
    return parts;
  }

  private static Map<Integer, List<Area>> areas(ZipFile zip, ZipEntry entry, String shown)
      throws IOException, XMLStreamException, UnreadableTableException {
    Map<Integer, List<Area>> areas = new HashMap<>();
    int count = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      XMLStreamReader xml = SafeXml.reader(in);
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamReader.START_ELEMENT) {
          continue;
        }
        if (xml.getLocalName().equals("c")) {
          String at = xml.getAttributeValue(null, "r");
          if (at != null && !CELL.matcher(at).matches()) {
            throw damaged(shown, null);
          }
        } else if (xml.getLocalName().equals("mergeCell")) {
          Matcher m = RANGE.matcher(String.valueOf(xml.getAttributeValue(null, "ref")));
          if (m.matches() && column(m.group(1)) < Limits.COLUMNS) {
            if (++count > Limits.JOINED) {
              throw new UnreadableTableException(
                  shown
                      + " heeft meer dan "
                      + Limits.JOINED
                      + " samengevoegde cellen. Het bestand is niet gelezen.");
            }
            areas
                .computeIfAbsent(Integer.valueOf(m.group(2)), row -> new ArrayList<>())
                .add(
                    new Area(column(m.group(1)), column(m.group(3)), Integer.parseInt(m.group(4))));
          }
        }
      }
    }
    return areas;
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
    private final Map<Integer, List<Area>> areas;
    private final JoinedCells joined = new JoinedCells();

    private OfSheet(Map<Integer, List<Area>> areas) {
      this.areas = areas;
    }

    /** The cells of a row, with the text of joined cells in each of them. */
    List<String> filled(int row, List<String> cells) {
      for (Area area : areas.getOrDefault(row, List.of())) {
        String text = area.left() < cells.size() ? cells.get(area.left()) : "";
        joined.join(area.left(), area.right(), area.bottom(), text);
      }
      return joined.filled(row, cells);
    }
  }
}
