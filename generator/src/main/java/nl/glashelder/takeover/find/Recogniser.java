package nl.glashelder.takeover.find;

/** Finds one kind of fact in an old text. */
interface Recogniser {
  /** Says what it finds for certain, and leaves the rest. */
  void find(Finds finds);
}
