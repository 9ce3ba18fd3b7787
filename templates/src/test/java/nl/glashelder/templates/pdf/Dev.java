package nl.glashelder.templates.pdf;

import java.nio.file.*;
import nl.glashelder.render.pdf.*;

final class Dev {
  public static void main(String[] a) throws Exception {
    PdfDocument d =
        a[0].equals("statement")
            ? Samples.statement()
            : a[0].equals("comparison")
                ? Samples.withFragment(Samples.resource("comparison.html"))
                : Samples.statement();
    if (a.length > 2) {
      PdfDocument p = d;
      d =
          new PdfDocument(
              p.title(),
              p.author(),
              p.subject(),
              p.language(),
              p.versionDate(),
              p.versionLabel(),
              p.address(),
              p.houseColour(),
              java.util.Optional.of(new PdfLogo(Files.readAllBytes(Path.of(a[2])), a[3], "Logo")),
              java.util.Optional.of("Dit is een concept. De tekst is nog niet vastgesteld."),
              p.coverLines(),
              p.fragment());
    }
    if (a[0].equals("rows")) {
      StringBuilder t =
          new StringBuilder(
              "<h2>Lang</h2><p>Inleiding</p><table><caption>Een lange tabel</caption><thead><tr><th scope=col>Gegeven</th><th scope=col>Verwerkersovereenkomst</th><th>c</th></tr></thead><tbody>");
      for (int i = 0; i < 120; i++)
        t.append(
            "<tr><td>Gegeven "
                + i
                + " met wat meer woorden erbij zodat het past of niet</td><td>"
                + (i % 7 == 0
                    ? "huurovereenkomstenadministratie en nog wat meer tekst ".repeat(4)
                    : "tekst")
                + "</td><td>ja</td></tr>");
      d = Samples.withFragment(t + "</table>");
    }
    PdfResult r = new PdfWriter(Samples.DESIGN).write(d);
    Files.write(Path.of(a[1]), r.bytes());
    System.out.println(r.bytes().length + " " + r.pages() + " " + r.findings());
    System.out.println(Conformance.failures(r.bytes()));
  }
}
