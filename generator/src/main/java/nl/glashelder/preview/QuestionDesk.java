package nl.glashelder.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.glashelder.check.Decision;
import nl.glashelder.check.report.Report;
import nl.glashelder.publish.CorporationSurvey;
import nl.glashelder.source.Finding;

/** Asks what a finding needs to know, and writes the answer at its place. */
final class QuestionDesk {
  private final Preview preview;
  private final Drawer drawer;

  QuestionDesk(Preview preview, Drawer drawer) {
    this.preview = preview;
    this.drawer = drawer;
  }

  /** What is answered to a question; empty for one that is unknown. */
  Optional<Answer> answer(String question, Form form) throws IOException {
    if (!Set.of("vraag", "antwoord", "afwijken").contains(question)) {
      return Optional.empty();
    }
    Optional<DraftFile> file =
        DraftFile.of(preview.corporations(), preview.slugs(), form.text("bestand"));
    if (file.isEmpty()) {
      return Optional.of(Workbench.refused("Dit bestand kan hier niet worden bewerkt."));
    }
    DraftFile.Content content = file.get().read();
    if (question.equals("vraag")) {
      return Optional.of(ask(file.get(), content, form));
    }
    if (!content.hash().equals(form.text("hash"))) {
      return Optional.of(changed());
    }
    Answering answering =
        new Answering(Workbench.recordOf(file.get().name()), preview.workshop().catalogue());
    try {
      String text =
          question.equals("antwoord")
              ? answering.write(content.text(), form(file.get(), content, form), given(form))
              : answering.deviate(
                  content.text(), form.text("nummer"), form.text("pad"), given(form));
      if (text.equals(content.text())) {
        return Optional.of(Workbench.refused("Er is niets veranderd, en dus niets opgeslagen."));
      }
      return Optional.of(write(file.get(), content, text));
    } catch (IllegalArgumentException e) {
      return Optional.of(
          Workbench.refused(
              "Dit antwoord past hier niet vanzelf in het bestand. Open de regels en schrijf het"
                  + " zelf."));
    }
  }

  private static Answer changed() {
    return Answer.json(
        409,
        Map.of(
            "melding",
            "Het bestand is intussen gewijzigd. Er is niets opgeslagen. Open de vraag opnieuw."));
  }

  private AnswerForm form(DraftFile file, DraftFile.Content content, Form form) {
    return AnswerForm.of(
        form.text("nummer"),
        Workbench.recordOf(file.name()),
        form.text("pad"),
        form.text("advies"),
        content.text(),
        preview.workshop().catalogue());
  }

  private static Map<String, String> given(Form form) {
    return form.values().entrySet().stream()
        .filter(e -> e.getKey().startsWith("veld."))
        .collect(
            Collectors.toMap(e -> e.getKey().substring("veld.".length()), Map.Entry::getValue));
  }

  private Answer ask(DraftFile file, DraftFile.Content content, Form form) {
    Decision decision = Decision.of(form.text("nummer"));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("vraag", decision.question());
    json.put("wie", decision.owner().dutch());
    json.put("hash", content.hash());
    json.put(
        "velden", form(file, content, form).fields().stream().map(QuestionDesk::field).toList());
    return Answer.json(200, json);
  }

  private static Map<String, Object> field(AnswerForm.Field field) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("naam", field.keys());
    json.put("label", field.label());
    json.put("hulp", field.help());
    json.put("soort", field.way().id());
    json.put("geen", field.mayBeNone());
    json.put(
        "opties",
        field.options().stream()
            .map(
                o ->
                    Map.<String, Object>of(
                        "tekst", o.text(), "uitleg", o.about(), "soort", o.kind()))
            .toList());
    json.put("gekozen", field.chosen());
    return json;
  }

  /** Writes the answer, unless the file could not be read with it. */
  private Answer write(DraftFile file, DraftFile.Content content, String text) throws IOException {
    CorporationSurvey survey =
        preview.survey(
            file.slug(),
            Map.of(file.shown(), text.getBytes(StandardCharsets.UTF_8)),
            preview.opened(file.slug()).map(o -> o.survey().archive()));
    List<Finding> before =
        preview.opened(file.slug()).map(o -> o.survey().blocking()).orElse(List.of());
    List<Finding> wrong =
        new Report(survey.blocking(), List.of())
            .blocking().stream()
                .filter(f -> before.stream().noneMatch(b -> b.message().equals(f.message())))
                .toList();
    if (!wrong.isEmpty()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("melding", "Dit antwoord klopt nog niet. Er is niets opgeslagen.");
      json.put("fouten", wrong.stream().map(Workbench::finding).toList());
      return Answer.json(422, json);
    }
    Optional<DraftFile.Content> written = drawer.write(file, content.hash(), text);
    if (written.isEmpty()) {
      return changed();
    }
    preview.refresh(List.of(file.slug()));
    return Answer.json(200, Map.of("hash", written.get().hash(), "melding", "Opgeslagen."));
  }
}
