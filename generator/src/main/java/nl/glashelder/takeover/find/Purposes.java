package nl.glashelder.takeover.find;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what the corporation uses data for. */
final class Purposes implements Recogniser {
  @Override
  public void find(Finds finds) {
    for (Passage passage : finds.prose()) {
      if (isElsewhere(passage)) {
        continue;
      }
      Optional<Enumeration> listed = Enumeration.of(passage);
      if (listed.filter(e -> e.isAbout("doelen") && !isAboutData(e)).isPresent()) {
        listed(listed.orElseThrow(), finds);
      } else if (isTold(passage)) {
        for (String id : said(passage)) {
          finds.statement().put("verwerkingen[" + id + "]", "", passage.source());
        }
      }
    }
  }

  private static boolean isAboutData(Enumeration enumeration) {
    return enumeration.isAbout("gegevens")
        && enumeration
            .introduction()
            .matches("(?iu).*(?:volgende|onderstaande) (?:persoons)?gegevens.*nodig.*");
  }

  private static boolean isElsewhere(Passage passage) {
    return passage.isHeading()
        || passage.isNear("cookies")
        || passage.isNear("cameras")
        || passage.isNear("rechten")
        || passage.isNear("klachten")
        || passage.isNear("begrippen");
  }

  private static void listed(Enumeration enumeration, Finds finds) {
    Passage passage = enumeration.passage();
    String lead = passage.block().lead();
    Set<String> ids = new LinkedHashSet<>();
    if (!lead.isEmpty() && lead.length() < passage.text().length()) {
      ids.addAll(Meanings.of("verwerkingen.txt").in(lead));
    }
    Set<String> rest = said(passage);
    ids.addAll(rest);
    boolean whole = passage.block().text().length() == passage.text().length();
    if (ids.isEmpty() && passage.isItem() && whole) {
      Optional<Recast> own = Recast.of(enumeration.words());
      own.ifPresent(
          r -> {
            String place = "verwerkingen[" + Names.id(r.name()) + "]";
            finds.statement().put(place + ".naam", r.name(), passage.source());
            finds.statement().put(place + ".doel", r.purpose(), passage.source());
          });
    }
    for (String id : ids) {
      finds.statement().put("verwerkingen[" + id + "]", "", passage.source());
    }
    Set<String> led = Meanings.of("verwerkingen.txt").in(lead);
    Set<String> only = ids.size() == 1 ? ids : led;
    if (only.size() == 1) {
      examples(only.iterator().next(), passage, finds);
    }
  }

  /** "Bijvoorbeeld postregistratie en e-mailarchivering": examples of one purpose. */
  private static void examples(String id, Passage passage, Finds finds) {
    Matcher examples = EXAMPLES.matcher(passage.text());
    if (!examples.find()) {
      return;
    }
    String doing = Optional.ofNullable(examples.group(2)).map(v -> " " + v).orElse("");
    for (String part : Names.parts(examples.group(1))) {
      String name = STRAY.matcher(Names.small(Names.bare(part)) + doing).replaceAll("hennepteelt");
      if (Names.isName(name, 3)) {
        finds.statement().put("verwerkingen[" + id + "].voorbeelden[]", name, passage.source());
      }
    }
  }

  /** "Hennepeteelt", "hennepsteelt": the same thing, misspelt. */
  private static final Pattern STRAY = Pattern.compile("hennep(?:e|s|en)teelt");

  private static final Pattern EXAMPLES =
      Pattern.compile(
          "(?iu)\\b(?:bijvoorbeeld|bv\\.?|zoals|waaronder)\\s+([^.;:)]+?)(?:\\s+te\\s(bestrijden|voorkomen|innen|meten|verbeteren)\\b.*|\\s+te\\s.*|\\)|[.;]|\\s+om\\s.*)?$");

  /** A sentence of prose that says what data are used for. */
  private static boolean isTold(Passage passage) {
    String text = passage.text();
    return (passage.isAbout("doelen")
            || passage.isAbout("gegevens")
            || passage.headingTopics().isEmpty())
        && !passage.isItem()
        && text.matches(
            "(?iu).*\\b(?:gegevens|persoonsgegevens|gebruiken|gebruikt|verwerken|nodig|e-mailadres)\\b.*")
        && text.matches("(?iu).*\\b(?:om|voor|gebruiken|gebruikt|nodig)\\b.*")
        && !text.endsWith("?");
  }

  private static Set<String> said(Passage passage) {
    Set<String> ids = new LinkedHashSet<>();
    for (Meaning meaning : Meanings.of("verwerkingen.txt").all()) {
      boolean said =
          meaning.concept().named(passage.reading()).stream()
              .anyMatch(m -> !m.isDenied() && !m.isQuoted() && !m.isPast() && !m.isAsked());
      if (said) {
        ids.add(meaning.name());
      }
    }
    if (ids.contains("huur-en-verhuur")) {
      ids.remove("verhuren-en-beheren");
    }
    return ids;
  }
}
