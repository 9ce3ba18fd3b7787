package nl.glashelder.visit;

import java.io.IOException;

/** Thrown for a file in which no request can be read; the message is Dutch. */
public final class NoRecordingException extends IOException {
  private static final long serialVersionUID = 1L;

  NoRecordingException(String source) {
    super(
        "In '"
            + source
            + "' staat geen bezoek dat gelezen kan worden. Een opname is een HAR-bestand. Maak er"
            + " een in de browser: druk op F12, kies Netwerk, laad de pagina opnieuw en kies"
            + " Opslaan als HAR.");
  }
}
