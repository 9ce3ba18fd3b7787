package nl.glashelder.visit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Streams the requests and pages of an HTTP Archive past. Bodies are skipped, and of cookies only
 * names, places and times are handed on.
 */
final class HarParser implements AutoCloseable {
  /** Takes what is read. */
  interface Reader {
    /** A page of {@code log.pages}: its id, and its title, which may be its address. */
    void page(String id, String title);

    /** A request with its answer. */
    void exchange(HarExchange exchange);
  }

  private final JsonParser json;
  private final Reader reader;
  private final List<String> names = new ArrayList<>();

  HarParser(InputStream in, Reader reader) throws IOException {
    this.json = new JsonFactory().createParser(in);
    this.reader = reader;
  }

  @Override
  public void close() throws IOException {
    json.close();
  }

  /** Reads on; whether the recording was whole. */
  boolean readAll() throws IOException {
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
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "entries" -> objects(this::entry);
        case "pages" -> objects(this::page);
        default -> json.skipChildren();
      }
    }
  }

  private interface Part {
    void read() throws IOException;
  }

  private interface Field {
    void read(String name) throws IOException;
  }

  /** Every object of a list; what else stands in it is skipped. */
  private void objects(Part part) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() == null) {
        throw new EOFException();
      }
      if (json.currentToken() == JsonToken.START_OBJECT) {
        part.read();
      } else {
        json.skipChildren();
      }
    }
  }

  /** Every field of the object that is being read. */
  private void fields(Field field) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      field.read(name);
    }
  }

  private void page() throws IOException {
    String[] idAndTitle = {"", ""};
    fields(
        name -> {
          switch (name) {
            case "id" -> idAndTitle[0] = text();
            case "title" -> idAndTitle[1] = text();
            default -> json.skipChildren();
          }
        });
    reader.page(idAndTitle[0], idAndTitle[1]);
  }

  private void entry() throws IOException {
    HarExchange exchange = new HarExchange();
    try {
      entry(exchange);
    } finally {
      // Also where the recording breaks off halfway through.
      reader.exchange(exchange);
    }
  }

  private void entry(HarExchange exchange) throws IOException {
    fields(
        name -> {
          switch (name) {
            case "startedDateTime" -> exchange.started = text();
            case "pageref" -> exchange.page = text();
            case "_resourceType" -> exchange.type = text();
            case "request" -> request(exchange);
            case "response" -> response(exchange);
            default -> json.skipChildren();
          }
        });
  }

  private void request(HarExchange exchange) throws IOException {
    fields(
        name -> {
          switch (name) {
            case "url" -> exchange.url = text();
            case "cookies" -> cookies(exchange.sentListed);
            case "headers" ->
                headers(
                    (header, value) -> {
                      if (header.equals("cookie")) {
                        sentNames(value, exchange.sentNames);
                      }
                    });
            default -> json.skipChildren();
          }
        });
  }

  private void response(HarExchange exchange) throws IOException {
    fields(
        name -> {
          switch (name) {
            case "status" -> exchange.status = (int) json.getValueAsLong();
            case "cookies" -> cookies(exchange.setListed);
            case "content" -> content(exchange);
            case "headers" ->
                headers(
                    (header, value) -> {
                      switch (header) {
                        case "set-cookie" ->
                            exchange.setCookieHeaders.addAll(SetCookie.lines(value));
                        case "date" -> exchange.date = value;
                        case "content-type" ->
                            exchange.mime = value.strip().toLowerCase(Locale.ROOT);
                        default -> {
                          // Says nothing about what is kept.
                        }
                      }
                    });
            default -> json.skipChildren();
          }
        });
  }

  private void content(HarExchange exchange) throws IOException {
    fields(
        name -> {
          if (name.equals("mimeType")) {
            String mime = text().strip().toLowerCase(Locale.ROOT);
            exchange.mime = mime.isEmpty() ? exchange.mime : mime;
          } else {
            json.skipChildren();
          }
        });
  }

  private void cookies(List<HarExchange.Listed> into) throws IOException {
    objects(
        () -> {
          String[] parts = {"", "", ""};
          fields(
              name -> {
                switch (name) {
                  case "name" -> parts[0] = text();
                  case "domain" -> parts[1] = text();
                  case "expires" -> parts[2] = text();
                  default -> json.skipChildren();
                }
              });
          into.add(new HarExchange.Listed(parts[0], parts[1], parts[2]));
        });
  }

  private interface Header {
    void take(String name, String value);
  }

  /** Headers as the format lists them, or, as some tools write them, as an object. */
  private void headers(Header header) throws IOException {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      fields(
          name -> {
            if (json.currentToken() == JsonToken.START_ARRAY) {
              while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
                header.take(name.toLowerCase(Locale.ROOT), text());
              }
            } else {
              header.take(name.toLowerCase(Locale.ROOT), text());
            }
          });
      return;
    }
    objects(
        () -> {
          String[] parts = {"", ""};
          fields(
              name -> {
                switch (name) {
                  case "name" -> parts[0] = text();
                  case "value" -> parts[1] = text();
                  default -> json.skipChildren();
                }
              });
          header.take(parts[0].strip().toLowerCase(Locale.ROOT), parts[1]);
        });
  }

  /** The names in a Cookie header; what stands after the equals sign is read past. */
  private static void sentNames(String header, List<String> into) {
    for (String pair : header.split("[;\\n]")) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? "" : pair.substring(0, equals).strip();
      if (!name.isEmpty()) {
        into.add(name);
      }
    }
  }

  private String text() throws IOException {
    return switch (json.currentToken()) {
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getText();
      default -> {
        json.skipChildren();
        yield "";
      }
    };
  }
}
