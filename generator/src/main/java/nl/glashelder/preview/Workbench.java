package nl.glashelder.preview;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.check.report.Report;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.publish.CorporationSurvey;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Outline;

/**
 * Answers what a page of the workbench asks: to see the lines that a block came from, to look at
 * what someone is typing, and to write it.
 */
final class Workbench {
  private final Preview preview;
  private final Drawer drawer;

  Workbench(Preview preview, Drawer drawer) {
    this.preview = preview;
    this.drawer = drawer;
  }

  /** The record that a file holds. */
  static Class<? extends Record> recordOf(String name) {
    return switch (name) {
      case ContentReader.CORPORATION -> Corporation.class;
      case ContentReader.NOTICE -> CookieNotice.class;
      default -> PrivacyStatement.class;
    };
  }

  /** What is answered to a question; empty for one that is unknown. */
  Optional<Answer> answer(String question, Form form) throws IOException {
    Optional<DraftFile> file =
        DraftFile.of(preview.corporations(), preview.slugs(), form.text("bestand"));
    if (file.isEmpty()) {
      return Optional.of(refused("Dit bestand kan hier niet worden bewerkt."));
    }
    try {
      return switch (question) {
        case "open" -> Optional.of(open(file.get(), form));
        case "kijk" -> Optional.of(look(file.get(), form));
        case "aanvullen" -> Optional.of(complete(file.get(), form));
        case "bewaar" -> Optional.of(save(file.get(), form));
        case "terug" -> Optional.of(back(file.get(), form));
        default -> Optional.empty();
      };
    } catch (CharacterCodingException e) {
      return Optional.of(refused("Dit bestand is geen UTF-8 en kan hier niet worden bewerkt."));
    }
  }

  static Answer refused(String why) {
    return Answer.json(422, Map.of("melding", why));
  }

  private Answer open(DraftFile file, Form form) throws IOException {
    DraftFile.Content content = file.read();
    return Answer.json(200, shown(file, content, form.text("pad"), form.number("regel")));
  }

  private Map<String, Object> shown(
      DraftFile file, DraftFile.Content content, String path, int line) {
    String text = unix(content.text());
    Optional<Outline> outline = Outline.of(text);
    int all = text.split("\n", -1).length;
    Outline.Lines lines =
        outline
            .map(o -> o.linesOf(line > 0 ? o.pathAt(line) : path))
            .orElse(new Outline.Lines("", 1, all));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("bestand", file.shown());
    json.put("pad", lines.path());
    json.put("van", lines.first());
    json.put("tot", lines.last());
    json.put("tekst", part(text, lines.first(), lines.last()));
    json.put("hash", content.hash());
    json.put("terug", drawer.canGoBack(file, content.hash()));
    return json;
  }

  private static String unix(String text) {
    return text.replace("\r\n", "\n");
  }

  private static String part(String text, int first, int last) {
    List<String> lines = List.of(text.split("\n", -1));
    return String.join("\n", lines.subList(first - 1, Math.min(last, lines.size())));
  }

  /** The whole file with other words in place of some lines. */
  private static String whole(DraftFile.Content content, Form form) {
    boolean windows = content.text().contains("\r\n");
    List<String> lines = List.of(unix(content.text()).split("\n", -1));
    int first = Math.min(Math.max(form.number("van"), 1), lines.size());
    int last = Math.min(Math.max(form.number("tot"), first), lines.size());
    StringBuilder out = new StringBuilder();
    lines.subList(0, first - 1).forEach(line -> out.append(line).append('\n'));
    out.append(unix(form.text("tekst")));
    lines.subList(last, lines.size()).forEach(line -> out.append('\n').append(line));
    return windows ? out.toString().replace("\n", "\r\n") : out.toString();
  }

  private Answer look(DraftFile file, Form form) throws IOException {
    DraftFile.Content content = file.read();
    if (!content.hash().equals(form.text("hash"))) {
      return conflict(file, content, form);
    }
    String text = whole(content, form);
    CorporationSurvey survey =
        preview.survey(
            file.slug(),
            Map.of(file.shown(), text.getBytes(StandardCharsets.UTF_8)),
            preview.opened(file.slug()).map(o -> o.survey().archive()));
    int first = form.number("van");
    int last = first + (int) form.text("tekst").lines().count();
    List<Finding> all = Opened.findings(survey);
    List<Map<String, Object>> here =
        all.stream()
            .filter(f -> f.position().file().equals(file.shown()))
            .filter(f -> f.position().line() >= first && f.position().line() <= last)
            .map(Workbench::finding)
            .toList();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("hier", here);
    json.put("geheel", new Report(all, List.of()).counts());
    json.put("leesbaar", survey.checked().isPresent());
    json.put(
        "vorm",
        new Report(survey.blocking(), List.of())
            .blocking().stream()
                .filter(
                    f ->
                        !f.position().file().equals(file.shown())
                            || f.position().line() > last
                            || f.position().line() < first)
                .limit(5)
                .map(Workbench::finding)
                .toList());
    return Answer.json(200, json);
  }

  static Map<String, Object> finding(Finding finding) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("plaats", finding.position().toString());
    json.put("regel", finding.position().line());
    json.put("ernst", finding.severity().code());
    json.put("soort", finding.severity().dutch());
    json.put("nummer", finding.rule());
    json.put("naam", finding.name());
    json.put("melding", finding.message());
    json.put("advies", finding.advice());
    return json;
  }

  private Answer complete(DraftFile file, Form form) throws IOException {
    String text = unix(whole(file.read(), form));
    int line = form.number("van") - 1 + form.number("regel");
    if (line >= text.split("\n", -1).length) {
      return Answer.json(200, Map.of("getypt", 0, "opties", List.of()));
    }
    Completion.Offer offer =
        new Completion(preview.workshop().catalogue(), recordOf(file.name()))
            .at(text, line, form.number("kolom"));
    List<Map<String, Object>> options =
        offer.options().stream()
            .map(
                o ->
                    Map.<String, Object>of(
                        "tekst", o.text(), "uitleg", o.about(), "soort", o.kind()))
            .toList();
    return Answer.json(200, Map.of("getypt", offer.typed(), "opties", options));
  }

  private Answer save(DraftFile file, Form form) throws IOException {
    DraftFile.Content before = file.read();
    Optional<DraftFile.Content> written =
        before.hash().equals(form.text("hash"))
            ? drawer.write(file, form.text("hash"), whole(before, form))
            : Optional.empty();
    if (written.isEmpty()) {
      return conflict(file, file.read(), form);
    }
    preview.refresh(List.of(file.slug()));
    Map<String, Object> json = shown(file, written.get(), form.text("pad"), 0);
    // The lines as they were typed stay in view, whatever part they now are of.
    int first = form.number("van");
    json.put("van", first);
    json.put("tot", first + unix(form.text("tekst")).split("\n", -1).length - 1);
    json.put("tekst", unix(form.text("tekst")));
    return Answer.json(200, json);
  }

  private Answer back(DraftFile file, Form form) throws IOException {
    Optional<DraftFile.Content> back = drawer.back(file);
    if (back.isEmpty()) {
      return conflict(file, file.read(), form);
    }
    preview.refresh(List.of(file.slug()));
    return Answer.json(200, shown(file, back.get(), form.text("pad"), 0));
  }

  /** The file is not as the writer saw it: it is shown as it is, and nothing is written. */
  private Answer conflict(DraftFile file, DraftFile.Content now, Form form) {
    Map<String, Object> json = shown(file, now, form.text("pad"), 0);
    json.put(
        "melding",
        "Het bestand is intussen gewijzigd. Er is niets opgeslagen. Hieronder staat wat er nu in"
            + " het bestand staat.");
    return Answer.json(409, json);
  }
}
