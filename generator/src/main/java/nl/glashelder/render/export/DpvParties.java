package nl.glashelder.render.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.glashelder.model.Contact;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.Office;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.RelatedOrganisation;
import nl.glashelder.model.Relation;

/**
 * Other offices and related organisations in DPV 2.3. An office is a unit of the corporation; of
 * relations the vocabulary knows that of a parent and its subsidiary alone.
 */
final class DpvParties {
  private final Map<String, Object> controller;
  private final List<Object> graph;

  /**
   * Adds to a graph.
   *
   * @param controller the node of the corporation
   */
  DpvParties(Map<String, Object> controller, List<Object> graph) {
    this.controller = controller;
    this.graph = graph;
  }

  void add(Corporation corporation, PrivacyStatement statement) {
    corporation.contact().map(Contact::offices).orElse(List.of()).forEach(this::office);
    statement.relatedOrganisations().forEach(this::organisation);
  }

  private void office(Office office) {
    Map<String, Object> unit = node("vestiging." + office.id(), "dpv:OrganisationalUnit");
    unit.put("dpv:hasName", office.name());
    office
        .visitingAddress()
        .or(office::postalAddress)
        .ifPresent(a -> unit.put("dpv:hasAddress", Addresses.line(a)));
    office.email().or(office::phone).ifPresent(c -> unit.put("dpv:hasContact", c));
    graph.add(unit);
    refer("dpv:hasOrganisationalUnit", unit);
  }

  private void organisation(RelatedOrganisation other) {
    Relation relation = other.relation().orElse(null);
    boolean one = !other.isSeveral();
    Map<String, Object> node =
        node(
            "verbonden-organisatie." + other.id(),
            one && relation == Relation.SUBSIDIARY
                ? "dpv:SubsidiaryLegalEntity"
                : one && relation == Relation.PARENT
                    ? "dpv:ParentLegalEntity"
                    : "dpv:Organisation");
    node.put("dpv:hasName", other.name());
    List<Object> notes = new ArrayList<>();
    other.relation().ifPresent(r -> notes.add(DpvExport.text(r.sentence(other.isSeveral()))));
    other.purpose().ifPresent(p -> notes.add(DpvExport.text("Waarvoor: " + p + ".")));
    other
        .sharing()
        .ifPresent(
            s ->
                notes.add(
                    DpvExport.text(
                        s ? "Wij delen hiermee gegevens." : "Wij delen hiermee geen gegevens.")));
    if (!one) {
      notes.add(DpvExport.text("Deze naam staat voor meer dan één organisatie."));
    }
    if (!notes.isEmpty()) {
      node.put("skos:note", notes);
    }
    graph.add(node);
    if (relation == Relation.SUBSIDIARY) {
      refer("dpv:hasSubsidiary", node);
    } else if (relation == Relation.PARENT) {
      refer("dpv:isSubsidiaryOf", node);
    }
  }

  @SuppressWarnings("unchecked")
  private void refer(String property, Map<String, Object> node) {
    ((List<Object>) controller.computeIfAbsent(property, p -> new ArrayList<>()))
        .add(Map.of("@id", node.get("@id")));
  }

  private static Map<String, Object> node(String id, String type) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("@id", "#" + id);
    node.put("@type", type);
    return node;
  }
}
