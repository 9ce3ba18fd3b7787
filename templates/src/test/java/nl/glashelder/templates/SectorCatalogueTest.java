package nl.glashelder.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.glashelder.model.Catalogue;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.source.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SectorCatalogueTest {
  private static final Pattern FORMAL = Pattern.compile("(?iU)\\b(u|uw|uzelf)\\b");
  private static final Pattern INFORMAL = Pattern.compile("(?iU)\\b(je|jij|jou|jouw|jezelf)\\b");

  @ParameterizedTest
  @EnumSource
  void canBeReadWithoutAFindingInEitherFormOfAddress(FormOfAddress address) {
    List<Finding> findings = new ArrayList<>(SectorCatalogue.read().findings());
    assertTrue(SectorCatalogue.read().records(address, findings).isPresent());
    assertEquals(List.of(), findings);
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
    Catalogue catalogue = SectorCatalogue.read().records(address, new ArrayList<>()).orElseThrow();
    String text = catalogue.toString();
    return words
        .matcher(text)
        .results()
        .map(m -> text.substring(Math.max(0, m.start() - 40), m.end()))
        .toList();
  }
}
