package nl.glashelder.check.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.source.Draft;
import nl.glashelder.source.Severity;

/**
 * One thing the law, consistency or plain language asks of a statement.
 *
 * @param id frozen for ever, for example {@code R09}
 * @param name the short Dutch name, for example {@code grondslag-per-doel}
 * @param law the articles it comes from; empty for a matter of consistency
 * @param severity how bad a finding is, unless the rule says otherwise in a case
 * @param onDraft looks at what the YAML says
 * @param onWords looks at the words on the page
 */
public record Rule(
    String id, String name, String law, Severity severity, OnDraft onDraft, OnWords onWords) {

  /** Looks at the YAML of one corporation. */
  @FunctionalInterface
  public interface OnDraft {
    /** Adds what is wrong to {@code hits}. */
    void look(Rule rule, Facts facts, List<Hit> hits);
  }

  /** Looks at the words of one document. */
  @FunctionalInterface
  public interface OnWords {
    /** Adds what is wrong to {@code hits}. */
    void look(Rule rule, Page page, List<Hit> hits);
  }

  /** Looks at one record of the model. */
  @FunctionalInterface
  interface On<T> {
    void look(T subject, Facts facts, Found found);
  }

  /** Looks at the words of a document and puts findings at keys of the page. */
  @FunctionalInterface
  interface OnPage {
    void look(Page page, Page.Found found);
  }

  private static final OnDraft NO_DRAFT = (rule, facts, hits) -> {};
  private static final OnWords NO_WORDS = (rule, page, hits) -> {};

  static Rule onCorporation(
      String id, String name, String law, Severity severity, On<Corporation> look) {
    return onDraft(
        id,
        name,
        law,
        severity,
        (rule, facts, hits) ->
            look.look(
                facts.draft().corporation(), facts, facts.found(rule, Sheet.CORPORATION, hits)));
  }

  static Rule onStatement(
      String id, String name, String law, Severity severity, On<PrivacyStatement> look) {
    return onDraft(
        id,
        name,
        law,
        severity,
        (rule, facts, hits) ->
            document(facts.draft().statement())
                .ifPresent(s -> look.look(s, facts, facts.found(rule, Sheet.STATEMENT, hits))));
  }

  static Rule onNotice(
      String id, String name, String law, Severity severity, On<CookieNotice> look) {
    return onDraft(
        id,
        name,
        law,
        severity,
        (rule, facts, hits) ->
            document(facts.draft().notice())
                .ifPresent(n -> look.look(n, facts, facts.found(rule, Sheet.NOTICE, hits))));
  }

  /** Looks at every piece of free text in every file. */
  static Rule onTexts(String id, String name, String law, Severity severity, On<Passage> look) {
    return onDraft(
        id,
        name,
        law,
        severity,
        (rule, facts, hits) -> {
          Map<Sheet, Found> found = new EnumMap<>(Sheet.class);
          for (Passage passage : facts.passages()) {
            Found here = found.computeIfAbsent(passage.sheet(), s -> facts.found(rule, s, hits));
            look.look(passage, facts, here);
          }
        });
  }

  static Rule onPage(String id, String name, String law, Severity severity, OnPage look) {
    return new Rule(
        id,
        name,
        law,
        severity,
        NO_DRAFT,
        (rule, page, hits) -> look.look(page, page.found(rule, hits)));
  }

  /** The same rule, that looks for more after it looked itself. */
  Rule lookingFor(OnDraft more) {
    return new Rule(
        id,
        name,
        law,
        severity,
        (self, facts, hits) -> {
          onDraft.look(self, facts, hits);
          more.look(self, facts, hits);
        },
        onWords);
  }

  static Rule onDraft(String id, String name, String law, Severity severity, OnDraft look) {
    return new Rule(id, name, law, severity, look, NO_WORDS);
  }

  /** Looks at the dates of what was published; there is nothing to see before that. */
  static Rule onDates(String id, String name, String law, Severity severity, OnDraft look) {
    return onDraft(id, name, law, severity, new OnDates(look));
  }

  private record OnDates(OnDraft of) implements OnDraft {
    @Override
    public void look(Rule rule, Facts facts, List<Hit> hits) {
      of.look(rule, facts, hits);
    }
  }

  /** Whether this rule looks at the dates of published versions. */
  public boolean looksAtDates() {
    return onDraft instanceof OnDates;
  }

  /** Whether this rule looks at the words and not at the YAML. */
  public boolean looksAtWords() {
    return onWords != NO_WORDS;
  }

  private static <T extends Record> Optional<T> document(Optional<Draft.Placed<T>> placed) {
    return placed.map(Draft.Placed::document);
  }
}
