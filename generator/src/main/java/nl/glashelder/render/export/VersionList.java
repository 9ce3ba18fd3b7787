package nl.glashelder.render.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.glashelder.source.JsonText;
import nl.glashelder.version.History;
import nl.glashelder.version.Validity;
import nl.glashelder.version.Version;
import nl.glashelder.version.VersionRecord;

/** The versions of a corporation as JSON: what was in force when, and the fingerprints. */
public final class VersionList {
  private VersionList() {}

  /**
   * Writes the list.
   *
   * @param slug the corporation's folder
   * @param name the corporation's name
   * @param histories its documents
   * @param today the reference date
   */
  public static String of(String slug, String name, List<History> histories, LocalDate today) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("formaat", "glashelder/versies/1");
    json.put("corporatie-id", slug);
    json.put("corporatie", name);
    json.put("peildatum", today.toString());
    List<Object> documents = new ArrayList<>();
    for (History history : histories) {
      List<Object> versions = new ArrayList<>();
      history.versions().forEach(v -> versions.add(version(history, v, today)));
      Map<String, Object> document = new LinkedHashMap<>();
      document.put("document", history.kind().yaml());
      document.put("versies", versions);
      documents.add(document);
    }
    json.put("documenten", documents);
    return JsonText.of(json);
  }

  private static Map<String, Object> version(History history, Version version, LocalDate today) {
    VersionRecord about = version.about();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("ingangsdatum", about.effective().toString());
    if (about.dateUnknown()) {
      json.put("datum-onbekend", true);
    }
    json.put("status", status(history.validity(version, today)));
    about.publishedOn().ifPresent(day -> json.put("gepubliceerd-op", day.toString()));
    about.adoptedOn().ifPresent(day -> json.put("vastgesteld-op", day.toString()));
    about.adoptedBy().ifPresent(who -> json.put("vastgesteld-door", who));
    json.put("aard", about.kind().yaml());
    json.put("toelichting", about.reason().markdown());
    json.put("vingerafdruk-gegevens", about.data());
    json.put("vingerafdruk-tekst", about.words());
    about
        .original()
        .ifPresent(
            o ->
                json.put(
                    "oorspronkelijk-document",
                    history.kind().yaml() + "/" + about.effective() + "/" + o.file()));
    json.put("adres", history.kind().yaml() + "/" + about.effective() + "/");
    return json;
  }

  private static String status(Validity validity) {
    return switch (validity) {
      case FUTURE -> "toekomstig";
      case IN_FORCE -> "geldig";
      case SUPERSEDED -> "vervallen";
    };
  }
}
