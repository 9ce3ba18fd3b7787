package nl.glashelder.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.glashelder.compare.Redline;
import nl.glashelder.model.CommonEntries;
import nl.glashelder.model.FormOfAddress;
import nl.glashelder.model.Text;
import nl.glashelder.render.style.Logo;
import nl.glashelder.source.Catalogue;
import nl.glashelder.source.ContentReader;
import nl.glashelder.source.RecordFile;
import nl.glashelder.takeover.TakeOver;
import nl.glashelder.takeover.text.DocumentReader;
import nl.glashelder.takeover.text.OldText;
import nl.glashelder.takeover.text.UnreadableDocumentException;
import nl.glashelder.version.CanonicalYaml;
import nl.glashelder.version.PublishedData;
import nl.glashelder.visit.HarReader;
import nl.glashelder.wording.Fragment;
import nl.glashelder.wording.Voice;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What is tried with any bytes at all. Each target throws nothing, comes to an end, and holds to
 * what it promises. Inputs that once did otherwise, and those that reach far, are kept in the
 * resources {@code fuzz/<target>} and tried at every build; a fuzzer looks for more ({@code
 * generator/fuzz}).
 */
public enum FuzzTarget {
  /** A draft, as an editor's file. */
  DRAFT {
    @Override
    public void tryWith(byte[] input) {
      Path corporation = FOLDER.resolve("zilverduin");
      write(corporation.resolve(ContentReader.CORPORATION), "naam: A\naanspreekvorm: u\n");
      write(corporation.resolve(ContentReader.STATEMENT), input);
      new ContentReader(Catalogue.empty()).read(FOLDER);
    }
  },

  /** Frozen data: what is read is written again as the same. */
  FROZEN {
    @Override
    public void tryWith(byte[] input) {
      Optional<PublishedData> data =
          RecordFile.read(input, "gegevens.yaml", PublishedData.class).value();
      if (data.isPresent()) {
        byte[] again = CanonicalYaml.write(data.get()).getBytes(StandardCharsets.UTF_8);
        require(
            RecordFile.read(again, "gegevens.yaml", PublishedData.class).value().equals(data),
            "data read back otherwise");
      }
    }
  },

  /** A text in Markdown: on the page nothing runs and nothing is fetched. */
  MARKDOWN {
    @Override
    public void tryWith(byte[] input) {
      String text = text(input);
      if (text.isBlank()) {
        return;
      }
      Voice voice = new Voice(FormOfAddress.FORMAL);
      Text markdown = new Text(text);
      for (String html :
          new String[] {voice.blocks(markdown), voice.inline(markdown), voice.sentence(markdown)}) {
        String words = Fragment.finish("<h1>Titel</h1><div>" + html + "</div>").html();
        require(
            Jsoup.parseBodyFragment(words)
                .select(
                    "img, script, style, iframe, object, embed, link, form, svg, [style], [src]")
                .isEmpty(),
            "something that runs or fetches");
        require(
            Jsoup.parseBodyFragment(words).select("[href]").eachAttr("href").stream()
                .noneMatch(h -> h.strip().toLowerCase(Locale.ROOT).startsWith("javascript:")),
            "a link that runs");
        require(
            Fragment.canonical(Jsoup.parseBodyFragment(words).body()).equals(words),
            "not in canonical form");
      }
    }
  },

  /** Two texts: taking all changes gives the new one, refusing all the old one. */
  COMPARISON {
    @Override
    public void tryWith(byte[] input) {
      String[] both = text(input).split("\u0000|\n===\n", 2);
      Voice voice = new Voice(FormOfAddress.FORMAL);
      String older = words(voice, both[0]);
      String newer = words(voice, both[both.length - 1]);
      String redline = Redline.between(older, newer).html();
      require(isSame(Redline.accept(redline), newer), "not the new text");
      require(isSame(Redline.refuse(redline), older), "not the old text");
    }

    private static boolean isSame(String one, String other) {
      return Redline.canonical(one).equals(Redline.canonical(other));
    }

    private static String words(Voice voice, String text) {
      String html = text.isBlank() ? "" : voice.blocks(new Text(text));
      return Fragment.finish("<h1>Titel</h1><section data-key=\"a\">" + html + "</section>").html();
    }
  },

  /** A recorded visit. */
  RECORDING {
    @Override
    public void tryWith(byte[] input) {
      try {
        HarReader.read(new ByteArrayInputStream(input), "bezoek.har");
      } catch (IOException refused) {
        // Said in Dutch; no recording.
        require(refused.getMessage() != null, "no reason given");
      }
    }
  },

  /** An old statement of any kind, to take over: it is refused in Dutch, or its draft is YAML. */
  DOCUMENT {
    @Override
    public void tryWith(byte[] input) {
      takeOver(input);
    }
  },

  /** The text of an old statement in Word, as its XML. */
  WORD {
    @Override
    public void tryWith(byte[] input) {
      takeOver(packed(Map.of("word/document.xml", input)));
    }
  },

  /** A logo: what is left of a drawing runs and fetches nothing, and is clean the second time. */
  LOGO {
    @Override
    public void tryWith(byte[] input) {
      Logo.of(input)
          .filter(logo -> logo.extension().equals("svg"))
          .ifPresent(
              logo -> {
                Optional<Logo> again = Logo.of(logo.bytes());
                require(again.isPresent() && again.get().removed().isEmpty(), "not clean");
                require(
                    Jsoup.parse(text(logo.bytes()), "", Parser.xmlParser())
                        .getAllElements()
                        .stream()
                        .noneMatch(FuzzTarget::runsOrFetches),
                    "runs or fetches");
              });
    }
  };

  private static final Path FOLDER = folder();

  /** Attributes that run something (SVG 2, 15.1); others begin with the same letters. */
  private static final Pattern HANDLER =
      Pattern.compile(
          "(?i)on(?:load|unload|abort|error|resize|scroll|click|begin|end|repeat|activate|input"
              + "|change|submit|toggle|wheel|(?:mouse|pointer|key|focus|drag|animation|touch)\\w*)");

  /** A script or a sheet that fetches another; words that speak of one, and names, are words. */
  private static boolean runsOrFetches(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT).replaceFirst(".*:", "");
    String sheet = name.equals("style") ? element.text() : "";
    String values =
        element.attributes().asList().stream()
            .filter(a -> !a.getKey().startsWith("xmlns"))
            .map(Attribute::getValue)
            .collect(Collectors.joining(" "));
    return name.equals("script")
        || (sheet + values).toLowerCase(Locale.ROOT).contains("@import")
        || element.attributes().asList().stream()
            .anyMatch(a -> HANDLER.matcher(a.getKey()).matches());
  }

  private static void takeOver(byte[] document) {
    Path file = FOLDER.resolve("oud");
    write(file, document);
    try {
      OldText text = DocumentReader.read(file, "oud");
      CommonEntries none = Catalogue.empty().records(FormOfAddress.FORMAL).value().orElseThrow();
      TakeOver.of(text, "oud", "oud", Optional.empty(), none)
          .files()
          .forEach((name, yaml) -> new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
    } catch (UnreadableDocumentException refused) {
      require(refused.getMessage() != null, "no reason given");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A packed file with parts; they are not pressed, so that a fuzzer can change their words. */
  static byte[] packed(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.NO_COMPRESSION);
      for (Map.Entry<String, byte[]> part : new TreeMap<>(parts).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Tries an input; throws when it shows a fault. */
  public abstract void tryWith(byte[] input);

  /** Its kept inputs by name, in the order of their names. */
  public SortedMap<String, byte[]> keptInputs() throws IOException {
    String folder = "/fuzz/" + name().toLowerCase(Locale.ROOT);
    URI place = URI.create(FuzzTarget.class.getResource(folder).toString());
    if (!place.getScheme().equals("jar")) {
      return contents(Path.of(place));
    }
    try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
      return contents(jar.getPath(folder));
    }
  }

  private static SortedMap<String, byte[]> contents(Path folder) throws IOException {
    SortedMap<String, byte[]> inputs = new TreeMap<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path input : all) {
        inputs.put(input.getFileName().toString(), Files.readAllBytes(input));
      }
    }
    return inputs;
  }

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("glashelder-fuzz");
      Files.createDirectories(folder.resolve("zilverduin"));
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(byte[] input) {
    return new String(input, StandardCharsets.UTF_8);
  }

  private static void write(Path file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
