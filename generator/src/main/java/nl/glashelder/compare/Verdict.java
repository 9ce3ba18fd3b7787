package nl.glashelder.compare;

import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import nl.glashelder.model.Channel;
import nl.glashelder.model.CookieSite;
import nl.glashelder.model.Graded;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.model.LegalBasis;
import nl.glashelder.model.Portal;
import nl.glashelder.model.Reach;
import nl.glashelder.model.RecordShape;
import nl.glashelder.model.RecordShape.Count;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import nl.glashelder.model.RelatedOrganisation;
import nl.glashelder.model.ResponseTerm;
import nl.glashelder.model.Text;
import nl.glashelder.model.ThirdParties;

/**
 * The weight of a change with its reason. What is not proved to be harmless, nor to be more or
 * less, is {@linkplain Weight#TO_BE_JUDGED to be judged}.
 *
 * @param weight what it means for people
 * @param label the same in a few words for a reader
 * @param reason why, as one Dutch sentence for a reader, with both forms of address
 */
record Verdict(Weight weight, String label, String reason) {
  /** A line that limits: "Eerder als u zich afmeldt.", "Wij kijken niet mee." */
  private static final Pattern LESS_SAID =
      Pattern.compile(
          "(?i)\\b(?:korter|eerder|sneller|minder|niet|geen|nooit|zonder|alleen|hoogstens|anoniem)\\p{L}*");

  /** A circumstance that rests on consent: that it is said no more is no gain. */
  private static final Pattern CONSENT =
      Pattern.compile("(?iu)\\b(?:toestem|toegestem|goedv(?:ind|ond)|akkoord|instem|goedkeur)");

  /** What something is for, where it is told of one thing alone. */
  private static final Set<String> PURPOSES = Set.of("doel", "waarvoor");

  /** The answer no, or a first sentence that denies: "Wij maken geen profiel." */
  private static final Pattern SAYS_NO =
      Pattern.compile(
          "(?iu)\\s*(?:nee\\b|(?!ja\\b)[^.!?]*\\b(?:niet|geen|nooit|niets|niemand|nergens)\\b).*",
          Pattern.DOTALL);

  private static final Pattern SAYS_YES = Pattern.compile("(?iu)\\s*ja\\b.*", Pattern.DOTALL);

  private static final String MORE_USE = "meer gebruik";
  private static final String LESS_USE = "minder gebruik";
  private static final String MORE_PROTECTION = "meer bescherming";
  private static final String LESS_PROTECTION = "minder bescherming";

  private static final Verdict MORE = moreUse("Hierdoor doen wij meer met gegevens.");
  private static final Verdict LESS = lessUse("Hierdoor doen wij minder met gegevens.");
  private static final Verdict BETTER = better("Dit beschermt {u|je} beter.");
  private static final Verdict WORSE = worse("Dit beschermt {u|je} minder goed.");
  private static final Verdict SAME = same("Voor {uw|je} gegevens verandert er niets.");
  private static final Verdict RESPELT =
      same("Er staat hetzelfde, alleen de spelling of de leestekens zijn anders.");
  private static final Verdict SAME_COUNTRY = same("Dat is een andere naam voor hetzelfde land.");
  private static final Verdict READ_NEW =
      judge("Of dit voor {uw|je} gegevens iets verandert, hangt af van wat er nu staat: lees het.");
  private static final Verdict READ_OLD =
      judge("Of dit voor {uw|je} gegevens iets verandert, hangt af van wat er stond: lees het.");
  private static final Verdict STILL =
      judge("Het stond er als voorbeeld. Of wij hiermee stoppen, staat er niet.");
  private static final Verdict NEW_PORTAL =
      judge(
          "Dit is een nieuwe plek waar {u uw|je je} gegevens ziet. Of wij er meer mee doen, staat er"
              + " niet: lees het.");
  private static final Verdict GONE_PORTAL =
      judge(
          "Deze plek om {uw|je} gegevens te zien, staat er niet meer. Of wij er minder mee doen,"
              + " staat er niet.");
  private static final Verdict GONE_CHANNEL =
      judge(
          "Deze uitleg staat er niet meer. Of wij op deze manier nog gegevens krijgen, staat er"
              + " niet.");
  private static final Verdict GONE_SERVICE =
      judge("Deze dienst staat er niet meer. Of wij hem nog gebruiken, staat er niet.");
  private static final Verdict NEW_SITE =
      moreUse("Er staat nu dat dit ook over deze website gaat.");
  private static final Verdict GONE_SITE =
      judge("Dit gaat niet meer over deze website. Of daar nog cookies staan, staat er niet.");
  private static final Verdict CLASSIFIED =
      judge(
          "Hoe wij het noemen, is anders. Of er met {uw|je} gegevens ook iets anders gebeurt, staat"
              + " er niet.");
  private static final Verdict NEW_PURPOSE =
      judge("Er staat nu waarvoor. Of het eerst ergens anders voor was, staat er niet.");
  private static final Verdict OUTSIDE_EEA =
      worse("Er staat nu een land buiten de EER. Daar geldt de Europese privacywet niet.");
  private static final Verdict INSIDE_EEA = better("Hier staat geen land buiten de EER meer.");
  private static final Verdict NO_COUNTRY =
      judge(
          "Het land buiten de EER staat hier niet meer, maar er is meer anders. Of de gegevens daar"
              + " nog komen, weten wij niet: lees beide.");
  private static final Verdict UNSAID =
      judge("Er staat niet meer dat dit zo is. Of het nu anders is, staat er niet.");
  private static final Verdict READ_BOTH =
      judge("Of dit meer of minder gebruik van gegevens is, hangt af van de tekst: lees beide.");

  static Verdict moreUse(String reason) {
    return new Verdict(Weight.WIDENING, MORE_USE, reason);
  }

  static Verdict lessUse(String reason) {
    return new Verdict(Weight.NARROWING, LESS_USE, reason);
  }

  static Verdict better(String reason) {
    return new Verdict(Weight.NARROWING, MORE_PROTECTION, reason);
  }

  static Verdict worse(String reason) {
    return new Verdict(Weight.WIDENING, LESS_PROTECTION, reason);
  }

  static Verdict judge(String reason) {
    return new Verdict(Weight.TO_BE_JUDGED, Weight.TO_BE_JUDGED.forReaders(), reason);
  }

  static Verdict same(String reason) {
    return new Verdict(Weight.EDITORIAL, Weight.EDITORIAL.forReaders(), reason);
  }

  /** Nothing changes for anyone. */
  static Verdict editorial() {
    return SAME;
  }

  /** Two texts of which neither is certainly more. */
  static Verdict readBoth() {
    return READ_BOTH;
  }

  /** The verdict on another reason of the law for the same use. */
  static Verdict basis(LegalBasis was, LegalBasis is) {
    if (was == LegalBasis.CONSENT) {
      return worse("Eerst vroegen wij {uw|je} toestemming. Nu niet meer.");
    }
    return is == LegalBasis.CONSENT
        ? better("Wij vragen nu {uw|je} toestemming. Eerst deden wij dat niet.")
        : READ_BOTH;
  }

  /**
   * The verdict on a reason of the law that comes or goes beside others, or alone: the use may be
   * the same, but for what needs consent.
   *
   * @param others the other reasons on the older side
   */
  static Verdict basis(LegalBasis basis, boolean added, Set<LegalBasis> others) {
    if (basis == LegalBasis.CONSENT) {
      return added ? READ_NEW : worse("Er staat niet meer dat wij {uw|je} toestemming vragen.");
    }
    return added && others.contains(LegalBasis.CONSENT)
        ? worse("Dit mag nu ook om een andere reden dan {uw|je} toestemming.")
        : judge("Dit zegt waarom het mag. Of wij meer of minder met gegevens doen, staat er niet.");
  }

  /** The verdict on a line of which the words stand in another line on the other side too. */
  static Verdict saidElsewhere() {
    return judge("Deze woorden staan ook in een andere regel van de andere tekst: lees beide.");
  }

  /**
   * The verdict on lines that were split or joined.
   *
   * @param changed whether something else changed in them as well
   */
  static Verdict rearranged(boolean changed) {
    return judge(
        changed
            ? "Er is meer anders dan de verdeling. Of er meer of minder mag, weten wij niet: lees"
                + " beide."
            : "De woorden zijn samen dezelfde. Of er hetzelfde staat, weten wij niet: lees beide.");
  }

  /** The verdict on what is no longer said, where nothing is said in its place. */
  static Verdict unsaid() {
    return UNSAID;
  }

  /** That there is none of something is said, or no longer said. */
  static Verdict flagLike(boolean said) {
    return said ? READ_NEW : READ_OLD;
  }

  /** The verdict on an entry of a list that comes or goes. */
  static Verdict ofItem(Part part, Object value, boolean added) {
    if (added && value instanceof RelatedOrganisation other && other.sharing().orElse(false)) {
      return MORE;
    }
    if (value instanceof Portal) {
      return added ? NEW_PORTAL : GONE_PORTAL;
    }
    if (value instanceof Channel channel) {
      return ofChannel(channel, added);
    }
    if (value instanceof CookieSite) {
      return added ? NEW_SITE : GONE_SITE;
    }
    if (!added
        && part.accessor().getDeclaringClass() == Channel.class
        && part.kind() == Kind.STRING) {
      return part.key().refersTo().isEmpty() ? GONE_SERVICE : ofReach(part.key().reach(), false);
    }
    if (!(value instanceof Text text)) {
      return ofReach(part.key().reach(), added);
    }
    if (!added && part.key().reach() == Reach.LIMITS) {
      return UNSAID;
    }
    boolean mayBeLess =
        (part.key().reach() == Reach.WIDENS || part.key().reach() == Reach.EXEMPLIFIES)
            && (LESS_SAID.matcher(text.markdown()).find()
                || CONSENT.matcher(text.markdown()).find());
    return mayBeLess ? (added ? READ_NEW : READ_OLD) : ofReach(part.key().reach(), added);
  }

  /**
   * A way of contact is more use only where it says what happens with data. Where it is gone, the
   * text is, and maybe not the way.
   */
  private static Verdict ofChannel(Channel channel, boolean added) {
    boolean tellsOfUse =
        channel.what().isPresent()
            || channel.purpose().isPresent()
            || channel.measuring().orElse(false)
            || !channel.data().isEmpty()
            || !channel.recipients().isEmpty()
            || !channel.services().isEmpty();
    if (!tellsOfUse) {
      return added ? READ_NEW : READ_OLD;
    }
    return added ? moreUse("Er staat nu dat wij op deze manier gegevens krijgen.") : GONE_CHANNEL;
  }

  /** The verdict on something that comes or goes. */
  static Verdict ofReach(Reach reach, boolean added) {
    return switch (reach) {
      case WIDENS -> added ? MORE : LESS;
      case EXEMPLIFIES -> added ? MORE : STILL;
      case LIMITS -> added ? WORSE : BETTER;
      case PROTECTS -> added ? BETTER : WORSE;
      case CLASSIFIES -> CLASSIFIED;
      case DESCRIBES, NAMES -> added ? READ_NEW : READ_OLD;
      case REPLACEABLE -> added ? SAME : READ_OLD;
      case EDITORIAL -> SAME;
    };
  }

  /** The verdict on one value that changed; null stands for a value that is not there. */
  static Verdict of(Part part, Object was, Object is) {
    Reach reach = part.key().reach();
    if (reach == Reach.EDITORIAL || reach == Reach.REPLACEABLE && is != null) {
      return SAME;
    }
    if (part.kind() == Kind.FLAG) {
      return flag(part, was, is);
    }
    if (was == null || is == null) {
      return comeOrGone(part, was, is);
    }
    if (was instanceof IsoDuration before && is instanceof IsoDuration after) {
      return part.accessor().getDeclaringClass() == ThirdParties.class
          ? durations(reach, before, after, "De ander heeft")
          : durations(reach, before, after, "{U hebt|Je hebt}");
    }
    if (reach == Reach.CLASSIFIES) {
      return CLASSIFIED;
    }
    if (was instanceof Graded before && is instanceof Graded after) {
      int more = Integer.compare(after.protection(), before.protection());
      return more == 0 ? READ_BOTH : more > 0 ? BETTER : WORSE;
    }
    if (reach == Reach.WIDENS && saysNo(was) && saysYes(is)) {
      return MORE;
    }
    if (isSame(part, was, is)) {
      return RESPELT;
    }
    if (CountriesNamed.areSame(part, was, is)) {
      return SAME_COUNTRY;
    }
    return countries(part, was.toString(), is.toString());
  }

  /** Whether a text about a use of data says that there is none. */
  static boolean saysNo(Object value) {
    return value instanceof Text text && SAYS_NO.matcher(text.markdown()).matches();
  }

  private static boolean saysYes(Object value) {
    return value instanceof Text text && SAYS_YES.matcher(text.markdown()).matches();
  }

  private static boolean isSame(Part part, Object was, Object is) {
    String before = was.toString();
    String after = is.toString();
    if (was instanceof Text one && is instanceof Text other) {
      return Respelling.ofText(one.markdown(), other.markdown())
          && Layout.of(one).isLike(Layout.of(other));
    }
    return part.key().reach() == Reach.NAMES && !(is instanceof Text)
        ? Respelling.ofName(before, after)
        : Respelling.ofText(before, after);
  }

  /**
   * A country outside the EEA that comes into a text is more; where it is denied, or where a name
   * stands that we do not know, nobody knows.
   */
  private static Verdict countries(Part part, String was, String is) {
    boolean before = CountriesNamed.outsideEea(was);
    boolean after = CountriesNamed.outsideEea(is);
    if (before == after
        || !CountriesNamed.isWithin(part, after ? was : is, after ? is : was)
        || CountriesNamed.denies(was)
        || CountriesNamed.denies(is)) {
      return READ_BOTH;
    }
    if (after) {
      return OUTSIDE_EEA;
    }
    return part.kind() != Kind.TEXT || CountriesNamed.areAllThatDiffers(was, is)
        ? INSIDE_EEA
        : NO_COUNTRY;
  }

  /** Whether this says that a country outside the EEA came into a text, or went from it. */
  boolean isOfCountry() {
    return equals(OUTSIDE_EEA) || equals(INSIDE_EEA);
  }

  /** Only a yes that was a no, or the other way round, says something happens or not. */
  private static Verdict flag(Part part, Object was, Object is) {
    Reach reach = part.key().reach();
    if (was == null) {
      return Boolean.TRUE.equals(is) ? ofReach(reach, true) : READ_NEW;
    }
    if (is == null) {
      boolean dropped = reach == Reach.PROTECTS && Boolean.TRUE.equals(was);
      boolean mustBeSaid = part.count() == Count.ONE;
      return mustBeSaid ? UNSAID : dropped ? WORSE : READ_OLD;
    }
    boolean gone = mayBeLeftOut(part) && Boolean.FALSE.equals(is);
    return gone && reach != Reach.PROTECTS ? UNSAID : ofReach(reach, Boolean.TRUE.equals(is));
  }

  /**
   * Whether a no of a flag is the same as nothing said: no reader sees it. A record that begins
   * with a flag says the no as well: "Wij hebben geen functionaris gegevensbescherming."
   */
  static boolean mayBeLeftOut(Part part) {
    Class<?> holder = part.accessor().getDeclaringClass();
    return part.kind() == Kind.FLAG
        && part.count() == Count.ONE
        && !RecordShape.of(holder).parts().get(0).equals(part);
  }

  private static Verdict comeOrGone(Part part, Object was, Object is) {
    boolean added = was == null;
    Object value = added ? is : was;
    if (part.kind() == Kind.DURATION && reach(part) == Reach.WIDENS) {
      return added
          ? judge(
              "Er staat nu een vaste termijn. Of die korter is dan wat er gold, weten wij niet.")
          : worse("Er staat geen vaste termijn meer.");
    }
    if (part.kind() == Kind.DURATION && reach(part) == Reach.LIMITS && !isExtension(part)) {
      return added
          ? judge(
              "Er staat nu een vaste termijn. Of die korter is dan wat er gold, weten wij niet.")
          : worse("Er staat niet meer binnen welke termijn.");
    }
    boolean isLimit = part.kind() == Kind.TEXT && reach(part) == Reach.LIMITS;
    if (!added && (reach(part) == Reach.WIDENS || isLimit)) {
      return UNSAID;
    }
    if (added && reach(part) == Reach.WIDENS && saysNo(is)) {
      return READ_NEW;
    }
    if (added && part.kind() == Kind.TEXT && PURPOSES.contains(part.key().value())) {
      return NEW_PURPOSE;
    }
    boolean lowest = value instanceof Graded graded && graded.protection() == 0;
    return lowest ? (added ? READ_NEW : READ_OLD) : ofReach(part.key().reach(), added);
  }

  private static Reach reach(Part part) {
    return part.key().reach();
  }

  /** Time that we may take beside the usual term: without it there is less. */
  private static boolean isExtension(Part part) {
    return part.accessor().getDeclaringClass() == ResponseTerm.class;
  }

  /**
   * The same change where it guards against a use of data that came or went with it: that use is
   * what weighs.
   *
   * @param began whether the use is new
   * @param ended whether the use has ended
   */
  Verdict guarding(boolean began, boolean ended) {
    if (ended && weight != Weight.NARROWING) {
      return same("Dit hoorde bij gebruik dat er niet meer is.");
    }
    return began && weight != Weight.WIDENING
        ? same("Dit hoort bij het nieuwe gebruik en komt er samen mee.")
        : this;
  }

  /**
   * The verdict on a period that became another.
   *
   * @param who whoever has the time that protects: "U hebt"
   */
  static Verdict durations(Reach reach, IsoDuration before, IsoDuration after, String who) {
    OptionalInt length = after.compareLength(before);
    boolean isShorter = after.isNeverLongerThan(before);
    boolean isLonger = before.isNeverLongerThan(after);
    if (isShorter && isLonger) {
      return same("De twee termijnen zijn even lang.");
    }
    if (!isShorter && !isLonger) {
      return judge("Welke van de twee termijnen langer is, hangt af van de maand.");
    }
    boolean calendar = length.isEmpty();
    return switch (reach) {
      case PROTECTS -> isLonger ? better(who + " meer tijd.") : worse(who + " minder tijd.");
      case LIMITS ->
          isLonger
              ? worse("{U wacht|Je wacht} misschien langer.")
              : better(
                  calendar ? "De termijn is nooit langer dan eerst." : "De termijn wordt korter.");
      default ->
          isLonger
              ? moreUse(
                  calendar ? "De termijn kan langer zijn dan eerst." : "De termijn wordt langer.")
              : lessUse(
                  calendar ? "De termijn is nooit langer dan eerst." : "De termijn wordt korter.");
    };
  }
}
