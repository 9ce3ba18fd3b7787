package nl.glashelder.takeover.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds how one complains to the corporation itself: what several sentences say, in one text. */
final class ComplaintFacts implements Recogniser {
  @Override
  public void find(Finds finds) {
    Set<Integer> complaints = new LinkedHashSet<>();
    Set<Integer> scheme = new LinkedHashSet<>();
    Set<Integer> site = new LinkedHashSet<>();
    String name = "";
    for (Passage passage : finds.said()) {
      String text = passage.text();
      boolean others =
          text.matches("(?iu).*(?:autoriteit persoonsgegevens|toezichthouder|\\bAP\\b).*");
      if (passage.isHeading()
          || passage.isNear("doelen")
          || passage.isNear("gegevens")
          || text.endsWith("?")) {
        continue;
      }
      if (!others
          && text.matches(
              "(?iu).*\\bklacht\\b.*\\b(?:bij (?:ons|onze|de klachtencommissie|\\p{Lu}\\p{L}+)|indienen|melden)\\b.*")) {
        complaints.add(passage.number());
      }
      if (text.matches("(?iu).*\\bklachten(?:regeling|procedure|reglement)\\b.*")
          && (passage.isNear("klachten") || passage.isNear("rechten"))) {
        scheme.add(passage.number());
        name =
            text.matches("(?iu).*klachtenprocedure.*") ? "klachtenprocedure" : "klachtenregeling";
      }
      if (passage.isNear("klachten")
          && (name.isEmpty() ? 0 : 1) > 0
          && text.matches("(?iu).*\\bop onze website\\b.*")) {
        site.add(passage.number());
      }
    }
    say(complaints, scheme, site, name, finds);
  }

  private static void say(
      Set<Integer> complaints, Set<Integer> scheme, Set<Integer> site, String name, Finds finds) {
    List<Integer> all = new ArrayList<>(complaints);
    all.addAll(scheme);
    all.addAll(site);
    if (complaints.isEmpty() && scheme.isEmpty()) {
      return;
    }
    StringBuilder text =
        new StringBuilder(
            "{Vindt u|Vind je} dat wij ons niet aan deze verklaring of aan de wet (AVG) houden? Dan {kunt u|kun je} bij ons een klacht indienen.");
    if (!name.isEmpty()) {
      text.append(" Daarvoor geldt onze ").append(name).append('.');
    }
    if (!site.isEmpty()) {
      text.append(" {U|Je} vindt die op onze website.");
    }
    finds.statement().put("klachten.eigen.toelichting", text.toString(), all);
  }
}
