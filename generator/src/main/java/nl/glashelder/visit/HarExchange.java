package nl.glashelder.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a recording says of one request and its answer. Values of cookies are not kept. */
final class HarExchange {
  /** A cookie as a recording lists it. */
  record Listed(String name, String domain, String expires) {}

  String started = "";
  String page = "";
  String url = "";
  String type = "";
  String mime = "";
  String date = "";
  int status;
  final List<String> setCookieHeaders = new ArrayList<>();
  final List<String> sentNames = new ArrayList<>();
  final List<Listed> setListed = new ArrayList<>();
  final List<Listed> sentListed = new ArrayList<>();

  /** Whether this is a page, not a part of one, as far as the recording tells. */
  boolean isDocument() {
    boolean html = mime.startsWith("text/html") || mime.startsWith("application/xhtml");
    return type.equals("document") || type.isEmpty() && html;
  }

  boolean isRedirect() {
    return status >= 300 && status < 400;
  }

  Optional<String> host() {
    return WebAddress.host(url);
  }
}
