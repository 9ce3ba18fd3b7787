package nl.glashelder.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.glashelder.model.Cookie;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.IsoDuration;
import nl.glashelder.proof.NpmPackage;
import nl.glashelder.templates.SectorCatalogue;
import org.junit.jupiter.api.Test;

/** The cookies of the sector catalogue, held against a public database of cookies. */
class CookieCatalogueTest {
  private static final String DATABASE = "dist/data/open-cookie-database.json";
  private static final Pattern TIME =
      Pattern.compile("([\\d.]+)\\s*(year|month|week|day|hour|minute)s?.*");
  private static final Map<String, Duration> UNITS =
      Map.of(
          "year", Duration.ofDays(365),
          "month", Duration.ofHours(730),
          "week", Duration.ofDays(7),
          "day", Duration.ofDays(1),
          "hour", Duration.ofHours(1),
          "minute", Duration.ofMinutes(1));

  /**
   * Where the database says something else and the catalogue stays with what the maker writes: the
   * database is older there (Google since 2022, Meta, LinkedIn, HubSpot, Cloudflare), or speaks of
   * another party's cookie of the same name ({@code _pk_cvar}, {@code sb}, {@code sessionid}).
   */
  private static final Set<String> OTHERWISE =
      Set.of(
          ".ASPXANONYMOUS",
          "ARRAffinity",
          "ARRAffinitySameSite",
          "AWSALB",
          "AWSALBCORS",
          "AWSALBTG",
          "AWSALBTGCORS",
          "CONSENT",
          "CookieScriptConsent",
          "FPAU",
          "FPID",
          "IDE",
          "MR",
          "NID",
          "OTZ",
          "PREF",
          "SIDCC",
          "UserMatchHistory",
          "__Secure-1PSIDCC",
          "__Secure-3PSIDCC",
          "__Secure-ENID",
          "__cfduid",
          "__eoi",
          "__hs_do_not_track",
          "__hs_opt_out",
          "__hstc",
          "__lc_cid",
          "__lc_cst",
          "__tawkuuid",
          "_abck",
          "_fbc",
          "_fbp",
          "_pin_unauth",
          "_pinterest_ct_ua",
          "_pk_cvar.*",
          "_uetvid",
          "_vis_opt_test_cookie",
          "be_lastLoginProvider",
          "c_user",
          "cf_clearance",
          "cookie_notice_accepted",
          "fpc",
          "hubspotutk",
          "ig_did",
          "iutk",
          "li_gc",
          "messagesUtk",
          "mid",
          "s_fid",
          "sb",
          "sessionid",
          "shbid",
          "shbts",
          "sp_t",
          "tawkUUID",
          "test_cookie",
          "ttcsid*",
          "usprivacy",
          "vuid",
          "wd",
          "xs");

  private record Entry(String name, String lifetime) {}

  private static List<Entry> database() throws IOException {
    List<Entry> entries = new ArrayList<>();
    JSON.std
        .mapFrom(NpmPackage.COOKIE_DATABASE.text(DATABASE))
        .forEach(
            (platform, cookies) -> {
              for (Object one : (List<?>) cookies) {
                Map<?, ?> cookie = (Map<?, ?>) one;
                entries.add(
                    new Entry(
                        stem(String.valueOf(cookie.get("cookie"))),
                        String.valueOf(cookie.get("retentionPeriod"))));
              }
            });
    return entries;
  }

  private static String stem(String name) {
    return name.strip().replace("*", "").replaceAll("[._-]+$", "");
  }

  @Test
  void lifetimesAreThoseOfThePublicDatabaseOrOtherwiseForAReason() throws IOException {
    List<Entry> database = database();
    Set<String> differ = new TreeSet<>();
    int held = 0;
    for (Cookie cookie :
        SectorCatalogue.read().records(FormOfAddress.FORMAL).value().orElseThrow().cookies()) {
      Optional<Duration> said =
          cookie.session()
              ? Optional.of(Duration.ZERO)
              : cookie.duration().map(CookieCatalogueTest::duration);
      for (Entry entry : database) {
        Optional<Duration> theirs = duration(entry.lifetime());
        if (entry.name().equals(stem(cookie.name())) && said.isPresent() && theirs.isPresent()) {
          held++;
          if (!isAlike(said.get(), theirs.get())) {
            differ.add(cookie.name());
          }
        }
      }
    }
    assertEquals(new TreeSet<>(OTHERWISE), differ);
    assertTrue(held >= 300, "held against the database: " + held);
  }

  /** A month has 28 to 31 days, and 13 months are written as 390, 393 or 400 days. */
  private static boolean isAlike(Duration one, Duration other) {
    long most = Math.max(one.toMinutes(), other.toMinutes());
    long margin = Math.max(2 * 24 * 60, most * 12 / 100);
    return Math.abs(one.toMinutes() - other.toMinutes()) <= margin;
  }

  private static Optional<Duration> duration(String text) {
    String plain = text.toLowerCase(Locale.ROOT).strip();
    if (plain.contains("session")) {
      return Optional.of(Duration.ZERO);
    }
    Matcher time = TIME.matcher(plain);
    return time.matches()
        ? Optional.of(
            Duration.ofMinutes(
                (long) (Double.parseDouble(time.group(1)) * UNITS.get(time.group(2)).toMinutes())))
        : Optional.empty();
  }

  private static Duration duration(IsoDuration d) {
    return Duration.ofDays(d.years() * 365L + d.weeks() * 7L + d.days())
        .plusHours(d.months() * 730L + d.hours())
        .plusMinutes(d.minutes());
  }
}
