package nl.glashelder.check;

import nl.glashelder.model.Deviation;
import nl.glashelder.source.Finding;

/**
 * A finding that a corporation set aside on purpose. It is listed in every report.
 *
 * @param finding what was found
 * @param deviation who set it aside, why, and until when
 */
public record Silenced(Finding finding, Deviation deviation) {}
