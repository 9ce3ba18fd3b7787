package nl.glashelder.compare;

/** A redline that was held against both readers of the contract. */
public final class Agreement {
  private Agreement() {}

  /** The redline of two fragments, of which both can be had back by either reader. */
  public static String redline(String old, String fresh) {
    String redline = Redline.between(old, fresh).html();
    SingleChangesTest.assertResolves(old, fresh, redline);
    return redline;
  }
}
