package nl.glashelder.publish;

/** Told how far a build is; from any thread, but one call at a time. */
public interface Progress {
  /** For who wants to know nothing. */
  Progress NONE = (done, total) -> {};

  /**
   * Another corporation is ready.
   *
   * @param done how many are
   * @param total how many have work to do
   */
  void works(int done, int total);
}
