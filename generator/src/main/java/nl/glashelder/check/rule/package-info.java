/**
 * The rules, grouped by what they look at, and what they are given to look at.
 *
 * <p>In come {@link nl.glashelder.check.rule.Facts} (a draft with all that more rules than one look
 * up) and, for rules about words, a {@link nl.glashelder.check.rule.Page}. Out come {@link
 * nl.glashelder.check.rule.Hit}s: findings with the entry they are about, in no order. A rule keeps
 * nothing between two drafts. {@link nl.glashelder.check.rule.Rules} lists them all.
 */
package nl.glashelder.check.rule;
