package nl.glashelder.templates.cookies;

import nl.glashelder.proof.NpmPackage;

/** A consent tool as a website uses it: where its buttons are and how the page is marked. */
enum ConsentTool {
  /** Klaro 0.7. */
  KLARO(
      "klaro",
      NpmPackage.KLARO,
      "dist/klaro.js",
      "#klaro .cookie-notice",
      ".cookie-notice .cm-btn-success",
      ".cookie-notice .cn-decline",
      ".cookie-notice .cn-learn-more",
      "#klaro .cm-modal",
      ".cm-modal .cm-btn-accept",
      "klaro.show()",
      """
      <script type="text/plain" data-type="application/javascript"
        data-name="filmtheater-sociale-media">SCRIPT</script>
      """),
  /** Orejime 3. */
  OREJIME(
      "orejime",
      NpmPackage.OREJIME,
      "dist/orejime-standard-nl.js",
      ".orejime-Banner",
      ".orejime-Banner-saveButton",
      ".orejime-Banner-declineButton",
      ".orejime-Banner-learnMoreButton",
      ".orejime-Modal",
      ".orejime-Modal-saveButton",
      "orejime.prompt()",
      """
      <template data-purpose="filmtheater-sociale-media"><script>SCRIPT</script></template>
      """);

  /** The name of its cookie and of our file. */
  final String id;

  private final NpmPackage published;
  private final String script;

  /** CSS selector of the first layer. */
  final String banner;

  /** CSS selector of the button. */
  final String accept;

  /** CSS selector of the button. */
  final String refuse;

  /** CSS selector of what opens the second layer. */
  final String choose;

  /** CSS selector of the second layer. */
  final String choices;

  /** CSS selector of the button in the second layer that keeps the choices. */
  final String keep;

  /** JavaScript that opens the second layer again. */
  final String reopen;

  private final String marked;

  ConsentTool(
      String id,
      NpmPackage published,
      String script,
      String banner,
      String accept,
      String refuse,
      String choose,
      String choices,
      String keep,
      String reopen,
      String marked) {
    this.id = id;
    this.published = published;
    this.script = script;
    this.banner = banner;
    this.accept = accept;
    this.refuse = refuse;
    this.choose = choose;
    this.choices = choices;
    this.keep = keep;
    this.reopen = reopen;
    this.marked = marked;
  }

  /** Its own script. */
  String script() {
    return published.text(script);
  }

  /** The name and version of the tool, as the file for it says. */
  String tried() {
    return id.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
        + id.substring(1)
        + " "
        + published.version();
  }

  /** A page of a website that shows films after consent. */
  String page() {
    return """
        <!DOCTYPE html>
        <html lang="nl">
        <head>
        <meta charset="utf-8">
        <title>Dorpswonen</title>
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="/stijl.css">
        <script src="/instellingen.js"></script>
        <script defer src="/hulpmiddel.js"></script>
        </head>
        <body><main><h1>Welkom</h1><p><a href="/">Naar huis</a></p></main>
        MARKED</body>
        </html>
        """
        .replace("MARKED", marked)
        .replace(
            "SCRIPT",
            "document.cookie = 'VIDEO=1; path=/; domain=www.dorpswonen.example';"
                + " document.title = 'film';");
  }

  /** The stylesheet that stands apart from its script. */
  static String stylesheet() {
    return NpmPackage.OREJIME.text("dist/orejime-standard.css");
  }
}
