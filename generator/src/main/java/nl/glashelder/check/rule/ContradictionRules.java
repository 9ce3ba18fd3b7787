package nl.glashelder.check.rule;

import static nl.glashelder.source.Severity.ERROR;
import static nl.glashelder.source.Severity.WARNING;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.glashelder.check.language.ProfilingTold;
import nl.glashelder.model.Audience;
import nl.glashelder.model.AutomatedDecisionStance;
import nl.glashelder.model.Corporation;
import nl.glashelder.model.DataCategory;
import nl.glashelder.model.LegalBasis;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;

/** Keys that say against each other what cannot both be so: the words would show both. */
final class ContradictionRules {
  static final List<Rule> ALL =
      List.of(Rule.onDraft("T03", "tegenspraak", "", WARNING, ContradictionRules::look));

  private static final Pattern NO = Pattern.compile("(?iu)^(?:nee|neen|geen|niet)\\b.*");

  private ContradictionRules() {}

  private static void look(Rule rule, Facts facts, List<Hit> hits) {
    officer(facts.draft().corporation(), facts.found(rule, Sheet.CORPORATION, hits));
    facts
        .draft()
        .statement()
        .ifPresent(
            placed -> {
              Found found = facts.found(rule, Sheet.STATEMENT, hits);
              PrivacyStatement s = placed.document();
              bases(s, found);
              profiling(s, found);
              s.processings().forEach(p -> decision(p, found));
              s.audiences().forEach(a -> nowhere(a, s, found));
              s.processings().forEach(p -> foreignData(p, s, facts, found));
              OppositeKeys.look(s, found);
              RelatedParties.look(s, found);
              SharingConditions.look(s, found);
            });
  }

  private static void officer(Corporation corporation, Found found) {
    corporation
        .officer()
        .filter(fg -> fg.appointed() && fg.reason().isPresent())
        .ifPresent(
            fg ->
                found.at(
                    "fg.reden",
                    "Er staat dat u een functionaris gegevensbescherming hebt, en ook waarom u die"
                        + " niet hebt.",
                    "Zet aanwezig op nee, of haal de reden weg."));
  }

  private static void bases(PrivacyStatement s, Found found) {
    if (s.bases().isEmpty()) {
      return;
    }
    Set<LegalBasis> used = EnumSet.noneOf(LegalBasis.class);
    s.processings().forEach(p -> p.bases().forEach(b -> used.add(b.basis())));
    s.bases().forEach(b -> used.remove(b.basis()));
    if (!used.isEmpty()) {
      found.at(
          "grondslagen",
          "De algemene lijst van grondslagen is korter dan wat u bij de doelen noemt. Er ontbreekt:"
              + " "
              + used.stream().map(LegalBasis::dutch).collect(Collectors.joining(", "))
              + ".",
          "Vul de lijst aan, of haal hem weg: bij de doelen staat het al.");
    }
  }

  private static void profiling(PrivacyStatement s, Found found) {
    Boolean stated = s.decisions().flatMap(AutomatedDecisionStance::profiling).orElse(null);
    if (stated == null) {
      return;
    }
    List<Processing> telling =
        s.processings().stream().filter(ProfilingTold::makesProfile).toList();
    Optional<Processing> unclear =
        s.processings().stream().filter(p -> isTold(p, ProfilingTold.UNCLEAR)).findFirst();
    if (!stated && !telling.isEmpty()) {
      Optional<Processing> certain =
          telling.stream().filter(p -> isTold(p, ProfilingTold.CERTAIN)).findFirst();
      Processing first = certain.orElse(telling.get(0));
      found.as(
          certain.isPresent() ? ERROR : WARNING,
          "verwerkingen." + first.id() + ".profilering",
          "Er staat dat u geen profiel van mensen maakt, maar bij '"
              + first.name()
              + "' staat hoe u dat doet.",
          "Zet bij besluitvorming profilering op ja, of verbeter de tekst bij dit doel.");
    } else if (unclear.isPresent() && (!stated || telling.isEmpty())) {
      found.at(
          "verwerkingen." + unclear.get().id() + ".profilering",
          "Bij '"
              + unclear.get().name()
              + "' is niet duidelijk of u een profiel van mensen maakt. In het algemeen staat er dat"
              + " u dat "
              + (stated ? "soms" : "niet")
              + " doet.",
          "Begin de tekst bij dit doel met ja of met nee, en zeg daarna hoe het gaat.");
    } else if (stated && telling.isEmpty()) {
      found.at(
          "besluitvorming.profilering",
          "Er staat dat u soms een profiel van mensen maakt, maar niet bij welk doel.",
          "Vul bij dat doel profilering in.");
    }
  }

  private static boolean isTold(Processing p, ProfilingTold told) {
    return ProfilingTold.of(p).filter(told::equals).isPresent();
  }

  private static void decision(Processing p, Found found) {
    p.decision()
        .filter(d -> NO.matcher(d.logic().markdown()).find())
        .ifPresent(
            d ->
                found.at(
                    "verwerkingen." + p.id() + ".geautomatiseerd-besluit.logica",
                    "Bij '"
                        + p.name()
                        + "' komt te staan dat een computer zonder mens beslist: 'Ja. "
                        + d.logic().markdown().lines().findFirst().orElse("")
                        + "'.",
                    "Haal geautomatiseerd-besluit weg als altijd een mens beslist. Schrijf"
                        + " anders bij logica hoe de computer beslist."));
  }

  /** Somebody who reads as such an audience finds no purpose. */
  private static void nowhere(Audience audience, PrivacyStatement s, Found found) {
    boolean anyNamed = s.processings().stream().anyMatch(p -> !p.audiences().isEmpty());
    boolean concerned =
        s.processings().stream()
            .anyMatch(p -> p.audiences().isEmpty() || p.audiences().contains(audience.id()));
    if (anyNamed && !concerned) {
      found.at(
          "doelgroepen." + audience.id(),
          "U gebruikt gegevens van '" + audience.name() + "', maar er staat niet waarvoor.",
          "Noem deze doelgroep bij een doel, of haal haar weg.");
    }
  }

  /** Data that are said to be of others than those whom the purpose concerns. */
  private static void foreignData(Processing p, PrivacyStatement s, Facts facts, Found found) {
    Set<String> concerned = new HashSet<>(p.audiences());
    for (DataCategory data : facts.dataOf(p)) {
      boolean others =
          !concerned.isEmpty()
              && !data.audiences().isEmpty()
              && data.audiences().stream().noneMatch(concerned::contains);
      if (others) {
        found.at(
            "verwerkingen." + p.id() + ".gegevens",
            "Bij '"
                + p.name()
                + "' gebruikt u gegevens van anderen dan de doelgroepen die er staan: '"
                + data.name()
                + "' hoort bij "
                + names(data, s)
                + ".",
            "Vul de doelgroepen bij dit doel of bij deze gegevens aan.");
      }
    }
  }

  private static String names(DataCategory data, PrivacyStatement s) {
    return s.audiences().stream()
        .filter(a -> data.audiences().contains(a.id()))
        .map(Audience::name)
        .collect(Collectors.joining(", "));
  }
}
