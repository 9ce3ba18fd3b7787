package nl.glashelder.render.export;

import nl.glashelder.model.PostalAddress;

/** Writes addresses for exports. */
final class Addresses {
  private Addresses() {}

  /** An address on one line. */
  static String line(PostalAddress address) {
    return address.street() + ", " + address.postalCode() + " " + address.city();
  }
}
