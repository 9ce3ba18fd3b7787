package nl.glashelder.compare;

import java.util.Optional;
import nl.glashelder.check.rule.Countries;
import nl.glashelder.model.Audience;
import nl.glashelder.model.CookieKind;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.DataItem;
import nl.glashelder.model.FirstLetter;
import nl.glashelder.model.PrivacyStatement;
import nl.glashelder.model.Recipient;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.Sharing;

/**
 * A yes or no that means what something else says: that data are not always asked, where the page
 * gives an explanation instead, that none leave the EEA, where a recipient is still outside, and
 * that there are no tracking cookies, where one is listed.
 */
final class FlagsElsewhere {
  private static final String ONLY_SOMETIMES = "indien-van-toepassing";
  private static final String OUTSIDE = "buiten-eer";
  private static final Verdict SAME_EXPLANATION =
      Verdict.judge(
          "Op de pagina staat in plaats hiervan de toelichting. Lees of die genoeg zegt.");

  private static final String TRACKING = "tracking";
  private static final String COOKIES = "plaatst-cookies";
  private static final Verdict NONE_LISTED =
      Verdict.judge("Er stond er geen in de tekst. Of er een weg is, weten wij niet.");
  private static final String MINORS = "minderjarigen";
  private static final Verdict CHILDREN =
      Verdict.moreUse("Er staat nu dat hier ook kinderen bij kunnen zijn.");

  private final Sides sides;

  FlagsElsewhere(Sides sides) {
    this.sides = sides;
  }

  /** The verdict, where what stands elsewhere leaves it open. */
  Verdict weighed(Verdict verdict, Part part, Record older, Record newer) {
    if (isUnderExplanation(part, older, newer)) {
      boolean lost = ((DataItem) older).ifApplicable();
      return lost && !((DataItem) older).note().equals(((DataItem) newer).note())
          ? verdict
          : SAME_EXPLANATION;
    }
    if (isOf(part, Audience.class, MINORS) && verdict.weight() == Weight.WIDENING) {
      return CHILDREN;
    }
    if (isOfCookies(part)) {
      return ofCookies(verdict, part);
    }
    return isOf(part, Sharing.class, OUTSIDE) ? ofOutside(verdict) : verdict;
  }

  /** That data leave the EEA, or not, where a recipient is or was outside whatever is said. */
  private Verdict ofOutside(Verdict verdict) {
    boolean ended = verdict.weight() == Weight.NARROWING;
    boolean began = verdict.weight() == Weight.WIDENING;
    return ended || began
        ? outside(ended ? sides.newer() : sides.older())
            .map(
                name ->
                    Verdict.judge(
                        "Bij de ontvanger "
                            + Spoken.quoted(name)
                            + (ended ? " staat nog wel" : " stond al")
                            + " een land buiten de EER: lees beide."))
            .orElse(verdict)
        : verdict;
  }

  /** That there are such cookies, or none, where what is listed says otherwise. */
  private Verdict ofCookies(Verdict verdict, Part part) {
    Optional<String> before = listed(part, sides.older());
    Optional<String> after = listed(part, sides.newer());
    if (verdict.weight() == Weight.NARROWING) {
      return after
          .map(one -> Verdict.judge("In de tekst staat nog wel " + one + ": lees beide."))
          .orElse(before.isPresent() ? verdict : NONE_LISTED);
    }
    return verdict.weight() == Weight.WIDENING
        ? before
            .map(one -> Verdict.judge("In de tekst stond al " + one + ": lees beide."))
            .orElse(verdict)
        : verdict;
  }

  private static boolean isOfCookies(Part part) {
    return isOf(part, CookieNotice.class, TRACKING) || isOf(part, CookieNotice.class, COOKIES);
  }

  /** A cookie of which a yes or no says whether there are such. */
  private static Optional<String> listed(Part part, Record document) {
    if (!(document instanceof CookieNotice notice)) {
      return Optional.empty();
    }
    boolean any = isOf(part, CookieNotice.class, COOKIES);
    Optional<String> cookie =
        notice.cookies().stream()
            .filter(one -> any || one.kind().filter(CookieKind.TRACKING::equals).isPresent())
            .map(one -> "de cookie " + Spoken.quoted(one.name()))
            .findFirst();
    return cookie.or(
        () ->
            notice.uses().stream()
                .filter(use -> any || use.id() == CookieKind.TRACKING)
                .map(use -> "het soort " + Spoken.quoted(use.id().dutch()))
                .findFirst());
  }

  /** What became of a flag that was not on the page, or is not; empty for any other. */
  Optional<String> said(Part part, Record older, Record newer, Subject subject) {
    if (isOfCookies(part)) {
      return part.values(newer).stream()
          .map(Boolean.TRUE::equals)
          .filter(yes -> !isCertain(part, yes))
          .findFirst()
          .map(yes -> "Er staat nu: " + Sentence.small(Claim.of(part).is(yes)));
    }
    if (!isUnderExplanation(part, older, newer)) {
      return Optional.empty();
    }
    boolean lost = ((DataItem) older).ifApplicable();
    return Optional.of(
        FirstLetter.capital(subject.at().strip())
            + (lost ? " is niet meer" : " is nu")
            + " aangegeven dat wij het alleen vragen als het nodig is. Op de pagina "
            + (lost ? "stond" : "staat")
            + " alleen de toelichting.");
  }

  /** Whether there are such cookies now and were none, or the other way round, by the list too. */
  private boolean isCertain(Part part, boolean yes) {
    boolean before = listed(part, sides.older()).isPresent();
    return yes ? !before : before && listed(part, sides.newer()).isEmpty();
  }

  /** Whether the page gives an explanation of data in place of saying that they are optional. */
  private static boolean isUnderExplanation(Part part, Record older, Record newer) {
    return isOf(part, DataItem.class, ONLY_SOMETIMES)
        && older instanceof DataItem was
        && newer instanceof DataItem is
        && (was.ifApplicable() ? was.note() : is.note()).isPresent();
  }

  private static boolean isOf(Part part, Class<?> holder, String key) {
    return part.accessor().getDeclaringClass() == holder && part.key().value().equals(key);
  }

  /** The first recipient that is outside, or gives data to a place that is not surely inside. */
  private static Optional<String> outside(Record document) {
    return document instanceof PrivacyStatement statement
        ? statement.recipients().stream()
            .filter(FlagsElsewhere::isOutside)
            .map(Recipient::name)
            .findFirst()
        : Optional.empty();
  }

  private static boolean isOutside(Recipient recipient) {
    return recipient.country().filter(Countries::isOutsideEea).isPresent()
        || recipient
            .transfer()
            .filter(to -> to.countries().stream().anyMatch(c -> !Countries.areInsideEea(c)))
            .isPresent();
  }
}
