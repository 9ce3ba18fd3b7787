package nl.glashelder.check.language;

import java.util.Optional;
import java.util.ServiceLoader;

/** Looks once for a dictionary, where this library itself was loaded from. */
final class Installed {
  static final Optional<RememberedWords> REMEMBERED =
      in(Installed.class.getClassLoader()).map(RememberedWords::new);

  private Installed() {}

  static Optional<SpellingDictionary> in(ClassLoader loader) {
    return ServiceLoader.load(SpellingDictionary.class, loader).findFirst();
  }
}
