package nl.glashelder.render.page;

import java.util.List;

/**
 * Words of law and housing that a tenant may not know and that no plainer word can take the place
 * of. They are explained where they first stand, unless the statement explains them itself.
 */
final class LegalWords {
  /**
   * A word.
   *
   * @param term as the question names it
   * @param forms as it can stand in a text, in small letters
   * @param explanation what it means, in whole sentences
   */
  record LegalWord(String term, List<String> forms, String explanation) {}

  static final List<LegalWord> ALL =
      List.of(
          word(
              "gerechtvaardigd belang",
              "Een goede reden van ons of een ander, als de privacy van mensen niet zwaarder weegt."),
          word("taak van algemeen belang", "Een taak uit de wet, in het belang van iedereen."),
          new LegalWord(
              "EER",
              List.of("europese economische ruimte", "buiten de eer"),
              "De Europese Unie met Noorwegen, IJsland en Liechtenstein."),
          word("verzoekschrift", "Een brief waarin iemand de rechter om een beslissing vraagt."),
          word("rechtsvordering", "Iets wat iemand bij de rechter eist."),
          word("onrechtmatig", "In strijd met de wet."),
          word("ongegrond", "Zonder goede reden."),
          word("buitensporig", "Veel meer dan redelijk is."),
          word("onevenredig", "Veel te veel, vergeleken met wat het oplevert."),
          new LegalWord(
              "vordering",
              List.of("vordering", "vorderingen"),
              "Geld dat iemand nog van een ander krijgt."),
          new LegalWord(
              "geschil", List.of("geschil", "geschillen"), "Ruzie of verschil van mening."),
          word("leefbaarheid", "Hoe prettig en veilig een buurt is."),
          new LegalWord(
              "passend toewijzen",
              List.of("passend toewijzen", "passend toe te wijzen"),
              "Een woning geven met een huur die past bij het inkomen."),
          word(
              "verzamelinkomen",
              "Al het inkomen van een jaar bij elkaar, zoals de Belastingdienst het vaststelt."),
          word(
              "bewindvoering",
              "Iemand anders regelt de geldzaken van een persoon, omdat de rechter dat heeft"
                  + " bepaald."),
          word("titulatuur", "De titels bij een naam, zoals dr. of ir."),
          word("bemoeizorg", "Hulp voor mensen die zelf niet om hulp vragen."));

  private LegalWords() {}

  private static LegalWord word(String term, String explanation) {
    return new LegalWord(term, List.of(term), explanation);
  }
}
