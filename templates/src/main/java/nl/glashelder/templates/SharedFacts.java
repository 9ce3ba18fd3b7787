package nl.glashelder.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.glashelder.model.Audience;
import nl.glashelder.model.DataCategory;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Processing;
import nl.glashelder.model.RecipientRole;
import nl.glashelder.model.Text;

/**
 * What holds for most groups of data, or most purposes, so that it is said once above them: "tenzij
 * er iets anders bij staat". Only what each of them says is shared, or the sentence would say
 * something of those that say nothing.
 *
 * @param statement what it says
 */
public record SharedFacts(PrivacyStatement statement) {
  /** Fewer entries gain nothing from a sentence above them. */
  private static final int ENOUGH = 3;

  /** Of whom the data are. */
  public Optional<List<String>> audiencesOfData() {
    return most(statement.data(), d -> some(d.audiences()));
  }

  /** When the data are collected. */
  public Optional<Text> momentOfData() {
    return most(statement.data(), DataCategory::moment);
  }

  /** How long the data are kept: the id of a period. */
  public Optional<List<String>> retentionOfData() {
    return most(statement.data(), d -> period(d.retention()));
  }

  /** Whose data a purpose needs. */
  public Optional<List<String>> audiencesOfPurposes() {
    return most(statement.processings(), p -> some(p.audiences()));
  }

  /** Who gets the data of a purpose: ids of recipients, none for nobody. */
  public Optional<List<String>> recipientsOfPurposes() {
    return most(statement.processings(), Processing::recipients);
  }

  /** How long the data of a purpose are kept: the id of a period. */
  public Optional<List<String>> retentionOfPurposes() {
    return most(statement.processings(), p -> period(p.retention()));
  }

  /** Who is responsible for what recipients do. */
  public Optional<RecipientRole> roleOfRecipients() {
    return most(statement.recipients(), r -> r.role());
  }

  /** In which country recipients have the data. */
  public Optional<String> countryOfRecipients() {
    return most(statement.recipients(), r -> r.country());
  }

  /** Whether anything is shared by the groups of data. */
  public boolean isOfData() {
    return audiencesOfData().isPresent()
        || momentOfData().isPresent()
        || retentionOfData().isPresent();
  }

  /** Whether only one thing is shared by the groups of data, and fits in one short sentence. */
  public boolean isOnlyOneOfData() {
    return momentOfData().isEmpty()
        && audiencesOfData().isPresent() != retentionOfData().isPresent();
  }

  /** Whether anything is shared by the purposes. */
  public boolean isOfPurposes() {
    return audiencesOfPurposes().isPresent()
        || recipientsOfPurposes().isPresent()
        || retentionOfPurposes().isPresent();
  }

  /** Whether anything is shared by the recipients. */
  public boolean isOfRecipients() {
    return roleOfRecipients().isPresent() || countryOfRecipients().isPresent();
  }

  /** One period that says how long; several need a line each. */
  private Optional<List<String>> period(List<String> ids) {
    boolean told =
        statement.retention().stream()
            .filter(r -> ids.equals(List.of(r.id())))
            .anyMatch(r -> r.duration().isPresent() || r.criterion().isPresent());
    return told ? Optional.of(ids) : Optional.empty();
  }

  /** Some audiences; who is about everyone tells that at the start. */
  private Optional<List<String>> some(List<String> ids) {
    boolean everyone = statement.audiences().stream().map(Audience::id).allMatch(ids::contains);
    return ids.isEmpty() || everyone ? Optional.empty() : Optional.of(ids);
  }

  /** The value of more than half of the entries, when each of them has one. */
  private static <T, V> Optional<V> most(List<T> entries, Function<T, Optional<V>> of) {
    List<V> values = new ArrayList<>();
    entries.forEach(entry -> of.apply(entry).ifPresent(values::add));
    if (entries.size() < ENOUGH || values.size() < entries.size()) {
      return Optional.empty();
    }
    return values.stream()
        .filter(v -> 2 * values.stream().filter(v::equals).count() > values.size())
        .findFirst();
  }
}
