package nl.glashelder.visit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.CookieConsent;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.CookieSite;
import nl.glashelder.model.OwnSection;
import nl.glashelder.model.Text;

/**
 * The websites of a corporation, and the other parties that a reader of its documents hears of.
 *
 * @param websites the hosts of its own websites
 * @param domains the domains in its list of cookies
 * @param texts where its documents name parties
 */
public record NamedParties(Set<String> websites, Set<String> domains, List<String> texts) {
  /** Keeps its own copies. */
  public NamedParties {
    websites = Set.copyOf(websites);
    domains = Set.copyOf(domains);
    texts = List.copyOf(texts);
  }

  /** What a notice says. */
  public static NamedParties of(CookieNotice notice) {
    return of(notice, List.of(), List.of());
  }

  /**
   * What a notice says, and more.
   *
   * @param websites addresses of websites that the corporation names elsewhere
   * @param names names of recipients in its privacy statement
   */
  public static NamedParties of(CookieNotice notice, List<String> websites, List<String> names) {
    Set<String> hosts = new LinkedHashSet<>();
    notice.sites().stream()
        .flatMap(site -> site.url().stream())
        .flatMap(url -> WebAddress.host(url).stream())
        .forEach(hosts::add);
    websites.stream().flatMap(url -> WebAddress.host(url).stream()).forEach(hosts::add);
    Set<String> domains = new LinkedHashSet<>();
    List<String> texts = new ArrayList<>(names);
    for (Cookie cookie : notice.cookies()) {
      cookie.domain().map(WebAddress::plain).ifPresent(domains::add);
      cookie.party().ifPresent(texts::add);
      cookie.service().ifPresent(texts::add);
    }
    notice.sites().stream().map(CookieSite::name).forEach(texts::add);
    notice.introduction().map(Text::markdown).ifPresent(texts::add);
    notice.statistics().stream().map(Text::markdown).forEach(texts::add);
    notice.consent().flatMap(CookieConsent::explanation).map(Text::markdown).ifPresent(texts::add);
    for (OwnSection section : notice.ownSections()) {
      texts.add(section.title());
      texts.add(section.text().markdown());
    }
    return new NamedParties(hosts, domains, texts);
  }

  /** Whether a host is that of an own website, or below it. */
  boolean isOwn(String host) {
    return websites.stream()
        .map(own -> own.startsWith("www.") ? own.substring(4) : own)
        .anyMatch(own -> DeclaredCookies.isWithin(host, own));
  }

  /** Whether a reader hears whose a host is: its domain is in the list, or it is named in words. */
  boolean isNamed(String host) {
    return domains.stream().anyMatch(domain -> DeclaredCookies.isWithin(host, domain))
        || texts.stream().anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(host))
        || KnownHosts.party(host).filter(this::isNamed).isPresent();
  }

  private boolean isNamed(KnownHosts.Party party) {
    Pattern name =
        Pattern.compile("(?iu)(?<![\\p{L}\\d])" + Pattern.quote(party.name()) + "(?![\\p{L}\\d])");
    return texts.stream()
        .anyMatch(text -> name.matcher(text).find() || text.contains(party.company()));
  }
}
