package nl.glashelder.model;

import java.util.regex.Pattern;

/** How a corporation addresses its readers; never mixed within one document. */
public enum FormOfAddress implements Term {
  /** Formal: u. */
  FORMAL("u", "u"),
  /** Informal: je. */
  INFORMAL("je", "je");

  private static final Pattern CHOICE = Pattern.compile("\\{([^{}|]*)\\|([^{}|]*)\\}");

  private final String yaml;
  private final String dutch;

  FormOfAddress(String yaml, String dutch) {
    this.yaml = yaml;
    this.dutch = dutch;
  }

  /** Chooses one of two wordings. */
  public String of(String formal, String informal) {
    return this == FORMAL ? formal : informal;
  }

  /**
   * Chooses in a text that holds both wordings, written as <code>{u hebt|je hebt}</code>. Braces of
   * another form stay as they are.
   */
  public String resolve(String both) {
    if (both.indexOf('{') < 0) {
      return both;
    }
    return CHOICE.matcher(both).replaceAll(this == FORMAL ? "$1" : "$2");
  }

  @Override
  public String yaml() {
    return yaml;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
