package nl.glashelder.inlezen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** What a cell holds, as a text that is the same whichever spreadsheet wrote it. */
final class CellText {
  /** The largest number of a spreadsheet has 309. */
  private static final int MOST_DIGITS = 400;

  private CellText() {}

  /** Numbers without needless zeros, days as year-month-day, ja and nee. */
  static String of(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Boolean yes) {
      return yes ? "ja" : "nee";
    }
    if (value instanceof BigDecimal number) {
      return plain(number);
    }
    if (value instanceof Double number) {
      return Double.isFinite(number) ? plain(BigDecimal.valueOf(number)) : "";
    }
    if (value instanceof LocalDateTime moment) {
      return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? moment.toLocalDate().toString()
          : moment.toString();
    }
    if (value instanceof LocalDate day) {
      return day.toString();
    }
    return value.toString().replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  /** Written out, unless that takes more digits than a spreadsheet can hold. */
  private static String plain(BigDecimal number) {
    if (number.signum() == 0) {
      return "0";
    }
    boolean huge =
        Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS;
    return huge ? number.toString() : number.stripTrailingZeros().toPlainString();
  }
}
