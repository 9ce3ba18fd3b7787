package nl.glashelder.render.page;

import nl.glashelder.source.Severity;

/**
 * The explanation of one rule.
 *
 * @param frame what is around it
 * @param id its id, for example {@code R09}
 * @param name its name, for example {@code grondslag-per-doel}
 * @param severity how bad it is to break it
 * @param law the articles it comes from; empty for a matter of form
 * @param explanation what it asks and why, as HTML
 * @param wrong YAML that breaks it; empty when there is none to show
 * @param right YAML that meets it; empty when there is none to show
 */
public record RulePage(
    Frame frame,
    String id,
    String name,
    Severity severity,
    String law,
    String explanation,
    String wrong,
    String right) {}
