package nl.glashelder.compare;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Measures redlines on a folder of real versions in Markdown, {@code NNN-old.md} and {@code
 * NNN-new.md}: how many give both sides back, how many are valid HTML, how much more than needed is
 * marked, how calm they are, how fast (processor time of the fastest of three runs), how time grows
 * with the length, and whether 200,000 words fit in 96 MB. Run {@code main} with the folder; a
 * second argument {@code details} lists the pairs that stand out. Pairs are compared as they are,
 * reversed, and crossed with the next one.
 *
 * <p>Cost is given twice: against the smallest number of words, and against the smallest number
 * where a number with its unit ("4 weken") is one word, as the comparison takes it. Islands too:
 * between any two marks, and between two that a reader sees; another kind of space or quote is
 * marked but not shown.
 */
public final class RedlineMeasurement {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** A number with what belongs to it, as a reader takes it for one word; else a word. */
  private static final Pattern UNIT_OR_WORD =
      Pattern.compile(
          "\\d[\\d.,:/-]*(?<=\\d)(?: (?:%1$s)(?: \\d{4})?| (?:%2$s)\\b|%%)?|(?:%1$s) \\d+(?:, \\d{4})?|[\\p{L}\\p{N}]+"
              .formatted(
                  "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|January|February|March|April|May|June|July|August|September|October|November|December",
                  "seconden|minuten|minuut|uur|dagen|dag|weken|week|maanden|maand|jaar|euro|procent|hours?|days?|weeks?|months?|years?|percent"));

  /** All growth together is measured no longer than this. */
  private static final long MOST_SECONDS = 240;

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "td",
          "th",
          "dd",
          "dt",
          "pre",
          "div",
          "blockquote",
          "body",
          "ul",
          "ol",
          "table",
          "tr");

  private static final int[] LENGTHS = {
    2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 128_000, 200_000
  };

  private static final String SMALL_HEAP = "small-heap";

  private final Parser parser =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();
  private final ThreadMXBean processor = ManagementFactory.getThreadMXBean();
  private final boolean details;

  private RedlineMeasurement(boolean details) {
    this.details = details;
  }

  /** One document in two versions, as HTML. */
  record Pair(String name, String old, String fresh) {}

  public static void main(String[] arguments) throws IOException {
    if (arguments[0].equals(SMALL_HEAP)) {
      System.out.println(
          Redline.between(document(200_000, 1, 0), document(200_000, 1, 7)).hunks().size()
              + " changes");
      return;
    }
    Path folder = Path.of(arguments[0]);
    RedlineMeasurement measurement = new RedlineMeasurement(arguments.length > 1);
    List<Pair> pairs = measurement.read(folder);
    measurement.measure("as they are", pairs);
    measurement.measure(
        "reversed", pairs.stream().map(p -> new Pair(p.name + "r", p.fresh, p.old)).toList());
    List<Pair> crossed = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Pair other = pairs.get((i + 1) % pairs.size());
      crossed.add(new Pair(pairs.get(i).name + "x", pairs.get(i).old, other.fresh));
    }
    measurement.measure("crossed", crossed);
    measurement.growth();
    memory();
  }

  /** Compares 200,000 words in a process of its own that has little memory. */
  private static void memory() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                RedlineMeasurement.class.getName(),
                SMALL_HEAP)
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    System.out.println("200000 words in 96 MB of heap: " + said.lines().reduce("", (a, b) -> b));
  }

  /** The time of documents that grow, and of long lists that have nothing to do with each other. */
  private void growth() {
    long start = System.nanoTime();
    double first = 0;
    double before = 0;
    int wordsBefore = 0;
    for (int words : LENGTHS) {
      if (System.nanoTime() - start > MOST_SECONDS * 1_000_000_000L) {
        System.out.printf(Locale.ROOT, "no time left for %d words and more%n", words);
        break;
      }
      String old = document(words, 1, 0);
      String fresh = document(words, 1, 7);
      double time = Double.MAX_VALUE;
      for (int run = 0; run < 5; run++) {
        time = Math.min(time, time(old, fresh));
      }
      first = before == 0 ? time : first;
      System.out.printf(
          Locale.ROOT,
          "%d words: %.1f ms, per doubling times %.2f, from the first on times %.2f%n",
          words,
          time,
          before == 0 ? 0 : perDoubling(time / before, (double) words / wordsBefore),
          before == 0 ? 0 : perDoubling(time / first, (double) words / LENGTHS[0]));
      before = time;
      wordsBefore = words;
    }
    for (int items = 12_500; items <= 50_000; items *= 2) {
      String old = list(items, 1);
      String fresh = list(items, 2);
      double cold = time(old, fresh);
      System.out.printf(
          Locale.ROOT,
          "unrelated lists of %d items: %.0f ms, again %.0f ms%n",
          items,
          cold,
          time(old, fresh));
    }
  }

  /** How much more for twice as much, when it is {@code more} for {@code longer}. */
  private static double perDoubling(double more, double longer) {
    return Math.pow(more, Math.log(2) / Math.log(longer));
  }

  private double time(String old, String fresh) {
    long start = processor.getCurrentThreadCpuTime();
    Redline.between(old, fresh).html();
    return (processor.getCurrentThreadCpuTime() - start) / 1e6;
  }

  /** Paragraphs of 50 words, the same for the same seed; of each so many, a few words differ. */
  private static String document(int words, long seed, int editedOneIn) {
    Random random = new Random(seed);
    Random edits = new Random(seed + 1);
    StringBuilder out = new StringBuilder();
    for (int paragraph = 0; paragraph < words / 50; paragraph++) {
      boolean edited = editedOneIn > 0 && paragraph % editedOneIn == 0;
      out.append("<p>");
      for (int word = 0; word < 50; word++) {
        String usual = word(random, 2_000);
        out.append(edited && edits.nextInt(10) == 0 ? "anders" : usual).append(' ');
      }
      out.append("</p>\n");
    }
    return out.toString();
  }

  private static String list(int items, long seed) {
    Random random = new Random(seed);
    StringBuilder out = new StringBuilder("<ul>");
    for (int item = 0; item < items; item++) {
      out.append("<li>");
      for (int word = random.nextInt(5); word >= 0; word--) {
        out.append(word(random, 20_000)).append(' ');
      }
      out.append("</li>\n");
    }
    return out.append("</ul>").toString();
  }

  /** Few words are common and many are rare, as in a text. */
  private static String word(Random random, int most) {
    return "w" + (int) Math.pow(most, random.nextDouble());
  }

  private List<Pair> read(Path folder) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith("-old.md")).sorted().toList()) {
        String name = file.getFileName().toString().replace("-old.md", "");
        pairs.add(new Pair(name, html(file), html(folder.resolve(name + "-new.md"))));
      }
    }
    return pairs;
  }

  private String html(Path file) throws IOException {
    return renderer.render(parser.parse(Files.readString(file)));
  }

  private void measure(String title, List<Pair> pairs) {
    int accepted = 0;
    int refused = 0;
    int acceptedText = 0;
    int refusedText = 0;
    int shown = 0;
    int resolved = 0;
    int valid = 0;
    int uneven = 0;
    long marked = 0;
    long markedWithMoves = 0;
    long smallest = 0;
    long smallestWithUnits = 0;
    long islands = 0;
    long seenIslands = 0;
    List<Double> costs = new ArrayList<>();
    List<Double> costsWithUnits = new ArrayList<>();
    List<Double> times = new ArrayList<>();
    pairs.forEach(pair -> Redline.between(pair.old, pair.fresh));
    for (Pair pair : pairs) {
      double time = Double.MAX_VALUE;
      String redline = "";
      for (int run = 0; run < 3; run++) {
        long start = processor.getCurrentThreadCpuTime();
        redline = Redline.between(pair.old, pair.fresh).html();
        time = Math.min(time, (processor.getCurrentThreadCpuTime() - start) / 1e6);
      }
      times.add(time);
      String accept = Redline.accept(redline);
      String refuse = Redline.refuse(redline);
      boolean acceptOk = Redline.canonical(accept).equals(Redline.canonical(pair.fresh));
      boolean refuseOk = Redline.canonical(refuse).equals(Redline.canonical(pair.old));
      accepted += acceptOk ? 1 : 0;
      refused += refuseOk ? 1 : 0;
      acceptedText += text(accept).equals(text(pair.fresh)) ? 1 : 0;
      refusedText += text(refuse).equals(text(pair.old)) ? 1 : 0;
      shown +=
          Contract.shown(redline, Contract.Side.OLD).equals(Contract.text(pair.old))
                  && Contract.shown(redline, Contract.Side.NEW).equals(Contract.text(pair.fresh))
                  && Contract.untrueFormats(redline).isEmpty()
              ? 1
              : 0;
      resolved +=
          Contract.read(redline, Contract.Side.OLD).equals(Contract.read(pair.old))
                  && Contract.read(redline, Contract.Side.NEW).equals(Contract.read(pair.fresh))
              ? 1
              : 0;
      Set<String> news = new TreeSet<>(HtmlErrors.of(redline));
      news.removeAll(HtmlErrors.of(pair.old));
      news.removeAll(HtmlErrors.of(pair.fresh));
      valid += news.isEmpty() ? 1 : 0;
      Element body = Jsoup.parseBodyFragment(redline).body();
      body.select("[data-diff-ui]").remove();
      int unevenHere =
          unevenTables(body)
              - unevenTables(Jsoup.parseBodyFragment(pair.old).body())
              - unevenTables(Jsoup.parseBodyFragment(pair.fresh).body());
      uneven += Math.max(0, unevenHere);
      Marks marks = new Marks();
      marks.read(body);
      int least = smallest(pair, WORD);
      int leastWithUnits = smallest(pair, UNIT_OR_WORD);
      marked += marks.marked;
      markedWithMoves += marks.marked + marks.moved;
      smallest += least;
      smallestWithUnits += leastWithUnits;
      islands += marks.islands;
      if (least > 0) {
        costs.add((double) marks.marked / least);
        costsWithUnits.add((double) marks.marked / leastWithUnits);
      }
      body.select("del[data-diff-ui-sign]").remove();
      body.select("ins[data-diff-ui-sign]").unwrap();
      Marks seen = new Marks();
      seen.read(body);
      seenIslands += seen.islands;
      if (details
          && (!acceptOk
              || !refuseOk
              || !news.isEmpty()
              || unevenHere > 0
              || marks.marked > 1.2 * least + 20
              || marks.islands > 3
              || time > 40)) {
        System.out.printf(
            Locale.ROOT,
            "  %s %s %s least %d marked %d moved %d islands %d uneven %d %.1f ms %s%n",
            pair.name,
            acceptOk,
            refuseOk,
            least,
            marks.marked,
            marks.moved,
            marks.islands,
            unevenHere,
            time,
            news);
      }
    }
    int n = pairs.size();
    System.out.printf(
        Locale.ROOT,
        "%s: %d pairs; text accept %.1f %% refuse %.1f %%; structure accept %.1f %% refuse %.1f %%;"
            + " by shown marks alone %.1f %%; by the second reader %.1f %%; valid %.1f %%; cost total %.3f median %.3f (moved blocks counted whole: %.3f;"
            + " a number with its unit as one word: %.3f, median %.3f);"
            + " islands %.2f (that a reader sees: %.2f); uneven tables %d; ms median %.1f p99 %.1f max %.1f%n",
        title,
        n,
        100.0 * acceptedText / n,
        100.0 * refusedText / n,
        100.0 * accepted / n,
        100.0 * refused / n,
        100.0 * shown / n,
        100.0 * resolved / n,
        100.0 * valid / n,
        (double) marked / smallest,
        at(costs, 0.5),
        (double) markedWithMoves / smallest,
        (double) marked / smallestWithUnits,
        at(costsWithUnits, 0.5),
        1000.0 * islands / marked,
        1000.0 * seenIslands / marked,
        uneven,
        at(times, 0.5),
        at(times, 0.99),
        at(times, 1));
  }

  private static String text(String html) {
    return Jsoup.parseBodyFragment(html).text();
  }

  private static double at(List<Double> values, double part) {
    double[] sorted = values.stream().mapToDouble(x -> x).sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, part * sorted.length)];
  }

  /** The words of both sides less twice the longest common sequence of what a pattern finds. */
  private static int smallest(Pair pair, Pattern pattern) {
    List<String> old = found(text(pair.old), pattern);
    List<String> fresh = found(text(pair.fresh), pattern);
    int changed = 0;
    List<Change> changes = new MyersDiffWithLinearSpace<String>().computeDiff(old, fresh, null);
    for (Change change : changes) {
      changed += words(String.join(" ", old.subList(change.startOriginal, change.endOriginal)));
      changed += words(String.join(" ", fresh.subList(change.startRevised, change.endRevised)));
    }
    return changed;
  }

  private static int words(String text) {
    return found(text, WORD).size();
  }

  private static List<String> found(String text, Pattern pattern) {
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }

  private static int unevenTables(Element body) {
    int uneven = 0;
    for (Element table : body.select("table")) {
      int[] widths =
          table.select("tr").stream()
              .filter(row -> row.closest("table") == table)
              .mapToInt(row -> row.children().size())
              .distinct()
              .toArray();
      uneven += widths.length > 1 ? 1 : 0;
    }
    return uneven;
  }

  /** Counts marked words, and unchanged runs of one or two words between two changes in a block. */
  private static final class Marks {
    private int marked;
    private int moved;
    private int islands;
    private int run = -1;

    private void read(Element body) {
      read(body, false, false);
    }

    private void read(Node node, boolean changed, boolean inMove) {
      if (node instanceof TextNode text) {
        int count = words(text.getWholeText());
        if (changed) {
          islands += run == 1 || run == 2 ? 1 : 0;
          run = count > 0 || run >= 0 ? 0 : run;
          marked += count;
        } else {
          run += run >= 0 ? count : 0;
          moved += inMove ? count : 0;
        }
      } else if (node instanceof Element element) {
        boolean block = BLOCKS.contains(element.normalName());
        if (block) {
          run = -1;
        }
        boolean move = element.hasAttr("data-diff-move");
        boolean mark = Arrays.asList("ins", "del").contains(element.normalName());
        boolean whole = List.of("ins", "del").contains(element.attr("data-diff"));
        for (Node child : element.childNodes()) {
          read(child, mark || whole && !move || changed && !move, move || inMove);
        }
        if (block) {
          run = -1;
        }
      }
    }
  }
}
