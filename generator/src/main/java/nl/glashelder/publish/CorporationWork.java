package nl.glashelder.publish;

import java.util.function.Supplier;

/**
 * What one corporation gives: its files on both sites, and a summary for the pages that all share.
 *
 * @param slug the corporation's folder
 * @param files its files; nothing is made before it is asked for
 * @param summary made when it is asked for; it tells of remarks once the files were made
 * @param review the same without what the public site says, for which versions are compared
 */
public record CorporationWork(
    String slug, Sites files, Supplier<Summary> summary, Supplier<Summary> review) {}
