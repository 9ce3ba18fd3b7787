package nl.glashelder.version;

import java.util.List;
import java.util.Optional;
import nl.glashelder.source.Finding;

/**
 * What a publication did.
 *
 * @param version the version that was frozen, or would be in a dry run; empty when it was refused
 * @param findings why it was refused; otherwise what is still good to know
 * @param files the files to commit, with forward slashes, as typed beside the folder with all
 *     corporations; empty when it was refused
 * @param message what was done and what to do now, in Dutch, in lines
 */
public record PublicationResult(
    Optional<Version> version, List<Finding> findings, List<String> files, String message) {
  /** Keeps its own copies. */
  public PublicationResult {
    findings = findings.stream().sorted().distinct().toList();
    files = List.copyOf(files);
  }

  /** Whether it was refused; nothing was written then. */
  public boolean isRefused() {
    return version.isEmpty();
  }
}
