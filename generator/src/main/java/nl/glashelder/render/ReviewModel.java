package nl.glashelder.render;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.glashelder.check.Silenced;
import nl.glashelder.check.report.Report;
import nl.glashelder.compare.CatalogueDifferences;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.register.RegisterRow;
import nl.glashelder.render.page.ComparedContent;
import nl.glashelder.render.style.Logo;
import nl.glashelder.source.Finding;
import nl.glashelder.source.Severity;
import nl.glashelder.version.DocumentKind;
import nl.glashelder.wording.Wording;

/**
 * Everything the review site is made of: what is not for the public.
 *
 * @param corporations the corporations with their drafts; kept by slug
 * @param report what was found in all files, and what was set aside on purpose
 * @param rules the rules that have an explanation
 * @param catalogue how the drafts stand to the sector catalogue
 * @param pdf whether a PDF will be placed beside each draft and comparison
 * @param alone whether the page of findings will be read without the other pages, so that it must
 *     explain the rules itself
 */
public record ReviewModel(
    List<ReviewedCorporation> corporations,
    Report report,
    List<RuleText> rules,
    Supplier<CatalogueDifferences> catalogue,
    boolean pdf,
    boolean alone) {
  /**
   * A corporation.
   *
   * @param slug its folder
   * @param corporation who it says it is now
   * @param logo its logo, when it has one that can be shown
   * @param drafts its drafts
   * @param notes what was found in its files
   * @param silenced what was set aside on purpose
   * @param register the processings that its statement describes
   * @param sources where the folder of all corporations can be seen on the web
   */
  public record ReviewedCorporation(
      String slug,
      Corporation corporation,
      Optional<Logo> logo,
      List<DraftText> drafts,
      List<Note> notes,
      List<Silenced> silenced,
      List<RegisterRow> register,
      Optional<URI> sources) {
    /** Keeps its own lists, drafts in the order of the kinds. */
    public ReviewedCorporation {
      drafts = drafts.stream().sorted(Comparator.comparing(DraftText::kind)).toList();
      notes = List.copyOf(notes);
      silenced = List.copyOf(silenced);
      register = List.copyOf(register);
    }

    /** A corporation whose drafts were not looked at. */
    public ReviewedCorporation(
        String slug, Corporation corporation, Optional<Logo> logo, List<DraftText> drafts) {
      this(slug, corporation, logo, drafts, List.of(), List.of(), List.of(), Optional.empty());
    }
  }

  /**
   * Something that was found in a file.
   *
   * @param path the entry it is about, from the top of its file; empty for the whole file
   * @param finding what was found
   */
  public record Note(String path, Finding finding) {}

  /**
   * A draft.
   *
   * @param kind which document
   * @param wording its words
   * @param statement its data, for the choice of audience; empty for a cookie notice
   * @param comparison its difference with the version in force, when there is one
   * @param readability how easy it is to read, beside the version in force, as a sentence
   */
  public record DraftText(
      DocumentKind kind,
      Wording wording,
      Optional<PrivacyStatement> statement,
      Optional<ComparedWithDraft> comparison,
      Supplier<String> readability) {}

  /**
   * The difference of a draft with the version in force.
   *
   * @param inForce the name of that version in a sentence: "de versie van 2 april 2026"
   * @param href where that version can be read; relative to the review site's folder, or absolute
   * @param result the comparison
   */
  public record ComparedWithDraft(String inForce, String href, Supplier<ComparedContent> result) {}

  /**
   * The explanation of a rule.
   *
   * @param id its id, for example {@code R09}
   * @param name its name, for example {@code grondslag-per-doel}
   * @param severity how bad it is to break it
   * @param law the articles it comes from; empty for a matter of form
   * @param explanation what it asks and why, as HTML
   * @param wrong YAML that breaks it; may be empty
   * @param right YAML that meets it; may be empty
   */
  public record RuleText(
      String id,
      String name,
      Severity severity,
      String law,
      String explanation,
      String wrong,
      String right) {}

  /** Keeps its own lists, in order. */
  public ReviewModel {
    corporations =
        corporations.stream().sorted(Comparator.comparing(ReviewedCorporation::slug)).toList();
    rules = rules.stream().sorted(Comparator.comparing(RuleText::id)).toList();
  }
}
