package nl.glashelder.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import nl.glashelder.model.CommonEntries;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.source.RecordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SectorCatalogueTest {
  private static final Pattern FORMAL = Pattern.compile("(?iU)\\b(u|uw|uzelf)\\b");
  private static final Pattern INFORMAL = Pattern.compile("(?iU)\\b(je|jij|jou|jouw|jezelf)\\b");

  @ParameterizedTest
  @EnumSource
  void canBeReadWithoutAFindingInEitherFormOfAddress(FormOfAddress address) {
    RecordFile.Reading<CommonEntries> records = SectorCatalogue.read().records(address);
    assertTrue(records.value().isPresent());
    assertEquals(List.of(), records.findings());
    assertEquals(List.of(), SectorCatalogue.read().findings());
  }

  @Test
  void neverSaysJeToAReaderItAddressesAsU() {
    assertEquals(List.of(), found(INFORMAL, FormOfAddress.FORMAL));
  }

  @Test
  void neverSaysUToAReaderItAddressesAsJe() {
    assertEquals(List.of(), found(FORMAL, FormOfAddress.INFORMAL));
  }

  /** The words that do not fit, each with some text around it. */
  private static List<String> found(Pattern words, FormOfAddress address) {
    CommonEntries catalogue = SectorCatalogue.read().records(address).value().orElseThrow();
    String text = catalogue.toString();
    return words
        .matcher(text)
        .results()
        .map(m -> text.substring(Math.max(0, m.start() - 40), m.end()))
        .toList();
  }
}
