package nl.glashelder.templates;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.glashelder.render.Pages;
import nl.glashelder.render.page.AbsencePage;
import nl.glashelder.render.page.CataloguePage;
import nl.glashelder.render.page.ComparisonPage;
import nl.glashelder.render.page.CorporationPage;
import nl.glashelder.render.page.DocumentPage;
import nl.glashelder.render.page.FindingsCountsPage;
import nl.glashelder.render.page.FindingsPage;
import nl.glashelder.render.page.HistoryPage;
import nl.glashelder.render.page.IndexPage;
import nl.glashelder.render.page.LargeIndexPage;
import nl.glashelder.render.page.NotFoundPage;
import nl.glashelder.render.page.RegisterPage;
import nl.glashelder.render.page.ReviewPage;
import nl.glashelder.render.page.RulePage;
import nl.glashelder.render.page.StepwisePage;
import nl.glashelder.render.page.TakenOverPage;
import nl.glashelder.render.page.TasksPage;

/** Glashelder's own pages, in jte templates under {@code pagina/}. */
public final class JtePages implements Pages {
  private static final String FONT = "atkinson-hyperlegible-next-";

  /** The faces a page can need; a browser fetches only those whose letters are on it. */
  private static final List<String> FONTS =
      List.of(
          "latin-400-normal",
          "latin-400-italic",
          "latin-700-normal",
          "latin-700-italic",
          "latin-ext-400-normal",
          "latin-ext-400-italic",
          "latin-ext-700-normal",
          "latin-ext-700-italic");

  private final TemplateEngine engine;

  /** Uses the templates that were compiled into this artifact. */
  public JtePages() {
    this(Engines.precompiled());
  }

  /** Uses an engine, for example one that looks in a user's own folder first. */
  public JtePages(TemplateEngine engine) {
    this.engine = engine;
  }

  @Override
  public byte[] index(IndexPage page) {
    return render("index", page);
  }

  @Override
  public byte[] largeIndex(LargeIndexPage page) {
    return render("index_in_delen", page);
  }

  @Override
  public byte[] corporation(CorporationPage page) {
    return render("corporatie", page);
  }

  @Override
  public byte[] document(DocumentPage page) {
    return render("verklaring", page);
  }

  @Override
  public byte[] absence(AbsencePage page) {
    return render("afwezig", page);
  }

  @Override
  public byte[] history(HistoryPage page) {
    return render("versies", page);
  }

  @Override
  public byte[] comparison(ComparisonPage page) {
    return render("vergelijking", page);
  }

  @Override
  public byte[] stepwise(StepwisePage page) {
    return render("stapsgewijs", page);
  }

  @Override
  public byte[] notFound(NotFoundPage page) {
    return render("niet_gevonden", page);
  }

  @Override
  public byte[] review(ReviewPage page) {
    return render("beoordelen", page);
  }

  @Override
  public byte[] tasks(TasksPage page) {
    return render("te_doen", page);
  }

  @Override
  public byte[] register(RegisterPage page) {
    return render("register", page);
  }

  @Override
  public byte[] findings(FindingsPage page) {
    return render("bevindingen", page);
  }

  @Override
  public byte[] findingsCounts(FindingsCountsPage page) {
    return render("bevindingen_geteld", page);
  }

  @Override
  public byte[] catalogue(CataloguePage page) {
    return render("catalogus", page);
  }

  @Override
  public byte[] rule(RulePage page) {
    return render("regel", page);
  }

  @Override
  public byte[] takenOver(TakenOverPage page) {
    return render("overgenomen", page);
  }

  @Override
  public SortedMap<String, byte[]> assets() {
    TreeMap<String, byte[]> assets = new TreeMap<>();
    for (String name :
        List.of(STYLESHEET, REVIEW_STYLESHEET, EMBEDDED_STYLESHEET, SEARCH, PLACES, LARGE_SEARCH)) {
      assets.put(
          name, name.endsWith(".css") ? compact(read("pagina/" + name)) : read("pagina/" + name));
    }
    for (String face : FONTS) {
      String name = FONT + face + ".woff2";
      assets.put(name, read("fonts/" + name));
    }
    return assets;
  }

  private byte[] render(String template, Object page) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    engine.render("pagina/" + template + ".jte", page, output);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
    try {
      output.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Our own stylesheets without comments and indentation: a quarter less for a phone to fetch. */
  private static byte[] compact(byte[] css) {
    return new String(css, StandardCharsets.UTF_8)
        .replaceAll("(?s)/\\*.*?\\*/", "")
        .replaceAll("\\s+", " ")
        .replaceAll(" ?([{};,]) ?", "$1")
        .replace(";}", "}")
        .replace("}", "}\n")
        .strip()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] read(String name) {
    try (InputStream in = JtePages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("missing " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
