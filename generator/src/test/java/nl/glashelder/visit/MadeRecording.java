package nl.glashelder.visit;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small recording, made up in the way of the tools that write them. */
final class MadeRecording {
  static final String STARTED = "2026-11-02T10:00:00.000Z";

  private final List<Object> pages = new ArrayList<>();
  private final List<Object> entries = new ArrayList<>();
  private String started = STARTED;

  MadeRecording started(String moment) {
    this.started = moment;
    return this;
  }

  MadeRecording page(String id, String title) {
    pages.add(map("id", id, "title", title, "startedDateTime", started));
    return this;
  }

  /** A request with its answer; headers as name and value in turn. */
  MadeRecording entry(
      String page,
      String url,
      String mime,
      List<Map<String, Object>> sent,
      List<String> requestHeaders,
      List<Map<String, Object>> set,
      List<String> responseHeaders) {
    Map<String, Object> request = map("method", "GET", "url", url);
    request.put("headers", headers(requestHeaders));
    request.put("cookies", sent);
    Map<String, Object> response = map("status", 200);
    response.put("headers", headers(responseHeaders));
    response.put("cookies", set);
    response.put("content", map("mimeType", mime, "size", 0));
    Map<String, Object> entry = map("request", request, "response", response);
    if (!started.isEmpty()) {
      entry.put("startedDateTime", started);
    }
    if (!page.isEmpty()) {
      entry.put("pageref", page);
    }
    entries.add(entry);
    return this;
  }

  /** A page that sends and is answered with these headers. */
  MadeRecording document(String url, List<String> requestHeaders, List<String> responseHeaders) {
    return entry("", url, "text/html", List.of(), requestHeaders, List.of(), responseHeaders);
  }

  /** A page that sets a cookie. */
  static Visit setting(String setCookie) {
    return new MadeRecording()
        .document("https://www.voorbeeld.nl/", List.of(), List.of("Set-Cookie", setCookie))
        .read();
  }

  static Map<String, Object> map(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }

  private static List<Object> headers(List<String> namesAndValues) {
    List<Object> headers = new ArrayList<>();
    for (int i = 0; i < namesAndValues.size(); i += 2) {
      headers.add(map("name", namesAndValues.get(i), "value", namesAndValues.get(i + 1)));
    }
    return headers;
  }

  String json() {
    Map<String, Object> log = map("version", "1.2", "entries", entries);
    if (!pages.isEmpty()) {
      log.put("pages", pages);
    }
    try {
      return JSON.std.asString(map("log", log));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    return json().getBytes(StandardCharsets.UTF_8);
  }

  Visit read() {
    return read(bytes());
  }

  static Visit read(byte[] bytes) {
    try {
      return HarReader.read(new ByteArrayInputStream(bytes), "bezoek.har");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
