package nl.glashelder.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class FingerprintTest {
  @Test
  void isSha256InLowerCaseHexadecimal() {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Fingerprint.of("abc"));
  }

  @Test
  void aTextCountsAsUtf8() {
    assertEquals(Fingerprint.of(new byte[] {(byte) 0xC3, (byte) 0xA9}), Fingerprint.of("é"));
  }

  @Test
  void aLineEndCounts() {
    assertNotEquals(Fingerprint.of("a\n"), Fingerprint.of("a\r\n"));
  }
}
