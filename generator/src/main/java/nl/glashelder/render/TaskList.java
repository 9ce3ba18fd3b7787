package nl.glashelder.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.glashelder.check.OpenDecision;
import nl.glashelder.compare.Weight;
import nl.glashelder.model.DutchDate;
import nl.glashelder.render.ReviewModel.DraftText;
import nl.glashelder.render.ReviewModel.Note;
import nl.glashelder.render.ReviewModel.ReviewedCorporation;
import nl.glashelder.render.page.ComparedContent;
import nl.glashelder.render.page.Link;
import nl.glashelder.render.page.TasksPage;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Position;
import nl.glashelder.version.DocumentKind;

/** Gathers what there is to do for one corporation. */
final class TaskList {
  /** So many changes are told; the comparison tells them all. */
  private static final int MOST_CHANGES = 15;

  private final ReviewedCorporation corporation;
  private final Frames.Builder frame;

  /** Of each draft the keys of its blocks, beside which findings stand. */
  private final Map<DocumentKind, Set<String>> blocks = new EnumMap<>(DocumentKind.class);

  TaskList(ReviewedCorporation corporation, Frames.Builder frame) {
    this.corporation = corporation;
    this.frame = frame;
  }

  TasksPage page() {
    String name = corporation.corporation().name();
    frame
        .title("Nog te doen: " + name)
        .description("Wat er te besluiten is, en wat er verandert.")
        .reviewStyle();
    return new TasksPage(
        frame.build(),
        name,
        corporation.drafts().stream()
            .map(d -> new Link(d.kind().dutch(), frame.href(page(d))))
            .toList(),
        corporation.register().isEmpty()
            ? Optional.empty()
            : Optional.of(frame.href(RegisterFiles.path(corporation.slug()))),
        questions(),
        corporation.drafts().stream().flatMap(d -> changes(d).stream()).toList(),
        corporation.silenced().stream()
            .sorted(Comparator.comparing(s -> s.deviation().until()))
            .map(s -> new TasksPage.Aside(s, DutchDate.of(s.deviation().until())))
            .toList());
  }

  private String page(DraftText draft) {
    return SitePaths.page(SitePaths.folder(corporation.slug(), draft.kind()));
  }

  private List<TasksPage.Question> questions() {
    Map<Finding, String> paths = new HashMap<>();
    corporation.notes().forEach(note -> paths.putIfAbsent(note.finding(), note.path()));
    List<Finding> findings = corporation.notes().stream().map(Note::finding).toList();
    return OpenDecision.of(findings).stream()
        .map(
            open ->
                new TasksPage.Question(
                    open.decision(),
                    open.worst(),
                    open.findings().stream()
                        .distinct()
                        .map(f -> place(f, paths.getOrDefault(f, "")))
                        .toList()))
        .toList();
  }

  private TasksPage.Place place(Finding finding, String path) {
    String file = finding.position().file();
    Optional<DraftText> draft =
        corporation.drafts().stream()
            .filter(d -> file.endsWith("/" + d.kind().yaml() + ".yaml"))
            .filter(d -> MarginNotes.nearest(keys(d), path).isPresent())
            .findFirst();
    return new TasksPage.Place(
        finding,
        path,
        draft.map(d -> frame.href(page(d)) + "#" + MarginNotes.anchor(path)),
        frame.href(ReviewRenderer.rulePath(finding.rule())),
        corporation.sources().map(folder -> source(folder.toString(), finding.position())));
  }

  /** A line of a file, as forges write the address of one. */
  private static String source(String folder, Position position) {
    return folder + (folder.endsWith("/") ? "" : "/") + position.file() + "#L" + position.line();
  }

  private Set<String> keys(DraftText draft) {
    return blocks.computeIfAbsent(
        draft.kind(), kind -> MarginNotes.keys(draft.wording().fragment()));
  }

  private List<TasksPage.DraftChanges> changes(DraftText draft) {
    if (draft.comparison().isEmpty()) {
      return List.of();
    }
    ComparedContent result = draft.comparison().get().result().get();
    List<String> weights = Arrays.stream(Weight.values()).map(Weight::yaml).toList();
    List<ComparedContent.Change> all = new ArrayList<>(result.changes());
    all.sort(Comparator.comparingInt(c -> weights.indexOf(c.weight())));
    List<ComparedContent.Change> weighty =
        all.stream().filter(c -> !c.weight().equals(Weight.EDITORIAL.yaml())).toList();
    List<ComparedContent.Change> told = weighty.subList(0, Math.min(MOST_CHANGES, weighty.size()));
    return List.of(
        new TasksPage.DraftChanges(
            draft.kind().dutch(),
            frame.href(ReviewRenderer.comparisonPath(corporation.slug(), draft.kind())),
            result.summary(),
            told.stream()
                .map(c -> new TasksPage.Line(c.weight(), c.label(), c.sentence()))
                .toList(),
            all.size() - told.size()));
  }
}
