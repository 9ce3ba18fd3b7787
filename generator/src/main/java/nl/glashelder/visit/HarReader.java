package nl.glashelder.visit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.glashelder.model.CookieTechnique;

/**
 * Reads a visit from an HTTP Archive (HAR 1.2), as browsers save it. The file streams past: bodies
 * are skipped and values of cookies are never kept, so a file of any size needs little memory. A
 * file that breaks off gives what was read up to there.
 */
public final class HarReader {
  private final JsonParser json;
  private final VisitRecorder recorder;
  private boolean sawCookieData;
  private boolean first = true;

  private HarReader(JsonParser json, VisitRecorder recorder) {
    this.json = json;
    this.recorder = recorder;
  }

  /**
   * Reads a recording.
   *
   * @throws IOException when the file cannot be opened; a file with broken content gives an
   *     incomplete visit
   */
  public static Visit read(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      return read(in, String.valueOf(file.getFileName()));
    }
  }

  /** As {@link #read(Path)}, from a stream. */
  public static Visit read(InputStream in, String source) throws IOException {
    VisitRecorder recorder = new VisitRecorder(source);
    skipByteOrderMark(in);
    try (JsonParser json = new JsonFactory().createParser(in)) {
      HarReader reader = new HarReader(json, recorder);
      boolean complete = reader.readAll();
      return recorder.visit(complete, recorder.askedAnything() && !reader.sawCookieData);
    }
  }

  private static void skipByteOrderMark(InputStream in) throws IOException {
    if (in.markSupported()) {
      in.mark(3);
      if (in.read() != 0xEF || in.read() != 0xBB || in.read() != 0xBF) {
        in.reset();
      }
    }
  }

  private boolean readAll() throws IOException {
    try {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      boolean found = false;
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean log = json.currentName().equals("log");
        json.nextToken();
        if (log && json.currentToken() == JsonToken.START_OBJECT) {
          log();
          found = true;
        } else {
          json.skipChildren();
        }
      }
      return found;
    } catch (JsonProcessingException | EOFException e) {
      // Half a recording is still worth holding against the list; the report says it is half.
      return false;
    }
  }

  private void log() throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean entries = json.currentName().equals("entries");
      json.nextToken();
      if (entries && json.currentToken() == JsonToken.START_ARRAY) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          entry();
        }
      } else {
        json.skipChildren();
      }
    }
  }

  /** What one request and its answer say, kept until the whole entry is read. */
  private static final class Exchange {
    private String started = "";
    private String url = "";
    private final List<String> setCookieLines = new ArrayList<>();
    private final List<HarCookie> set = new ArrayList<>();
    private final List<HarCookie> sent = new ArrayList<>();
  }

  /** A cookie as a recording lists it, without its value. */
  private record HarCookie(String name, String domain, String expires) {}

  private void entry() throws IOException {
    Exchange exchange = new Exchange();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "startedDateTime" -> exchange.started = text();
        case "request" -> message(exchange, true);
        case "response" -> message(exchange, false);
        default -> json.skipChildren();
      }
    }
    record(exchange);
  }

  private void message(Exchange exchange, boolean request) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "url" -> {
          if (request) {
            exchange.url = text();
          }
        }
        case "cookies" -> cookies(request ? exchange.sent : exchange.set);
        case "headers" -> headers(exchange, request);
        default -> json.skipChildren();
      }
    }
  }

  private void cookies(List<HarCookie> into) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() == JsonToken.START_OBJECT) {
      String name = "";
      String domain = "";
      String expires = "";
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        switch (field) {
          case "name" -> name = text();
          case "domain" -> domain = text();
          case "expires" -> expires = text();
          default -> json.skipChildren();
        }
      }
      into.add(new HarCookie(name, domain, expires));
    }
  }

  private void headers(Exchange exchange, boolean request) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() == JsonToken.START_OBJECT) {
      String name = "";
      String value = "";
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        switch (field) {
          case "name" -> name = text();
          case "value" -> value = text();
          default -> json.skipChildren();
        }
      }
      if (request && name.equalsIgnoreCase("cookie")) {
        sawCookieData = true;
      } else if (!request && name.equalsIgnoreCase("set-cookie")) {
        // Firefox and Chromium join several Set-Cookie lines with a line end.
        exchange.setCookieLines.addAll(value.lines().toList());
      }
    }
  }

  private void record(Exchange exchange) {
    recorder.asked(exchange.url);
    if (first) {
      recorder.visited(exchange.url);
      first = false;
    }
    Optional<String> host = VisitRecorder.hostOf(exchange.url);
    if (host.isEmpty()) {
      return;
    }
    Instant now = SetCookie.startOf(exchange.started);
    for (String line : exchange.setCookieLines) {
      SetCookie.parse(line, now)
          .ifPresent(c -> cookie(c.name(), c.domain().orElse(host.get()), c.lifetime()));
    }
    for (HarCookie cookie : exchange.set) {
      Optional<Duration> lifetime = SetCookie.until(cookie.expires(), now);
      cookie(cookie.name(), cookie.domain().isEmpty() ? host.get() : cookie.domain(), lifetime);
    }
    for (HarCookie cookie : exchange.sent) {
      // Sent but not seen being set: a script set it, or an earlier visit.
      cookie(
          cookie.name(),
          cookie.domain().isEmpty() ? host.get() : cookie.domain(),
          SetCookie.until(cookie.expires(), now));
    }
  }

  private void cookie(String name, String host, Optional<Duration> lifetime) {
    sawCookieData = true;
    boolean deletes = lifetime.filter(d -> d.isNegative() || d.isZero()).isPresent();
    if (!name.isEmpty() && !deletes) {
      recorder.saw(CookieTechnique.COOKIE, name, host, lifetime, Moment.UNKNOWN);
    }
  }

  private String text() throws IOException {
    if (json.currentToken() == JsonToken.VALUE_STRING) {
      return json.getText();
    }
    json.skipChildren();
    return "";
  }
}
