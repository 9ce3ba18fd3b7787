package nl.glashelder.preview;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.publish.Judging;
import nl.glashelder.publish.NewCorporation;
import nl.glashelder.publish.Originals;
import nl.glashelder.source.Draft;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.version.Publication;
import nl.glashelder.version.PublicationOrder;
import nl.glashelder.version.PublicationResult;
import nl.glashelder.version.PublishedData;
import nl.glashelder.version.Reviewed;
import nl.glashelder.version.Version;
import nl.glashelder.wording.Wording;

/** Begins a corporation, and freezes a draft as a version: what the goals new and publish do. */
final class PublishDesk {
  private final Preview preview;

  PublishDesk(Preview preview) {
    this.preview = preview;
  }

  /** What is answered to a question; empty for one that is unknown. */
  Optional<Answer> answer(String question, Form form) throws IOException {
    return switch (question) {
      case "nieuw" -> Optional.of(begin(form));
      case "publiceer" -> Optional.of(publish(form));
      default -> Optional.empty();
    };
  }

  private Answer begin(Form form) throws IOException {
    String slug = form.text("map").strip();
    if (form.text("naam").isBlank() || preview.startFiles().isEmpty()) {
      return Workbench.refused("Vul de naam van de corporatie in.");
    }
    FormOfAddress address =
        form.text("aanspreekvorm").equals("je") ? FormOfAddress.INFORMAL : FormOfAddress.FORMAL;
    try {
      new NewCorporation(preview.startFiles(), preview.workshop().catalogue())
          .write(preview.corporations(), slug, form.text("naam"), address);
    } catch (IllegalArgumentException e) {
      return Workbench.refused(e.getMessage());
    }
    preview.refresh(List.of(slug));
    return Answer.json(200, Map.of("adres", "/review/" + slug + "/index.html"));
  }

  private Answer publish(Form form) {
    Optional<DraftFile> file =
        DraftFile.of(preview.corporations(), preview.slugs(), form.text("bestand"));
    Optional<DocumentKind> kind =
        Arrays.stream(DocumentKind.values())
            .filter(k -> file.filter(f -> f.name().equals(k.yaml() + ".yaml")).isPresent())
            .findFirst();
    if (kind.isEmpty()) {
      return Workbench.refused("Dit document kan hier niet worden gepubliceerd.");
    }
    LocalDate date;
    try {
      date = LocalDate.parse(form.text("ingangsdatum"));
    } catch (DateTimeException e) {
      return Workbench.refused("Vul in vanaf welke dag de versie geldt.");
    }
    if (form.text("toelichting").isBlank()) {
      return Workbench.refused("Vul in een zin in wat er is veranderd.");
    }
    String slug = file.get().slug();
    preview.refresh(Set.of(slug));
    Optional<Opened> opened = preview.opened(slug);
    Optional<Wording> wording =
        opened.flatMap(o -> o.survey().corporation()).map(c -> c.wordings().get(kind.get()));
    if (wording.isEmpty()) {
      return Workbench.refused("Het concept heeft fouten in de vorm. Herstel eerst die.");
    }
    return published(opened.get(), kind.get(), wording.get(), date, form);
  }

  private Answer published(
      Opened opened, DocumentKind kind, Wording wording, LocalDate date, Form form) {
    Draft draft = opened.survey().corporation().orElseThrow().draft();
    Originals.Named original = Originals.of(preview.corporations(), draft, kind);
    if (original.problem().isPresent()) {
      return Workbench.refused(original.problem().get().text());
    }
    Optional<Version> last = opened.survey().archive().history(draft.slug(), kind).last();
    Judging judging =
        Judging.of(last.map(Version::data), PublishedData.of(draft, kind), form.text("aard"));
    if (!judging.problems().isEmpty()) {
      return Workbench.refused(String.join("\n", judging.problems()));
    }
    PublicationOrder order =
        new PublicationOrder(
            date,
            false,
            Optional.of(form.text("vastgesteldDoor")).filter(who -> !who.isBlank()),
            Optional.empty(),
            form.text("toelichting"),
            Optional.empty(),
            Optional.empty(),
            form.text("proef").equals("ja"),
            new Reviewed(
                Optional.of(preview.today()),
                Optional.of(form.text("terugwerkendReden")).filter(why -> !why.isBlank()),
                judging.judgements(),
                judging.open()));
    PublicationResult result =
        new Publication(preview.corporations(), (older, newer) -> judging.kind())
            .publish(draft, kind, wording, opened.findingsOf(kind), order, original.document());
    preview.refresh(Set.of(draft.slug()));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("melding", result.message());
    json.put(
        "open",
        judging.open().stream()
            .map(o -> Map.<String, Object>of("id", o.change(), "zin", o.what()))
            .toList());
    json.put("fouten", result.findings().stream().map(Workbench::finding).toList());
    return Answer.json(result.isRefused() ? 422 : 200, json);
  }
}
