package nl.glashelder.render.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.glashelder.model.HouseStyle;
import org.junit.jupiter.api.Test;

class HouseColoursTest {
  @Property
  void textCanBeReadWhateverColourWasChosen(
      @ForAll @IntRange(max = 255) int red,
      @ForAll @IntRange(max = 255) int green,
      @ForAll @IntRange(max = 255) int blue) {
    HouseColours colours = of(new Colour(red, green, blue).toString());
    for (HouseColours.Palette palette : List.of(colours.light(), colours.dark())) {
      for (Colour ground : List.of(palette.paper(), palette.panel(), palette.tint())) {
        assertTrue(palette.accent().contrast(ground) >= HouseColours.TEXT, palette.toString());
      }
      assertTrue(palette.onAccent().contrast(palette.accent()) >= HouseColours.TEXT);
    }
  }

  @Property
  void ordinaryTextCanBeReadOnTheTint(
      @ForAll @IntRange(max = 255) int red,
      @ForAll @IntRange(max = 255) int green,
      @ForAll @IntRange(max = 255) int blue) {
    HouseColours colours = of(new Colour(red, green, blue).toString());
    assertTrue(Colour.of("#4a5763").contrast(colours.light().tint()) >= HouseColours.TEXT);
    assertTrue(Colour.of("#b3bec8").contrast(colours.dark().tint()) >= HouseColours.TEXT);
  }

  @Test
  void aColourThatCanBeReadIsKeptAsItIs() {
    HouseColours colours = of("#0b6e4f");
    assertEquals("#0b6e4f", colours.light().accent().toString());
    assertFalse(colours.adjusted());
    assertEquals(Optional.empty(), colours.remark());
  }

  @Test
  void aWhiteHouseColourIsAdjustedAndTheEditorIsTold() {
    HouseColours colours = of("#ffffff");
    assertTrue(colours.adjusted());
    assertTrue(colours.remark().orElseThrow().startsWith("De kleur #ffffff is te licht"));
  }

  @Test
  void whatCannotBeSeenOnThePaperDoesNotDecorateIt() {
    HouseColours colours = of("#ffffff");
    assertEquals(colours.light().accent(), colours.light().band());
    assertEquals("#ffffff", colours.dark().band().toString());
  }

  @Test
  void contrastIsThatOfTheGuidelines() {
    assertEquals(21, Colour.BLACK.contrast(Colour.WHITE), 1e-9);
    assertEquals(4.54, Colour.of("#767676").contrast(Colour.WHITE), 0.005);
  }

  private static HouseColours of(String colour) {
    return HouseColours.of(
        Optional.of(new HouseStyle(Optional.of(colour), Optional.empty(), Optional.empty())));
  }
}
