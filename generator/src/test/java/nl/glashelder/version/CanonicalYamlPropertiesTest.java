package nl.glashelder.version;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import nl.glashelder.source.RecordFile;

/** What holds for the canonical form of any data. */
@Tag("slow")
class CanonicalYamlPropertiesTest {
  @Property
  void anyPublishedDataReadBackAreTheSame(@ForAll long seed) {
    assertReadsBack(new RandomRecords(seed).make(PublishedData.class));
  }

  @Property
  void anyRecordOfAVersionReadsBackTheSame(@ForAll long seed) {
    assertReadsBack(new RandomRecords(seed).make(VersionRecord.class));
  }

  private static <T extends Record> void assertReadsBack(T value) {
    String yaml = CanonicalYaml.write(value);
    @SuppressWarnings("unchecked")
    RecordFile.Reading<T> reading =
        RecordFile.read(yaml.getBytes(UTF_8), "x.yaml", (Class<T>) value.getClass());
    assertEquals(List.of(), reading.findings());
    assertEquals(Optional.of(value), reading.value());
    assertEquals(yaml, CanonicalYaml.write(reading.value().get()));
    assertFalse(yaml.contains("\r"));
    assertTrue(yaml.endsWith("\n"));
  }
}
