package nl.glashelder.inlezen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** What a cell holds, as a text that is the same whichever spreadsheet wrote it. */
final class CellText {
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

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
