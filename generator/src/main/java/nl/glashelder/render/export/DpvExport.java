package nl.glashelder.render.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.DataCategory;
import nl.glashelder.model.LegalBasisUse;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;
import nl.glashelder.model.Recipient;
import nl.glashelder.model.RecipientRole;
import nl.glashelder.model.Relation;
import nl.glashelder.model.RetentionPeriod;
import nl.glashelder.model.Right;
import nl.glashelder.model.RightEntry;
import nl.glashelder.source.JsonText;
import nl.glashelder.version.Version;

/**
 * A privacy statement in the Data Privacy Vocabulary of the W3C (DPV 2.3), as JSON-LD: processes
 * with their purposes, bases, data, people, recipients and storage, and the rights. What the
 * vocabulary has no word for stands in notes.
 */
public final class DpvExport {
  private static final Map<Right, String> ARTICLES =
      Map.of(
          Right.ACCESS, "eu-gdpr:A15",
          Right.RECTIFICATION, "eu-gdpr:A16",
          Right.ERASURE, "eu-gdpr:A17",
          Right.RESTRICTION, "eu-gdpr:A18",
          Right.PORTABILITY, "eu-gdpr:A20",
          Right.OBJECTION, "eu-gdpr:A21",
          Right.HUMAN_REVIEW, "eu-gdpr:A22",
          Right.WITHDRAW_CONSENT, "eu-gdpr:A7-3");

  private final Version version;
  private final PrivacyStatement statement;
  private final List<Object> graph = new ArrayList<>();

  private DpvExport(Version version) {
    this.version = version;
    this.statement = version.data().statement().orElseThrow();
  }

  /**
   * Writes a privacy statement.
   *
   * @throws java.util.NoSuchElementException when the version is another document
   */
  public static String of(Version version) {
    return new DpvExport(version).json();
  }

  private String json() {
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("dpv", "https://w3id.org/dpv#");
    context.put("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#");
    context.put("loc", "https://w3id.org/dpv/loc#");
    context.put("dct", "http://purl.org/dc/terms/");
    context.put("skos", "http://www.w3.org/2004/02/skos/core#");
    context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    notice();
    controller();
    statement.audiences().forEach(a -> named("doelgroep", a.id(), "dpv:DataSubject", a.name()));
    statement.data().forEach(this::data);
    statement.recipients().forEach(this::recipient);
    statement.retention().forEach(this::storage);
    statement.processings().forEach(this::process);
    statement.rights().ifPresent(r -> r.entries().forEach(this::right));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("@context", context);
    json.put("@graph", graph);
    return JsonText.of(json);
  }

  /** Notices of AVG 13 and 14 are no kind of privacy notice in DPV: this is both. */
  private void notice() {
    Map<String, Object> notice = node("", "dpv:PrivacyNotice");
    notice.put("@type", List.of("dpv:PrivacyNotice", "dpv:RightFulfilmentNotice"));
    notice.put("dct:title", text(statement.title().orElse("Privacyverklaring")));
    notice.put("dct:language", "nl");
    notice.put("dct:valid", typed("xsd:date", version.date().toString()));
    notice.put("dpv:hasDataController", id("verwerkingsverantwoordelijke", ""));
    notice.put(
        "dpv:hasProcess",
        statement.processings().stream().map(p -> id("verwerking", p.id())).toList());
    statement
        .rights()
        .ifPresent(
            r ->
                notice.put(
                    "dpv:hasRight",
                    r.entries().stream().map(e -> id("recht", e.id().yaml())).toList()));
    List<Object> notes = new ArrayList<>();
    if (statement.relatedOrganisations().stream()
        .flatMap(o -> o.relation().stream())
        .anyMatch(r -> r != Relation.SUBSIDIARY && r != Relation.PARENT)) {
      notes.add(
          text(
              "DPV kent van verbonden organisaties alleen een moeder en een dochter. Een andere"
                  + " relatie staat in een toelichting bij de organisatie."));
    }
    Collections.addAll(
        notes,
        text(
            "DPV heeft geen woord voor het begin van een bewaartermijn, voor wat er daarna"
                + " gebeurt en voor de herkomst van een termijn. Het begin staat in een"
                + " toelichting bij de termijn."),
        text(
            "De volledige gegevens, met alles waarvoor DPV geen plaats heeft, staan in"
                + " gegevens.json."));
    notice.put("skos:note", notes);
    graph.add(notice);
  }

  private void controller() {
    Corporation corporation = version.data().corporation();
    Map<String, Object> controller = node("verwerkingsverantwoordelijke", "dpv:DataController");
    controller.put("dpv:hasName", corporation.name());
    controller.put("dpv:hasCountry", reference("loc:NL"));
    corporation
        .contact()
        .flatMap(c -> c.email().or(c::phone))
        .ifPresent(c -> controller.put("dpv:hasContact", c));
    corporation
        .contact()
        .flatMap(c -> c.visitingAddress().or(c::postalAddress))
        .ifPresent(a -> controller.put("dpv:hasAddress", Addresses.line(a)));
    corporation
        .officer()
        .filter(o -> o.appointed())
        .ifPresent(
            o -> {
              Map<String, Object> officer = node("fg", "dpv:DataProtectionOfficer");
              o.name().ifPresent(n -> officer.put("dpv:hasName", n));
              o.email().or(o::phone).ifPresent(c -> officer.put("dpv:hasContact", c));
              graph.add(officer);
              controller.put("dpv:hasDataProtectionOfficer", id("fg", ""));
            });
    graph.add(controller);
    new DpvParties(controller, graph).add(corporation, statement);
  }

  private void data(DataCategory category) {
    Map<String, Object> data = node("gegevens." + category.id(), "dpv:PersonalData");
    boolean special = category.items().stream().anyMatch(i -> i.special());
    if (special) {
      data.put("@type", List.of("dpv:PersonalData", "dpv:SpecialCategoryPersonalData"));
    }
    data.put("dct:title", text(category.name()));
    if (!category.items().isEmpty()) {
      data.put("dct:description", category.items().stream().map(i -> text(i.name())).toList());
    }
    graph.add(data);
  }

  private void recipient(Recipient recipient) {
    Map<String, Object> node =
        node(
            "ontvanger." + recipient.id(),
            recipient.role().map(DpvExport::type).orElse("dpv:Recipient"));
    node.put("dct:title", text(recipient.name()));
    recipient.purpose().ifPresent(p -> node.put("dct:description", text(p.toString())));
    recipient
        .transfer()
        .ifPresent(
            t ->
                node.put(
                    "skos:note",
                    text(
                        "Doorgifte naar "
                            + String.join(", ", t.countries())
                            + ". Waarborg: "
                            + t.safeguard().dutch()
                            + ".")));
    graph.add(node);
  }

  private static String type(RecipientRole role) {
    return switch (role) {
      case PROCESSOR -> "dpv:DataProcessor";
      case JOINT -> "dpv:JointDataControllers";
      default -> "dpv:ThirdParty";
    };
  }

  private void storage(RetentionPeriod period) {
    Map<String, Object> node = node("bewaartermijn." + period.id(), "dpv:StorageDuration");
    node.put("dct:title", text(period.name()));
    period
        .longestDuration()
        .or(period::duration)
        .ifPresent(d -> node.put("dpv:hasDuration", typed("xsd:duration", xsd(d.toString()))));
    List<Object> notes = new ArrayList<>();
    period.criterion().ifPresent(c -> notes.add(text(c.toString())));
    period.start().ifPresent(s -> notes.add(text("De termijn telt " + s + ".")));
    period.exceptions().forEach(e -> notes.add(text(e.toString())));
    if (!notes.isEmpty()) {
      node.put("skos:note", notes);
    }
    graph.add(node);
  }

  /** XML Schema knows no weeks. */
  static String xsd(String iso) {
    return iso.matches("P\\d+W")
        ? "P" + Integer.parseInt(iso.substring(1, iso.length() - 1)) * 7 + "D"
        : iso;
  }

  private void process(Processing processing) {
    Map<String, Object> process = node("verwerking." + processing.id(), "dpv:Process");
    process.put("dct:title", text(processing.name()));
    Map<String, Object> purpose = node("doel." + processing.id(), "dpv:Purpose");
    purpose.put("dct:title", text(processing.name()));
    processing.purpose().ifPresent(p -> purpose.put("dct:description", text(p.toString())));
    graph.add(purpose);
    process.put("dpv:hasPurpose", id("doel", processing.id()));
    process.put("dpv:hasDataController", id("verwerkingsverantwoordelijke", ""));
    references(process, "dpv:hasPersonalData", "gegevens", processing.data());
    references(process, "dpv:hasDataSubject", "doelgroep", processing.audiences());
    if (!processing.bases().isEmpty()) {
      process.put(
          "dpv:hasLegalBasis",
          processing.bases().stream().map(b -> reference(article(b))).distinct().toList());
      List<Object> notes = new ArrayList<>();
      for (LegalBasisUse basis : processing.bases()) {
        basis.interest().ifPresent(i -> notes.add(text("Belang: " + i + ".")));
        basis.law().ifPresent(l -> notes.add(text("Wet: " + l + ".")));
      }
      if (!notes.isEmpty()) {
        process.put("skos:note", notes);
      }
    }
    for (String id : processing.recipients().orElse(List.of())) {
      recipient(id, process);
    }
    references(process, "dpv:hasStorageCondition", "bewaartermijn", processing.retention());
    graph.add(process);
  }

  /** A third party is no recipient in DPV, and has a property of its own. */
  @SuppressWarnings("unchecked")
  private void recipient(String id, Map<String, Object> process) {
    String property =
        statement.recipients().stream()
            .filter(r -> r.id().equals(id))
            .findFirst()
            .flatMap(Recipient::role)
            .map(
                role ->
                    switch (role) {
                      case PROCESSOR -> "dpv:hasDataProcessor";
                      case JOINT -> "dpv:hasRecipientDataController";
                      default -> "dpv:hasRecipientThirdParty";
                    })
            .orElse("dpv:hasRecipient");
    ((List<Object>) process.computeIfAbsent(property, p -> new ArrayList<>()))
        .add(id("ontvanger", id));
  }

  private void right(RightEntry entry) {
    Map<String, Object> right = node("recht." + entry.id().yaml(), "dpv:DataSubjectRight");
    right.put("@type", List.of("dpv:DataSubjectRight", ARTICLES.get(entry.id())));
    right.put("dct:title", text(entry.id().dutch()));
    graph.add(right);
  }

  private static String article(LegalBasisUse basis) {
    return "eu-gdpr:A6-1-" + (char) ('a' + basis.basis().ordinal());
  }

  private void named(String list, String id, String type, String name) {
    Map<String, Object> node = node(list + "." + id, type);
    node.put("dct:title", text(name));
    graph.add(node);
  }

  private static Map<String, Object> node(String id, String type) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("@id", id.isEmpty() ? "" : "#" + id);
    node.put("@type", type);
    return node;
  }

  private static void references(
      Map<String, Object> node, String property, String list, List<String> ids) {
    if (!ids.isEmpty()) {
      node.put(property, ids.stream().map(i -> id(list, i)).toList());
    }
  }

  private static Map<String, Object> id(String list, String id) {
    return reference("#" + list + (id.isEmpty() ? "" : "." + id));
  }

  private static Map<String, Object> reference(String id) {
    return Map.of("@id", id);
  }

  /** Words in Dutch. */
  static Map<String, Object> text(String words) {
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("@value", words);
    text.put("@language", "nl");
    return text;
  }

  private static Map<String, Object> typed(String type, String value) {
    Map<String, Object> typed = new LinkedHashMap<>();
    typed.put("@value", value);
    typed.put("@type", type);
    return typed;
  }
}
