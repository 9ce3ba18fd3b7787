package nl.glashelder.check.rule;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All rules there are. */
public final class Rules {
  private static final Map<String, Rule> BY_ID = new LinkedHashMap<>();

  static {
    Stream.of(
            IdentityRules.ALL,
            PurposeRules.ALL,
            RecipientRules.ALL,
            RetentionRules.ALL,
            DataRules.ALL,
            SensitiveDataRules.ALL,
            IdentificationRules.ALL,
            RightsRules.ALL,
            RequestRules.ALL,
            ComplaintRules.ALL,
            CameraRules.ALL,
            CookieRules.ALL,
            CookieListRules.ALL,
            CookieTransferRules.ALL,
            CookieChoiceRules.ALL,
            FollowingRules.ALL,
            OrganisationRules.ALL,
            ConsistencyRules.ALL,
            CatalogueRules.ALL,
            TextRules.ALL,
            RecentLawRules.ALL,
            ComputerRules.ALL,
            PageRules.ALL,
            SpellingRules.ALL,
            ClauseRules.ALL,
            ContradictionRules.ALL,
            StartValueRules.ALL,
            DeviationRules.ALL,
            BreachInText.ALL)
        .flatMap(List::stream)
        .map(SaidAnywhere::with)
        .map(BreachInText::with)
        .sorted(Comparator.comparing((Rule r) -> !r.id().startsWith("R")).thenComparing(Rule::id))
        .forEach(
            rule -> {
              if (BY_ID.put(rule.id(), rule) != null) {
                throw new IllegalStateException("two rules are called " + rule.id());
              }
            });
  }

  private Rules() {}

  /** Every rule: first those of the law, R01 to R90, then the others, by id. */
  public static List<Rule> all() {
    return List.copyOf(BY_ID.values());
  }

  /** The rules that were held against the drafts: without a dictionary, not that of spelling. */
  public static List<Rule> lookedAt() {
    return all().stream()
        .filter(rule -> !rule.equals(SpellingRules.UNKNOWN_WORD) || SpellingRules.areLookedAt())
        .toList();
  }

  /** The rule with an id. */
  public static Optional<Rule> of(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }
}
