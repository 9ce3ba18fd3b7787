package nl.glashelder.templates.pdf;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.glashelder.render.pdf.PdfDocument;
import nl.glashelder.render.pdf.PdfWriter;

/**
 * Measures what a PDF costs: processor time for one document when warm, documents a second on two
 * threads, and memory over 500 documents. Run its main method; it asserts nothing.
 */
public final class PdfBenchmark {

  private static final int WARM_UP = 600;
  private static final int MEASURED = 300;
  private static final int MANY = 500;

  private PdfBenchmark() {}

  /**
   * Prints the figures.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) throws Exception {
    PdfWriter writer = new PdfWriter(Samples.DESIGN);
    PdfDocument document = Samples.statement();
    long start = System.nanoTime();
    int bytes = writer.write(document).bytes().length;
    print("first document, cold", millis(System.nanoTime() - start), "ms wall");
    print("size", bytes / 1000.0, "kB");
    for (int i = 0; i < WARM_UP; i++) {
      writer.write(document);
    }
    oneThread(writer, document);
    twoThreads(writer, document);
  }

  private static void oneThread(PdfWriter writer, PdfDocument document) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    double[] times = new double[MEASURED];
    for (int i = 0; i < MEASURED; i++) {
      long before = threads.getCurrentThreadCpuTime();
      writer.write(document);
      times[i] = millis(threads.getCurrentThreadCpuTime() - before);
    }
    Arrays.sort(times);
    print("one document, warm, median", times[MEASURED / 2], "ms CPU");
    print("one document, warm, 95 %", times[MEASURED * 95 / 100], "ms CPU");
  }

  private static void twoThreads(PdfWriter writer, PdfDocument document) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (int round = 1; round <= 3; round++) {
        List<Callable<Integer>> work = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
          work.add(() -> writer.write(document).bytes().length);
        }
        long start = System.nanoTime();
        for (Future<Integer> result : threads.invokeAll(work)) {
          result.get();
        }
        print(
            "two threads, round " + round,
            MANY / (millis(System.nanoTime() - start) / 1000),
            "documents/s");
        System.gc();
        print("heap in use after it", used() / 1e6, "MB");
      }
      long peak =
          ManagementFactory.getMemoryPoolMXBeans().stream()
              .filter(pool -> pool.getType() == MemoryType.HEAP)
              .mapToLong(pool -> pool.getPeakUsage().getUsed())
              .sum();
      print("heap at most", peak / 1e6, "MB");
    } finally {
      threads.shutdown();
    }
  }

  private static long used() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static double millis(long nanos) {
    return nanos / 1e6;
  }

  private static void print(String what, double figure, String unit) {
    System.out.printf(Locale.ROOT, "%-28s %8.1f %s%n", what, figure, unit);
  }
}
