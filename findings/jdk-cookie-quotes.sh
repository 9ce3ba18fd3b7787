#!/usr/bin/env bash
# Java sends a choice back in quotes, and with words from an abandoned standard, as soon as its cookie has Max-Age and no Expires.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

java -version 2>&1 | head -n 1

# A client sends name=value as it came (RFC 6265, 5.4), and both attributes are ordinary (4.1.1). java.net.HttpCookie guesses by
# them which standard a cookie is of: with Expires the one of Netscape, with Max-Age alone that of RFC 2965, obsolete since 2011.
cat > Proof.java <<'JAVA'
import java.net.*;
import java.util.*;

public class Proof {
  public static void main(String[] arguments) throws Exception {
    URI page = URI.create("https://www.example.nl/privacy");
    for (String attribute : List.of("Expires=Fri, 01 Jan 2100 00:00:00 GMT", "Max-Age=15552000")) {
      CookieManager manager = new CookieManager();
      manager.put(page, Map.of("Set-Cookie", List.of("choice=no; Path=/; " + attribute)));
      System.out.println(attribute.split("=")[0] + ": Cookie: " + String.join("; ", manager.get(page, Map.of()).get("Cookie")));
    }
  }
}
JAVA
java Proof.java | tee said.txt

grep -qx 'Expires: Cookie: choice=no' said.txt || { echo "CHANGED: with Expires"; exit 1; }
grep -q '^Max-Age: Cookie: $Version="1"; choice="no"' said.txt || { echo "CHANGED: with Max-Age"; exit 1; }
echo "Still so: a server that compares with no finds \"no\", and sees a cookie named \$Version. A visit by such a client is not that of a browser."
