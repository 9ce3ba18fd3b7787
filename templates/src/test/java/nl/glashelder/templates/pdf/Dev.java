package nl.glashelder.templates.pdf;

import java.lang.management.*;
import java.nio.file.*;
import nl.glashelder.render.pdf.*;

final class Dev {
  public static void main(String[] a) throws Exception {
    PdfWriter w = new PdfWriter(Samples.DESIGN);
    PdfResult r = w.write(Samples.statement());
    Files.write(Path.of("/tmp/pdfwork/out.pdf"), r.bytes());
    System.out.println(r.bytes().length + " " + r.pages() + " " + r.findings());
    if (a.length > 0 && a[0].equals("bench")) {
      var mx = ManagementFactory.getThreadMXBean();
      PdfDocument d = Samples.statement();
      for (int k = 0; k < 12; k++) {
        long t = mx.getCurrentThreadCpuTime();
        long n0 = System.nanoTime();
        for (int i = 0; i < 50; i++) w.write(d);
        System.out.printf(
            "%.1f ms cpu, %.1f wall%n",
            (mx.getCurrentThreadCpuTime() - t) / 50e6, (System.nanoTime() - n0) / 50e6);
      }
    } else if (a.length>0) { System.out.println(TaggedPdf.read(r.bytes()).outline());
    } else Conformance.failures(r.bytes()).stream().limit(20).forEach(System.out::println);
  }
}
