package nl.glashelder.maven;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.glashelder.model.Term;
import org.apache.maven.plugin.MojoFailureException;

/** Reads what a user gave with {@code -D}; what is wrong is said in Dutch, all at once. */
final class Parameters {
  private final StringBuilder missing = new StringBuilder();

  /**
   * Names a parameter that must be there.
   *
   * @param example a value, as one would type it
   */
  Parameters require(String name, String value, String example) {
    if (isAbsent(value)) {
      missing.append("\n  -D").append(name).append('=').append(example);
    }
    return this;
  }

  /**
   * Ends the list of what must be there.
   *
   * @throws MojoFailureException when something is not, with all that is missing
   */
  void check() throws MojoFailureException {
    if (!missing.isEmpty()) {
      throw new MojoFailureException("Er mist nog iets. Vul aan:" + missing);
    }
  }

  static boolean isAbsent(String value) {
    return value == null || value.isBlank();
  }

  /**
   * A date.
   *
   * @throws MojoFailureException when it is none
   */
  static LocalDate date(String name, String value) throws MojoFailureException {
    try {
      return LocalDate.parse(value.strip());
    } catch (DateTimeException e) {
      throw new MojoFailureException(
          "'"
              + value
              + "' is geen datum.\nSchrijf -D"
              + name
              + " als jaar-maand-dag, bijvoorbeeld 2026-04-02.");
    }
  }

  /**
   * A date that may be left out.
   *
   * @throws MojoFailureException when it is given and none
   */
  static Optional<LocalDate> optionalDate(String name, String value) throws MojoFailureException {
    return isAbsent(value) ? Optional.empty() : Optional.of(date(name, value));
  }

  /**
   * One of the words of a list.
   *
   * @throws MojoFailureException when it is none of them
   */
  static <T extends Term> T term(String name, String value, T[] all) throws MojoFailureException {
    for (T one : all) {
      if (one.yaml().equals(value.strip())) {
        return one;
      }
    }
    throw new MojoFailureException(
        "-D"
            + name
            + "="
            + value
            + " bestaat niet. Kies uit: "
            + Arrays.stream(all).map(Term::yaml).collect(Collectors.joining(", "))
            + ".");
  }

  /**
   * The address of a site, which may be left out.
   *
   * @throws MojoFailureException when it is given and none
   */
  static Optional<URI> site(String name, String value) throws MojoFailureException {
    return isAbsent(value) ? Optional.empty() : Optional.of(web(name, value));
  }

  /**
   * A web address.
   *
   * @throws MojoFailureException when it is none
   */
  static URI web(String name, String value) throws MojoFailureException {
    try {
      URI uri = URI.create(value.strip());
      boolean isWeb =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      if (isWeb && uri.getHost() != null) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      throw noAddress(name, value);
    }
    throw noAddress(name, value);
  }

  private static MojoFailureException noAddress(String name, String value) {
    return new MojoFailureException(
        "'" + value + "' is geen webadres.\nSchrijf -D" + name + "=https://...");
  }

  /**
   * A port of this machine, that any user may use.
   *
   * @throws MojoFailureException when it is none
   */
  static int port(String name, String value) throws MojoFailureException {
    if (value.strip().matches("[0-9]{4,5}")) {
      int port = Integer.parseInt(value.strip());
      if (port >= 1024 && port < 65535) {
        return port;
      }
    }
    throw new MojoFailureException(
        "'"
            + value
            + "' is geen poort.\nSchrijf -D"
            + name
            + "=8090, of een ander getal van 1024 tot 65534.");
  }
}
