package nl.glashelder.check.rule;

import nl.glashelder.source.Finding;

/**
 * A finding with the entry it is about, so that a deviation can be held against it.
 *
 * @param sheet the file
 * @param path the entry, for example {@code bewaartermijnen.camerabeelden}
 * @param finding what is wrong
 */
public record Hit(Sheet sheet, String path, Finding finding) {}
