package nl.glashelder.takeover.find;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.glashelder.model.Cookie;

/** Finds the cookies that a text names, by the names that browsers know. */
final class CookieFacts implements Recogniser {
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\w@.-])([A-Za-z_.:-]*_[A-Za-z0-9_.*:-]+|[A-Z][A-Za-z]*SESSI?D|PHPSESSID|JSESSIONID|CookieConsent)(?![\\w@-])");

  @Override
  public void find(Finds finds) {
    for (Passage passage : finds.passages()) {
      if (!passage.isNear("cookies")) {
        continue;
      }
      String text =
          passage.block().cells().isEmpty() ? passage.text() : passage.block().cells().get(0);
      Matcher name = NAME.matcher(text);
      while (name.find()) {
        known(name.group(1), finds.catalogue().cookies())
            .ifPresent(
                cookie -> {
                  finds.notice().put("cookies[" + cookie.id() + "]", "", passage.source());
                  finds.notice().put("plaatst-cookies", "ja", passage.source());
                });
      }
    }
  }

  private static java.util.Optional<Cookie> known(String name, List<Cookie> cookies) {
    String plain = name.replaceAll("[<\\[(].*", "").replaceAll("[x#]{2,}$", "*");
    return cookies.stream()
        .filter(c -> c.name().equals(plain) || c.name().equals(plain + ".*"))
        .findFirst();
  }
}
