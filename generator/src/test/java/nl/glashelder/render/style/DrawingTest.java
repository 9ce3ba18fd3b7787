package nl.glashelder.render.style;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A logo that is a drawing is published as a drawing and nothing else. */
class DrawingTest {
  private static final String START =
      "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
          + " viewBox='0 0 9 9'>";

  @TempDir Path folder;

  private static Logo logo(String svg) {
    return Logo.of(svg.getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }

  private static String cleaned(String inside) {
    Logo logo = logo(START + inside + "<path d='M0 0h9'/></svg>");
    assertFalse(logo.removed().isEmpty(), inside);
    String text = new String(logo.bytes(), StandardCharsets.UTF_8);
    assertTrue(text.contains("d=\"M0 0h9\""), text);
    assertTrue(logo(text).removed().isEmpty(), "clean once is clean: " + text);
    return text.toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>x()</script>",
        "<script href='https://elders.example/x.js'/>",
        "<g onclick='x()'/>",
        "<g ONLOAD='x()'/>",
        "<foreignObject><div xmlns='http://www.w3.org/1999/xhtml'>x</div></foreignObject>",
        "<h:script xmlns:h='http://www.w3.org/1999/xhtml'>x()</h:script>",
        "<metadata><h:script xmlns:h='http://www.w3.org/1999/xhtml'>x()</h:script></metadata>",
        "<a href='https://elders.example/'><circle r='1'/></a>",
        "<a xlink:href='javascript:x()'><circle r='1'/></a>",
        "<image href='https://elders.example/x.png' width='9' height='9'/>",
        "<image xlink:href='x.png' width='9' height='9'/>",
        "<image href='data:image/svg+xml;base64,AAAA' width='9' height='9'/>",
        "<use href='https://elders.example/x.svg#a'/>",
        "<use xlink:href='andere.svg#a'/>",
        "<set attributeName='href' to='x'/>",
        "<animate attributeName='x' dur='1s'/>",
        "<iframe src='https://elders.example'/>",
        "<g style='fill:url(https://elders.example/x#a)'/>",
        "<g fill='url(andere.svg#a)'/>",
        "<g xml:base='https://elders.example/'/>",
        "<style>@import url(https://elders.example/x.css);</style>",
        "<style>@import 'https://elders.example/x.css'; .a{fill:red}</style>",
        "<style><![CDATA[@IMPORT \"//elders.example/x.css\";]]></style>",
        "<style>@\\69mport 'https://elders.example/x.css';</style>",
        "<style>.a{background:url(//elders.example/x.png)}</style>",
        "<style>@font-face{font-family:a;src:url(https://elders.example/a.woff)}</style>",
        "<style>@im/**/port url(https://elders.example)</style>",
        "<?xml-stylesheet href='https://elders.example/x.css'?>"
      })
  void whatRunsOrFetchesIsLeftOut(String inside) {
    String text = cleaned(inside);
    assertFalse(text.contains("elders.example"), text);
    assertFalse(text.contains("x()"), text);
    assertFalse(text.contains("@"), text);
  }

  @Test
  void theOtherRulesOfAStyleStay() {
    String text =
        cleaned("<style>@import 'x.css'; .a{fill:#005a9c}.b{fill:url(x#a);stroke:red}</style>");
    assertTrue(text.contains(".a{fill:#005a9c}"), text);
    assertTrue(text.contains("stroke:red"), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<style>.a{fill:#f00}</style><g class='a'/>",
        "<defs><linearGradient id='g'><stop offset='0'/></linearGradient></defs>"
            + "<rect fill='url(#g)' width='9' height='9'/>",
        "<g id='a'/><use xlink:href='#a'/>",
        "<image href='data:image/png;base64,iVBORw0KGgo=' width='9' height='9'/>",
        "<sodipodi:namedview xmlns:sodipodi='http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd'/>",
        "<title>Zilverduin</title><text x='1' y='2'>Zilverduin &amp; Co</text>"
      })
  void aDrawingOfADrawingProgramStaysAsItIs(String inside) {
    String svg = START + inside + "</svg>";
    Logo logo = logo(svg);
    assertTrue(logo.removed().isEmpty(), () -> "" + logo.removed());
    assertArrayEquals(svg.getBytes(StandardCharsets.UTF_8), logo.bytes());
  }

  @Test
  void aDrawingThatUsesItselfOrGrowsWithoutEndIsNoLogo() {
    assertEquals(
        Optional.empty(),
        Logo.of((START + "<g id='a'><use href='#a'/></g></svg>").getBytes(StandardCharsets.UTF_8)));
    StringBuilder doubling = new StringBuilder(START).append("<g id='a0'><path d='M0'/></g>");
    for (int i = 1; i < 20; i++) {
      String use = "<use href='#a" + (i - 1) + "'/>";
      doubling.append("<g id='a").append(i).append("'>").append(use).append(use).append("</g>");
    }
    assertEquals(
        Optional.empty(),
        Logo.of(doubling.append("</svg>").toString().getBytes(StandardCharsets.UTF_8)));
    String deep = START + "<g>".repeat(500) + "</g>".repeat(500) + "</svg>";
    assertEquals(Optional.empty(), Logo.of(deep.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aFileIsLookedAtBeforeItIsRead() throws IOException {
    Path file = folder.resolve("logo.png");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(5L * 1024 * 1024 * 1024);
    }
    assertEquals(
        "is 5120 MB groot; het mag hooguit 2 MB zijn", LogoFile.read(file).problem().get());
    assertEquals("bestaat niet", LogoFile.read(folder.resolve("x")).problem().get());
    assertEquals("is geen gewoon bestand", LogoFile.read(folder).problem().get());
  }

  @Test
  void whatHadToGoIsSaid() throws IOException {
    Path file = folder.resolve("logo.svg");
    Files.writeString(file, START + "<script>x()</script><a href='x'/></svg>");
    LogoFile read = LogoFile.read(file);
    assertTrue(read.logo().isPresent());
    assertEquals(
        "is getoond zonder wat er niet in mag: een link, een script", read.problem().get());
  }
}
