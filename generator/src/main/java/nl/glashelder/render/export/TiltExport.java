package nl.glashelder.render.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.glashelder.model.Complaints;
import nl.glashelder.model.Contact;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.DataCategory;
import nl.glashelder.model.DataProtectionOfficer;
import nl.glashelder.model.DataSource;
import nl.glashelder.model.LegalBasis;
import nl.glashelder.model.LegalBasisUse;
import nl.glashelder.model.Obligation;
import nl.glashelder.model.Office;
import nl.glashelder.model.PostalAddress;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;
import nl.glashelder.model.Recipient;
import nl.glashelder.model.RelatedOrganisation;
import nl.glashelder.model.RetentionPeriod;
import nl.glashelder.model.Right;
import nl.glashelder.model.Rights;
import nl.glashelder.source.JsonText;
import nl.glashelder.version.Version;

/**
 * A privacy statement in the Transparency Information Language (TILT, schema of 4 May 2023). TILT
 * asks for things that a statement need not have: without one of them there is no file, for a made
 * up answer would be worse.
 */
public final class TiltExport {
  private static final String COUNTRY = "NL";

  private final Version version;
  private final Corporation corporation;
  private final PrivacyStatement statement;
  private final String address;
  private final int number;
  private final boolean active;

  private TiltExport(Version version, String address, int number, boolean active) {
    this.version = version;
    this.corporation = version.data().corporation();
    this.statement = version.data().statement().orElseThrow();
    this.address = address;
    this.number = number;
    this.active = active;
  }

  /**
   * Writes a privacy statement, when it says all that TILT requires: an officer with an address and
   * a mailbox, an address and mailbox of the corporation, and of each group of data whether it must
   * be given.
   *
   * @param address where the statement stands
   * @param number which version it is, from 1
   * @param active whether it is in force
   * @throws java.util.NoSuchElementException when the version is another document
   */
  public static Optional<String> of(Version version, String address, int number, boolean active) {
    TiltExport export = new TiltExport(version, address, number, active);
    return export.isComplete() ? Optional.of(export.json()) : Optional.empty();
  }

  private boolean isComplete() {
    return address().isPresent()
        && corporation.contact().flatMap(Contact::email).isPresent()
        && corporation
            .officer()
            .filter(o -> o.appointed())
            .flatMap(DataProtectionOfficer::email)
            .isPresent()
        && !statement.data().isEmpty()
        && statement.data().stream().allMatch(d -> d.obligation().isPresent())
        && statement.decisions().flatMap(d -> d.automated()).isPresent();
  }

  private Optional<PostalAddress> address() {
    return corporation.contact().flatMap(c -> c.visitingAddress().or(c::postalAddress));
  }

  private String json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("meta", meta());
    json.put("controller", controller());
    json.put("dataProtectionOfficer", officer());
    json.put("dataDisclosed", statement.data().stream().map(this::disclosed).toList());
    json.put("thirdCountryTransfers", transfers());
    json.put("accessAndDataPortability", right(Right.ACCESS));
    json.put(
        "sources",
        statement.data().stream().filter(d -> !d.sources().isEmpty()).map(this::sources).toList());
    json.put("rightToInformation", right(Right.ACCESS));
    json.put("rightToRectificationOrDeletion", right(Right.RECTIFICATION, Right.ERASURE));
    json.put("rightToDataPortability", right(Right.PORTABILITY));
    json.put("rightToWithdrawConsent", right(Right.WITHDRAW_CONSENT));
    json.put("rightToComplain", complaint());
    Map<String, Object> decisions = new LinkedHashMap<>();
    decisions.put("inUse", statement.decisions().flatMap(d -> d.automated()).orElseThrow());
    json.put("automatedDecisionMaking", decisions);
    json.put("changesOfPurpose", List.of());
    json.put("_opmerkingen", notes());
    return JsonText.of(json);
  }

  /** What a reader of TILT alone would miss, or read otherwise. */
  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    Collections.addAll(
        notes,
        "TILT vraagt een vertegenwoordiger van de verwerkingsverantwoordelijke. Hier staat het"
            + " algemene contactpunt.",
        "TILT heeft geen plaats voor het begin van een bewaartermijn: dat staat in de"
            + " toelichting ervan.",
        "TILT vraagt bij elke bron een webadres. Waar de verklaring dat niet noemt, is het leeg.",
        "Een recht dat de verklaring niet noemt, staat hier als niet aanwezig. De wet kan het wel geven.",
        "TILT noemt een verandering van doel alleen met een dag. Wat de verklaring over een ander"
            + " doel zegt, staat hier dus niet.",
        "De volledige gegevens staan in gegevens.json.");
    String offices =
        corporation.contact().stream()
            .flatMap(c -> c.offices().stream())
            .map(Office::name)
            .collect(Collectors.joining(", "));
    if (!offices.isEmpty()) {
      notes.add(
          "TILT heeft plaats voor één adres. Deze andere vestigingen staan hier dus niet: "
              + offices
              + ".");
    }
    String related =
        statement.relatedOrganisations().stream()
            .map(RelatedOrganisation::name)
            .collect(Collectors.joining(", "));
    if (!related.isEmpty()) {
      notes.add(
          "TILT heeft geen plaats voor verbonden organisaties: "
              + related
              + ". Wie daarvan gegevens krijgt, staat hier alleen als ontvanger.");
    }
    String unplaced =
        statement.recipients().stream()
            .filter(r -> statement.processings().stream().noneMatch(p -> isGiven(p, r)))
            .map(Recipient::name)
            .collect(Collectors.joining(", "));
    if (!unplaced.isEmpty()) {
      notes.add(
          "Deze ontvangers staan in de verklaring bij geen doel met gegevens: " + unplaced + ".");
    }
    return notes;
  }

  private static boolean isGiven(Processing processing, Recipient recipient) {
    return !processing.data().isEmpty()
        && processing.recipients().orElse(List.of()).contains(recipient.id());
  }

  private Map<String, Object> meta() {
    Map<String, Object> meta = new LinkedHashMap<>();
    meta.put("_id", version.slug() + "/" + version.kind().yaml() + "/" + version.date());
    meta.put("name", corporation.name());
    meta.put("created", version.date().toString());
    meta.put("modified", version.date().toString());
    meta.put("version", number);
    meta.put("language", "nl");
    meta.put("status", active ? "active" : "inactive");
    meta.put("url", address);
    meta.put("_hash", version.about().data());
    return meta;
  }

  private Map<String, Object> controller() {
    Map<String, Object> controller = new LinkedHashMap<>();
    controller.put("name", corporation.name());
    controller.put("address", Addresses.line(address().orElseThrow()));
    controller.put("country", COUNTRY);
    Map<String, Object> contact = new LinkedHashMap<>();
    contact.put("name", corporation.name());
    contact.put("email", corporation.contact().flatMap(Contact::email).orElseThrow());
    corporation.contact().flatMap(Contact::phone).ifPresent(p -> contact.put("phone", phone(p)));
    controller.put("representative", contact);
    return controller;
  }

  private Map<String, Object> officer() {
    DataProtectionOfficer officer = corporation.officer().orElseThrow();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", officer.name().orElse("Functionaris gegevensbescherming"));
    json.put("address", Addresses.line(officer.postalAddress().or(this::address).orElseThrow()));
    json.put("country", COUNTRY);
    json.put("email", officer.email().orElseThrow());
    officer.phone().ifPresent(p -> json.put("phone", phone(p)));
    return json;
  }

  /** TILT takes digits, spaces and lines, and brackets at the begin only. */
  static String phone(String phone) {
    return phone.replace("(0)", "").replaceAll("[^+0-9]+", " ").strip();
  }

  private Map<String, Object> disclosed(DataCategory category) {
    List<Processing> processings =
        statement.processings().stream().filter(p -> p.data().contains(category.id())).toList();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("_id", category.id());
    json.put("category", category.name());
    List<Object> purposes = new ArrayList<>();
    List<Object> bases = new ArrayList<>();
    List<Object> interests = new ArrayList<>();
    List<Object> recipients = new ArrayList<>();
    for (Processing processing : processings) {
      Map<String, Object> purpose = new LinkedHashMap<>();
      purpose.put("purpose", processing.name());
      purpose.put("description", processing.purpose().map(Object::toString).orElse(""));
      purposes.add(purpose);
      for (LegalBasisUse basis : processing.bases()) {
        bases.add(basis(basis));
        if (basis.basis() == LegalBasis.LEGITIMATE_INTEREST) {
          Map<String, Object> interest = new LinkedHashMap<>();
          interest.put("exists", true);
          interest.put("reasoning", basis.interest().map(Object::toString).orElse(""));
          interests.add(interest);
        }
      }
      for (String id : processing.recipients().orElse(List.of())) {
        recipients.add(recipient(id));
      }
    }
    json.put("purposes", distinct(purposes));
    json.put("legalBases", distinct(bases));
    json.put("legitimateInterests", distinct(interests));
    json.put("recipients", distinct(recipients));
    json.put("storage", storage(category, processings));
    json.put("nonDisclosure", nonDisclosure(category));
    return json;
  }

  private static List<Object> distinct(List<Object> values) {
    return values.stream().distinct().toList();
  }

  private static Map<String, Object> basis(LegalBasisUse basis) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("reference", "GDPR-6-1-" + (char) ('a' + basis.basis().ordinal()));
    json.put(
        "description",
        basis
            .law()
            .orElse(basis.explanation().map(Object::toString).orElse(basis.basis().dutch())));
    return json;
  }

  private Map<String, Object> recipient(String id) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put(
        "category",
        statement.recipients().stream()
            .filter(r -> r.id().equals(id))
            .map(Recipient::name)
            .findFirst()
            .orElse(id));
    return json;
  }

  private List<Object> storage(DataCategory category, List<Processing> processings) {
    List<String> ids = new ArrayList<>(category.retention());
    processings.forEach(p -> ids.addAll(p.retention()));
    List<Object> temporal = new ArrayList<>();
    List<Object> conditions = new ArrayList<>();
    for (RetentionPeriod period : statement.retention()) {
      if (ids.contains(period.id())) {
        period
            .longestDuration()
            .or(period::duration)
            .ifPresent(
                d -> {
                  Map<String, Object> length = new LinkedHashMap<>();
                  length.put(
                      "description", period.name() + period.start().map(s -> ", " + s).orElse(""));
                  length.put("ttl", DpvExport.xsd(d.toString()));
                  temporal.add(length);
                });
        period.criterion().ifPresent(c -> conditions.add(period.name() + ": " + c));
      }
    }
    if (temporal.isEmpty() && conditions.isEmpty()) {
      return List.of();
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("temporal", temporal);
    json.put("purposeConditional", conditions);
    json.put("legalBasisConditional", List.of());
    json.put("aggregationFunction", "max");
    return List.of(json);
  }

  private static Map<String, Object> nonDisclosure(DataCategory category) {
    Obligation obligation = category.obligation().orElseThrow();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("legalRequirement", obligation == Obligation.BY_LAW);
    json.put(
        "contractualRegulation",
        obligation == Obligation.BY_CONTRACT || obligation == Obligation.AS_CONDITION);
    json.put("obligationToProvide", obligation != Obligation.VOLUNTARY);
    json.put("consequences", category.consequence().map(Object::toString).orElse(""));
    return json;
  }

  private List<Object> transfers() {
    List<Object> transfers = new ArrayList<>();
    for (Recipient recipient : statement.recipients()) {
      recipient
          .transfer()
          .ifPresent(
              t -> {
                Map<String, Object> json = new LinkedHashMap<>();
                String said = recipient.name() + ": " + String.join(", ", t.countries());
                for (String kind :
                    List.of(
                        "adequacyDecision",
                        "appropriateGuarantees",
                        "standardDataProtectionClause")) {
                  Map<String, Object> guarantee = new LinkedHashMap<>();
                  guarantee.put("available", kind.equals(guaranteeOf(t.safeguard().yaml())));
                  guarantee.put("description", said);
                  json.put(kind, guarantee);
                }
                transfers.add(json);
              });
    }
    return transfers;
  }

  private static String guaranteeOf(String safeguard) {
    return switch (safeguard) {
      case "adequaatheidsbesluit" -> "adequacyDecision";
      case "modelcontract" -> "standardDataProtectionClause";
      case "bindende-bedrijfsvoorschriften" -> "appropriateGuarantees";
      default -> "";
    };
  }

  private Map<String, Object> right(Right... any) {
    Map<String, Object> json = new LinkedHashMap<>();
    Optional<String> explained =
        statement.rights().stream()
            .flatMap(r -> r.entries().stream())
            .filter(e -> List.of(any).contains(e.id()))
            .map(e -> e.explanation().map(Object::toString).orElse(""))
            .findFirst();
    json.put("available", explained.isPresent());
    explained.filter(e -> !e.isEmpty()).ifPresent(e -> json.put("description", e));
    email().ifPresent(e -> json.put("email", e));
    List<String> ways =
        statement.rights().flatMap(Rights::identification).stream()
            .flatMap(i -> i.ways().stream())
            .map(Object::toString)
            .toList();
    json.put("identificationEvidences", ways);
    return json;
  }

  private Optional<String> email() {
    return corporation
        .privacyContact()
        .flatMap(c -> c.email())
        .or(() -> corporation.contact().flatMap(Contact::email));
  }

  private Map<String, Object> sources(DataCategory category) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("_id", "bron-" + category.id());
    json.put("dataCategory", category.name());
    List<Object> sources = new ArrayList<>();
    for (DataSource source : category.sources()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("description", source.name());
      one.put("url", "");
      one.put("publiclyAvailable", source.publicSource());
      sources.add(one);
    }
    json.put("sources", sources);
    return json;
  }

  private Map<String, Object> complaint() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("available", statement.complaints().isPresent());
    email().ifPresent(e -> json.put("email", e));
    json.put("identificationEvidences", List.of());
    statement.complaints().map(Complaints::authorities).stream()
        .flatMap(List::stream)
        .findFirst()
        .ifPresent(
            a -> {
              Map<String, Object> authority = new LinkedHashMap<>();
              authority.put("name", a.name());
              a.address().ifPresent(p -> authority.put("address", Addresses.line(p)));
              authority.put("country", COUNTRY);
              a.phone().ifPresent(p -> authority.put("phone", phone(p)));
              json.put("supervisoryAuthority", authority);
            });
    return json;
  }
}
