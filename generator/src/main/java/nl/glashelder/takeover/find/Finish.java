package nl.glashelder.takeover.find;

import java.util.List;
import java.util.Optional;
import nl.glashelder.takeover.draft.DraftFile;

/** Ties the ends: what refers to what, and what cannot stand together. */
final class Finish implements Recogniser {
  @Override
  public void find(Finds finds) {
    DraftFile statement = finds.statement();
    List<String> terms = statement.ids("bewaartermijnen");
    if (terms.contains("camerabeelden")) {
      for (String place : statement.ids("cameras.plekken")) {
        statement.put("cameras.plekken[" + place + "].bewaren[]", "camerabeelden", List.of());
      }
    }
    if (statement.has("bewaartermijnen[huurdersdossier].duur")) {
      statement.remove("bewaartermijnen[huurdersdossier].criterium");
    }
    if (statement.ids("uitgangspunten").contains("aan-de-wet")) {
      // One says the other too.
      statement.drop("uitgangspunten", "aan-de-avg");
    }
    if (statement.ids("uitgangspunten").contains("ook-intern-vertrouwelijk")) {
      statement.drop("uitgangspunten", "vertrouwelijk");
    }
    if (statement.ids("beveiliging.maatregelen").contains("technisch-en-organisatorisch")) {
      statement.drop("beveiliging.maatregelen", "technisch");
    }
    Optional<String> site = finds.corporation().value("contact.website");
    if (finds.notice().value("plaatst-cookies").isPresent()) {
      finds.notice().put("websites[website].naam", "onze website", List.of());
      site.ifPresent(s -> finds.notice().put("websites[website].url", s, List.of()));
    }
    if (!statement.has("klachten.eigen.toelichting")) {
      statement.remove("klachten.eigen");
    }
    if (!statement.has("rechten.termijn.antwoord")) {
      statement.remove("rechten.termijn");
    }
  }
}
