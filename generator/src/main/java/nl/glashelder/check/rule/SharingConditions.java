package nl.glashelder.check.rule;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.glashelder.model.LegalBasis;
import nl.glashelder.model.LegalBasisUse;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;
import nl.glashelder.model.Recipient;
import nl.glashelder.model.RecipientRole;
import nl.glashelder.model.Sharing;
import nl.glashelder.model.Text;

/**
 * The page says that data are shared only on the conditions that are listed. Where those are no
 * more than a contract, the law and consent, a purpose that shares data for another reason
 * contradicts them.
 */
final class SharingConditions {
  private static final Map<LegalBasis, Pattern> KNOWN = new EnumMap<>(LegalBasis.class);

  static {
    KNOWN.put(
        LegalBasis.CONTRACT,
        Pattern.compile("(?iu)overeenkomst|contract|afspraken met (?:u|je|jou|jullie|\\{)"));
    KNOWN.put(LegalBasis.LEGAL_OBLIGATION, Pattern.compile("(?iu)\\bwet(?:ten)?\\b|wettelijk"));
    KNOWN.put(LegalBasis.CONSENT, Pattern.compile("(?iu)toestemming"));
  }

  /** Another reason in the same line, or a way round what it names. */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?iu)belang|reden|taak|taken|derden|partij|noodzak|\\b(?:zonder|niet|geen|tenzij|behalve|ook)\\b");

  private SharingConditions() {}

  static void look(PrivacyStatement s, Found found) {
    Set<LegalBasis> allowed = s.sharing().map(SharingConditions::closed).orElse(Set.of());
    if (allowed.isEmpty()) {
      return;
    }
    for (Processing purpose : s.processings()) {
      List<LegalBasis> bases = purpose.bases().stream().map(LegalBasisUse::basis).toList();
      List<String> others =
          s.recipients().stream()
              .filter(
                  r -> purpose.recipients().orElse(List.of()).contains(r.id()) && decidesItself(r))
              .map(Recipient::name)
              .toList();
      if (!bases.isEmpty() && !others.isEmpty() && bases.stream().noneMatch(allowed::contains)) {
        found.at(
            "delen.voorwaarden",
            "Hier staat wanneer u gegevens deelt, en dat u dat alleen dan doet. Bij '"
                + purpose.name()
                + "' deelt u ze ook om een andere reden: "
                + bases.stream().map(LegalBasis::dutch).collect(Collectors.joining(", "))
                + ". Dat geldt voor: "
                + String.join(", ", others)
                + ".",
            "Zet die reden bij de voorwaarden. Of vul bij deze partij in welke wet of voorwaarde"
                + " geldt.");
        return;
      }
    }
  }

  /** The bases that a list allows; none where it may allow anything else. */
  private static Set<LegalBasis> closed(Sharing sharing) {
    Set<LegalBasis> allowed = EnumSet.noneOf(LegalBasis.class);
    for (Text condition : sharing.conditions()) {
      Set<LegalBasis> named = named(condition.markdown());
      if (named.isEmpty()) {
        return Set.of();
      }
      allowed.addAll(named);
    }
    if (!allowed.isEmpty() && sharing.consentOtherwise()) {
      allowed.add(LegalBasis.CONSENT);
    }
    return allowed;
  }

  /** What a condition names; nothing where it may name more than that. */
  private static Set<LegalBasis> named(String condition) {
    return OPEN.matcher(condition).find()
        ? Set.of()
        : KNOWN.entrySet().stream()
            .filter(known -> known.getValue().matcher(condition).find())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
  }

  /** No processor, and neither a law nor a condition of its own says when it gets data. */
  private static boolean decidesItself(Recipient recipient) {
    return recipient.role().filter(role -> role != RecipientRole.PROCESSOR).isPresent()
        && recipient.law().isEmpty()
        && recipient.condition().isEmpty();
  }
}
