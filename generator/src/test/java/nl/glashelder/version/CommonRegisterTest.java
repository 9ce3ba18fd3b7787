package nl.glashelder.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the register of one document cannot know, the common one does; git is not needed. */
class CommonRegisterTest {
  private static final String AT = PrintingHouse.VERSIONS;

  @TempDir Path folder;
  private PrintingHouse house;
  private Path register;

  @BeforeEach
  void publishThreeVersions() {
    house = PrintingHouse.withVersions(folder, "2024-01-01", "2025-07-01", "2026-04-02");
    register = house.corporations.resolve("register.sha256");
  }

  private void edit(Path file, String target, String replacement) throws IOException {
    Files.writeString(file, Files.readString(file).replaceAll(target, replacement));
  }

  private String message() {
    return house.archive().findings().get(0).message();
  }

  @Nested
  class Gone {
    @Test
    void aCorporation() {
      house.delete(house.corporations.resolve("woonpartners"));
      assertEquals(List.of("V02 fout woonpartners"), house.findings());
      assertTrue(message().contains("met 3 versies"), message());
      assertFalse(house.archive().isIntact());
    }

    @Test
    void allThatACorporationPublished() {
      house.delete(house.corporations.resolve("woonpartners/versies"));
      assertEquals(List.of("V02 fout woonpartners/versies"), house.findings());
    }

    @Test
    void aDocument() throws IOException {
      house.delete(house.corporations.resolve(AT));
      assertEquals(List.of("V02 fout woonpartners/versies"), house.findings());
      Files.createDirectories(house.corporations.resolve("woonpartners/versies/cookieverklaring"));
      house.write("woonpartners/versies/cookieverklaring/.DS_Store", "x");
      assertTrue(house.findings().contains("V02 fout " + AT), () -> "" + house.findings());
    }

    @Test
    void theNewestVersionWithItsLines() throws IOException {
      house.delete(house.version("2026-04-02"));
      edit(house.version("register.sha256"), "(?m)^.*  2026-04-02/.*\n", "");
      assertEquals(List.of("V02 fout " + AT + "/2026-04-02"), house.findings());
    }

    @Test
    void theNewestVersionWithItsLinesOfBothRegisters() throws IOException {
      house.delete(house.version("2026-04-02"));
      edit(house.version("register.sha256"), "(?m)^.*  2026-04-02/.*\n", "");
      edit(register, "(?m)^.*/2026-04-02/.*\n", "");
      assertEquals(List.of("V15 fout register.sha256"), house.findings());
      assertEquals(
          "In het gezamenlijke register horen 3 versies te staan, en het zijn er 2: er zijn regels"
              + " weggehaald.",
          message());
    }

    @Test
    void theCommonRegisterItself() throws IOException {
      Files.delete(register);
      assertEquals(List.of("V15 waarschuwing register.sha256"), house.findings());
    }
  }

  @Nested
  class Linked {
    private void link(Path place, Path kept) throws IOException {
      Files.move(place, kept);
      Files.createSymbolicLink(place, kept);
    }

    @Test
    void aFileThatIsNowALinkToTheSameBytes() throws IOException {
      link(house.version("2025-07-01/tekst.html"), folder.resolve("kept"));
      assertEquals(List.of("V16 fout " + AT + "/2025-07-01/tekst.html"), house.findings());
    }

    @Test
    void aRegister() throws IOException {
      link(house.version("register.sha256"), folder.resolve("kept"));
      assertEquals(List.of("V16 fout " + AT + "/register.sha256"), house.findings());
    }

    @Test
    void aDocument() throws IOException {
      link(house.corporations.resolve(AT), folder.resolve("kept"));
      assertEquals(List.of("V16 fout " + AT), house.findings());
    }

    @Test
    void aVersion() throws IOException {
      link(house.version("2025-07-01"), folder.resolve("kept"));
      assertFalse(house.archive().isIntact());
    }

    @Test
    void allThatACorporationPublished() throws IOException {
      link(house.corporations.resolve("woonpartners/versies"), folder.resolve("kept"));
      assertEquals(List.of("V16 fout woonpartners/versies"), house.findings());
    }

    @Test
    void theCommonRegister() throws IOException {
      link(register, folder.resolve("kept"));
      assertEquals(List.of("V15 fout register.sha256"), house.findings());
    }
  }

  @Nested
  class Changed {
    @Test
    void aVersionTogetherWithTheRegisterOfItsDocument() throws IOException {
      String before = Files.readString(register);
      house.forge("2026-04-02/versie.yaml", "nieuws", "ouds");
      Files.writeString(register, before);
      assertEquals(List.of("V01 fout " + AT + "/2026-04-02/versie.yaml"), house.findings());
    }

    @Test
    void theOrderOfItsLines() throws IOException {
      List<String> lines = new ArrayList<>(Files.readAllLines(register));
      Collections.swap(lines, lines.size() - 1, lines.size() - 2);
      Files.writeString(register, String.join("\n", lines) + "\n");
      assertEquals(List.of("V15 fout register.sha256"), house.findings());
    }

    @Test
    void itsLineEnds() throws IOException {
      edit(register, "\n", "\r\n");
      assertEquals(List.of("V05 fout register.sha256"), house.findings());
    }

    @Test
    void publishingNeverWritesOverABrokenOne() throws IOException {
      edit(register, "(?m)^.*/2026-04-02/.*\n", "");
      PublicationResult result = house.publish("2027-01-01");
      assertTrue(result.isRefused());
      assertTrue(PrintingHouse.rules(result).contains("V15"));
    }
  }

  @Test
  void aFolderOfBeforeTheCommonRegisterGetsOneWithTheNextPublication() throws IOException {
    Files.delete(register);
    assertFalse(house.publish("2027-01-01").isRefused());
    assertEquals(List.of(), house.findings());
    assertEquals(4, CommonRegister.parse(Files.readAllBytes(register)).get().lines().size());
  }

  @Test
  void versionsOfTwoBranchesAreJoinedWithoutLosingALine() throws IOException {
    String ours = Files.readString(register);
    house.publish("2027-01-01");
    Files.writeString(register, ours + Files.readString(register));
    assertEquals(List.of("V15 fout register.sha256"), house.findings());
    assertEquals(0, Resealing.run(house.corporations));
    assertEquals(List.of(), house.findings());
    Files.writeString(register, ours);
    assertEquals(List.of("V15 waarschuwing " + AT + "/2027-01-01"), house.findings());
    assertEquals(1, Resealing.run(house.corporations));
    assertEquals(List.of(), house.findings());
  }

  @Test
  void resealingBringsNothingBackAndHidesNothing() throws IOException {
    house.delete(house.version("2026-04-02"));
    edit(house.version("register.sha256"), "(?m)^.*  2026-04-02/.*\n", "");
    Resealing.run(house.corporations);
    assertEquals(List.of("V02 fout " + AT + "/2026-04-02"), house.findings());
  }

  @Test
  void anOlderSealIsThatOfTheFirstLines() throws IOException {
    CommonRegister before = CommonRegister.parse(Files.readAllBytes(register)).get();
    house.publish("2027-01-01");
    CommonRegister after = CommonRegister.parse(Files.readAllBytes(register)).get();
    assertEquals(before.seal(), new CommonRegister(after.lines().subList(0, 3)).seal());
  }

  @Test
  void itIsVerifiableWithoutGlashelder() throws Exception {
    Path tool = Path.of("/usr/bin/sha256sum");
    assumeTrue(Files.isExecutable(tool));
    assertEquals(0, run("sha256sum --check --strict --status register.sha256"));
    String seal = CommonRegister.parse(Files.readAllBytes(register)).get().seal();
    assertEquals(0, run("grep -v '^#' register.sha256 | sha256sum | grep -q " + seal));
    Files.write(house.version("2025-07-01/versie.yaml"), "x".getBytes(StandardCharsets.UTF_8));
    assertEquals(1, run("sha256sum --check --status register.sha256"));
  }

  private int run(String command) throws Exception {
    return new ProcessBuilder("/bin/sh", "-c", command)
        .directory(house.corporations.toFile())
        .start()
        .waitFor();
  }
}
