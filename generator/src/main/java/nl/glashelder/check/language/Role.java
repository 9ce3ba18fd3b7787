package nl.glashelder.check.language;

import java.util.Locale;

/** What a word does in a sentence, for the few words that hold a sentence together. */
enum Role {
  /** Says that something is not so, in its whole clause: "niet", "nooit". */
  DENIES,
  /** Says that what follows is not there: "geen", "zonder". */
  DENIES_NEXT,
  /** Says that a whole sentence is not so: "misverstand". */
  DENIES_ALL,
  /** A verb or adjective that denies by itself: "weigeren", "onmogelijk". */
  REFUSES,
  /** Says that something must not be done, but may: "hoeft". */
  NEED,
  /** Says that something was so once: "was", "vroegen". */
  PAST,
  /** Says so of the whole sentence: "vroeger". */
  PAST_ALL,
  /** Says that something is still to be: "zal". */
  FUTURE,
  /** Begins a clause by itself: "maar", "omdat". */
  BEGINS,
  /** May begin a clause when a subject follows: "en", "dat". */
  MAY_BEGIN,
  /** Begins what is told, asked or known: "dat", "of", "welke". */
  TELLS_WHAT,
  /** Begins a condition: "als", "tenzij". */
  CONDITION,
  /** Whoever speaks. */
  WE,
  /** Whoever reads. */
  YOU,
  /** Somebody else, by a pronoun. */
  THEY,
  /** Somebody else, by a noun. */
  OTHERS,
  /** Stands before a noun. */
  DETERMINER,
  /** Makes of a noun something else than who acts. */
  PREPOSITION,
  /** A part of a verb that may stand apart from it: "in" of "intrekken". */
  PARTICLE,
  /** A verb that a clause may go on with. */
  VERB,
  /** The only thing that a denial before it denies: "niet altijd", "niet zelf". */
  TAKES_DENIAL,
  /** What is not there is the act itself: "geen mogelijkheid om". */
  STANDS_FOR_ACT,
  /** Takes up what was told: "daaraan", "zoiets". */
  LOOKS_BACK,
  /** Behind a comma it begins something told beside it: "en", "want". */
  JOINS,
  /** Tells before a noun what was refused: "afgewezen kandidaten". */
  REFUSED,
  /** That something is asked: "vereist". A denial of it takes back what is told. */
  REQUIRED,
  /** Makes what is told small: "alleen", "tenzij". */
  NARROWS,
  /** Begins a clause that says when, and not what: "nadat". */
  SAYS_WHEN,
  /** What is told to people: a denial of it takes nothing back, it makes it worse. */
  TELLS,
  /** What people know or can do; denied, it makes worse what is told. */
  OF_PEOPLE,
  /** Behind "hoort" it makes that belong somewhere: "hoort daar". */
  BELONGS,
  /** A wish: "wilt". */
  WANTS,
  /** Begins a clause that goes on with the one before: "of". */
  GOES_ON;

  /** The name of its list in the data. */
  String listed() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
