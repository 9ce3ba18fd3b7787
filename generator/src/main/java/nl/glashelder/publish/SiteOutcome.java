package nl.glashelder.publish;

/**
 * What a build did to one site.
 *
 * @param written files that are new or have other bytes
 * @param unchanged files that were left alone
 * @param removed files that no longer belong to the site
 */
public record SiteOutcome(int written, int unchanged, int removed) {}
