package nl.glashelder.check.language;

/** Who does what a clause tells. */
public enum Actor {
  /** Whoever speaks: "wij". */
  US,
  /** Whoever reads: "u" or "je". */
  READER,
  /** Somebody else: "de gemeente", "uw buren". */
  OTHERS,
  /** The clause does not tell: a name, a part of a sentence, a passive. */
  UNSAID
}
