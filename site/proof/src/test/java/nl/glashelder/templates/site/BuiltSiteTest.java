package nl.glashelder.templates.site;

import org.junit.jupiter.api.Nested;

/**
 * All that is asked of one built site. It is one class, since test classes are dealt out over
 * processes and each process would build the site again.
 */
class BuiltSiteTest {
  @Nested
  class EveryFileOfIt extends EveryFile {}

  @Nested
  class AllOfIt extends WholeBuild {}

  @Nested
  class ComparisonsOfIt extends RequestedPages {}
}
