package nl.glashelder.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.glashelder.render.export.DpvExport;
import nl.glashelder.render.export.TiltExport;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Draft;
import nl.glashelder.version.Archive;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.PublishedData;
import nl.glashelder.version.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Every published privacy statement, and every draft, in DPV and, where it says enough, in TILT. No
 * package brings their schemas: the rules here were written from the documentation of DPV 2.3 and
 * from TILT's schema of 4 May 2023.
 */
class StandardExportsTest {
  /** Terms of DPV 2.3 that the export uses; those that are on their way out are not among them. */
  private static final Set<String> TERMS =
      Set.of(
          "dpv:PrivacyNotice",
          "dpv:RightFulfilmentNotice",
          "dpv:DataController",
          "dpv:DataProtectionOfficer",
          "dpv:Organisation",
          "dpv:OrganisationalUnit",
          "dpv:ParentLegalEntity",
          "dpv:SubsidiaryLegalEntity",
          "dpv:DataSubject",
          "dpv:PersonalData",
          "dpv:SpecialCategoryPersonalData",
          "dpv:Recipient",
          "dpv:DataProcessor",
          "dpv:JointDataControllers",
          "dpv:ThirdParty",
          "dpv:StorageDuration",
          "dpv:Process",
          "dpv:Purpose",
          "dpv:DataSubjectRight",
          "dpv:hasProcess",
          "dpv:hasPurpose",
          "dpv:hasLegalBasis",
          "dpv:hasPersonalData",
          "dpv:hasDataSubject",
          "dpv:hasDataController",
          "dpv:hasDataProcessor",
          "dpv:hasDataProtectionOfficer",
          "dpv:hasRecipient",
          "dpv:hasRecipientDataController",
          "dpv:hasRecipientThirdParty",
          "dpv:hasStorageCondition",
          "dpv:hasDuration",
          "dpv:hasRight",
          "dpv:hasName",
          "dpv:hasContact",
          "dpv:hasAddress",
          "dpv:hasOrganisationalUnit",
          "dpv:hasSubsidiary",
          "dpv:isSubsidiaryOf",
          "dpv:hasCountry");

  private static final Pattern TILT_TERM =
      Pattern.compile("P(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?");

  private static final List<String> TILT_PARTS =
      List.of(
          "meta",
          "controller",
          "dataProtectionOfficer",
          "dataDisclosed",
          "thirdCountryTransfers",
          "accessAndDataPortability",
          "sources",
          "rightToInformation",
          "rightToRectificationOrDeletion",
          "rightToDataPortability",
          "rightToWithdrawConsent",
          "rightToComplain",
          "automatedDecisionMaking",
          "changesOfPurpose");

  /** Those that were published, and the drafts as if they were the last of those. */
  static Stream<Version> statements() {
    Path corporations = Path.of("..", "corporations");
    List<Draft> drafts = new ContentReader(SectorCatalogue.read()).read(corporations).drafts();
    return Archive.read(corporations).histories().stream()
        .filter(h -> h.kind() == DocumentKind.STATEMENT)
        .flatMap(
            h ->
                Stream.concat(
                    h.versions().stream(),
                    drafts.stream()
                        .filter(d -> d.slug().equals(h.slug()))
                        .map(d -> asVersion(d, h.last().orElseThrow()))));
  }

  private static Version asVersion(Draft draft, Version last) {
    return new Version(
        last.slug(),
        last.about(),
        PublishedData.of(draft, DocumentKind.STATEMENT).orElseThrow(),
        last.words());
  }

  private static Version draftOfVoorbeeld() {
    return statements().filter(v -> v.slug().equals("voorbeeld")).reduce((a, b) -> b).orElseThrow();
  }

  @Test
  void dpvKnowsOfficesAsUnitsAndSubsidiaries() {
    String json = DpvExport.of(draftOfVoorbeeld());
    Map<String, Map<?, ?>> nodes = new TreeMap<>();
    for (Object node : (List<?>) parsed(json).get("@graph")) {
      nodes.put((String) ((Map<?, ?>) node).get("@id"), (Map<?, ?>) node);
    }
    Map<?, ?> controller = nodes.get("#verwerkingsverantwoordelijke");
    assertEquals(
        List.of(Map.of("@id", "#vestiging.noord")), controller.get("dpv:hasOrganisationalUnit"));
    assertEquals("Wijkkantoor Noord", nodes.get("#vestiging.noord").get("dpv:hasName"));
    assertEquals(
        List.of(Map.of("@id", "#verbonden-organisatie.parkeren")),
        controller.get("dpv:hasSubsidiary"));
    Map<?, ?> warmth = nodes.get("#verbonden-organisatie.warmtenet");
    assertEquals("dpv:Organisation", warmth.get("@type"));
    assertTrue(
        warmth.get("skos:note").toString().contains("Wij hebben een aandeel in deze organisatie."));
  }

  @Test
  void tiltSaysWhatItHasNoPlaceFor() {
    Version draft = draftOfVoorbeeld();
    // Whether these must be given, the draft does not say; TILT asks it of all.
    PublishedData data =
        new PublishedData(
            draft.data().corporation(),
            draft
                .data()
                .statement()
                .flatMap(s -> SomeDocument.without(s, "gegevens.energiegegevens"))
                .flatMap(s -> SomeDocument.without(s, "gegevens.websitegegevens")),
            Optional.empty());
    Version complete = new Version(draft.slug(), draft.about(), data, draft.words());
    String notes = parsed(tilt(complete).orElseThrow()).get("_opmerkingen").toString();
    assertTrue(notes.contains("andere vestigingen staan hier dus niet: Wijkkantoor Noord."), notes);
    assertTrue(
        notes.contains("geen plaats voor verbonden organisaties: Voorbeeld Parkeren bv"), notes);
  }

  @ParameterizedTest
  @MethodSource("statements")
  void dpvUsesWordsThatAreThereAndEveryReferenceLeadsToANode(Version version) {
    Map<String, Object> json = parsed(DpvExport.of(version));
    Set<String> nodes = new TreeSet<>(Set.of(""));
    Set<String> references = new TreeSet<>();
    Set<String> words = new TreeSet<>();
    for (Object node : (List<?>) json.get("@graph")) {
      nodes.add((String) ((Map<?, ?>) node).get("@id"));
      walk(node, references, words);
    }
    references.removeIf(r -> !r.startsWith("#"));
    references.removeAll(nodes);
    assertEquals(Set.of(), references);
    words.removeIf(w -> !w.startsWith("dpv:") || TERMS.contains(w));
    assertEquals(Set.of(), words);
  }

  @ParameterizedTest
  @MethodSource("statements")
  void dpvHasEveryProcessingWithItsBases(Version version) {
    Map<String, Object> json = parsed(DpvExport.of(version));
    List<String> processes = new ArrayList<>();
    for (Object node : (List<?>) json.get("@graph")) {
      Map<?, ?> map = (Map<?, ?>) node;
      if ("dpv:Process".equals(map.get("@type"))) {
        processes.add(((String) map.get("@id")).substring("#verwerking.".length()));
        if (map.get("dpv:hasLegalBasis") instanceof List<?> bases) {
          bases.forEach(
              b ->
                  assertTrue(
                      ((String) ((Map<?, ?>) b).get("@id")).matches("eu-gdpr:A6-1-[a-f]"),
                      b::toString));
        }
      }
    }
    assertEquals(
        version.data().statement().orElseThrow().processings().stream().map(p -> p.id()).toList(),
        processes);
  }

  @ParameterizedTest
  @MethodSource("statements")
  void theSameVersionGivesTheSameBytes(Version version) {
    assertEquals(DpvExport.of(version), DpvExport.of(version));
    assertEquals(tilt(version), tilt(version));
  }

  @ParameterizedTest
  @MethodSource("statements")
  void tiltHasAllItsPartsInTheFormsThatItsSchemaAsks(Version version) {
    Optional<String> tilt = tilt(version);
    if (tilt.isEmpty()) {
      return;
    }
    Map<String, Object> json = parsed(tilt.get());
    assertTrue(json.keySet().containsAll(TILT_PARTS), () -> json.keySet().toString());
    Map<?, ?> meta = (Map<?, ?>) json.get("meta");
    assertEquals(64, ((String) meta.get("_hash")).length());
    assertEquals("nl", meta.get("language"));
    for (String who : List.of("controller", "dataProtectionOfficer")) {
      Map<?, ?> entity = (Map<?, ?>) json.get(who);
      assertEquals("NL", entity.get("country"));
      assertTrue(!((String) entity.get("address")).isBlank());
    }
    for (Object part : (List<?>) json.get("dataDisclosed")) {
      Map<?, ?> disclosed = (Map<?, ?>) part;
      for (Object basis : (List<?>) disclosed.get("legalBases")) {
        String reference = (String) ((Map<?, ?>) basis).get("reference");
        assertTrue(reference.matches("GDPR-6-1-[a-f]"), reference);
      }
      for (Object storage : (List<?>) disclosed.get("storage")) {
        for (Object length : (List<?>) ((Map<?, ?>) storage).get("temporal")) {
          String ttl = (String) ((Map<?, ?>) length).get("ttl");
          assertTrue(TILT_TERM.matcher(ttl).matches(), ttl);
        }
      }
    }
  }

  @Test
  void tiltIsMadeOnlyOfAStatementThatSaysAllItAsks() {
    Set<String> made = new TreeSet<>();
    statements().filter(v -> tilt(v).isPresent()).forEach(v -> made.add(v.slug()));
    assertEquals(Set.of("voorbeeld"), made);
  }

  private static Optional<String> tilt(Version version) {
    return TiltExport.of(version, "https://voorbeeld.example/privacy/", 1, true);
  }

  /** JSON is YAML too. */
  private static Map<String, Object> parsed(String json) {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(json);
  }

  private static void walk(Object value, Set<String> references, Set<String> words) {
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, inner) -> {
            words.add((String) key);
            if (key.equals("@id") && map.size() == 1) {
              references.add((String) inner);
              words.add((String) inner);
            } else if (key.equals("@type") && inner instanceof String type) {
              words.add(type);
            } else if (key.equals("@type") && inner instanceof List<?> types) {
              types.forEach(t -> words.add((String) t));
            }
            walk(inner, references, words);
          });
    } else if (value instanceof List<?> list) {
      list.forEach(inner -> walk(inner, references, words));
    }
  }
}
