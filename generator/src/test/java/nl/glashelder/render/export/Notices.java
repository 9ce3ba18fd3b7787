package nl.glashelder.render.export;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import nl.glashelder.check.Drafts;
import nl.glashelder.check.Explanation.Example;
import nl.glashelder.model.CookieNotice;
import nl.glashelder.model.Corporation;
import nl.glashelder.source.Draft;

/** Cookie notices as an editor writes them, and what a consent tool is told of them. */
final class Notices {
  static final String ADDRESS = "https://privacy.voorbeeld.example/voorbeeld/cookieverklaring/";

  /** One cookie of every kind, a pattern, another party, other storage and an app. */
  static final String EVERYTHING =
      """
      plaatst-cookies: ja
      soorten:
        - id: analytisch
          toelichting: Hiermee zien wij wat mensen **lezen**.
          doelen: [om bezoek te tellen, om de website te verbeteren]
      cookies:
        - {id: a, naam: _ga_*, dienst: Google Analytics 4, soort: analytisch, plaatser: eigen, doel: om bezoek te tellen, duur: P2Y, toestemming: ja, domein: .voorbeeld.example}
        - {id: b, naam: SESSION, soort: functioneel, plaatser: eigen, doel: om ingelogd te blijven, sessie: ja, toestemming: nee}
        - {id: c, naam: _ga, dienst: Google Analytics 4, soort: analytisch, plaatser: eigen, doel: om bezoek te tellen, duur: P2Y, toestemming: ja}
        - id: d
          naam: YSC
          dienst: YouTube
          soort: sociale-media
          plaatser: derde
          partij: Google Ireland Limited
          land: Ierland
          doorgifte: {landen: [de Verenigde Staten], waarborg: modelcontract}
          doel: om <film>pjes</film> te tonen & te tellen
          sessie: ja
          toestemming: ja
          domein: youtube.com
        - {id: e, naam: _pk_id.*, dienst: Matomo, soort: privacyvriendelijk-analytisch, plaatser: eigen, doel: om te meten, duur: P13M, toestemming: nee}
        - {id: f, naam: yt-player, dienst: YouTube, techniek: local-storage, soort: sociale-media, plaatser: derde, partij: Google Ireland Limited, doel: om het volume te onthouden, toestemming: ja}
        - {id: g, naam: firebase, dienst: Firebase, techniek: sdk, soort: tracking, plaatser: derde, partij: Google, doel: om te meten, toestemming: ja}
        - {id: h, naam: raadsel, doel: om iets te doen}
      toestemming:
        nodig: ja
        intrekken: Onderaan elke pagina verandert u uw keuze.
        instellingen: https://www.voorbeeld.example/cookies
      """;

  private Notices() {}

  static CookieNotice notice(String yaml) {
    return read("u", yaml).notice().orElseThrow().document();
  }

  static Corporation corporation(String address) {
    return read(address, EVERYTHING).corporation();
  }

  private static Draft read(String address, String yaml) {
    return Drafts.read(
        List.of(
            new Example(
                "corporatie", "naam: Woonstichting Voorbeeld\naanspreekvorm: " + address + "\n"),
            new Example("cookieverklaring", yaml)));
  }

  /** The value that a script gives its variable. */
  static Map<String, Object> settings(String script, String variable) {
    String start = "\nvar " + variable + " = ";
    String value = script.substring(script.indexOf(start) + start.length());
    try {
      return JSON.std.mapFrom(value.substring(0, value.lastIndexOf(';')));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Something in settings: keys of maps and numbers in lists, with slashes between. */
  static Object at(Object settings, String path) {
    Object at = settings;
    for (String step : path.split("/")) {
      at =
          at instanceof List<?> list
              ? list.get(Integer.parseInt(step))
              : ((Map<?, ?>) at).get(step);
    }
    return at;
  }
}
