package nl.glashelder.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Websites that a browser cannot enter: the visit ends, in time, and says why. */
@Tag("browser")
class UnwillingHostTest {
  /** Long enough for any machine, for nothing will come. */
  private static final Pace IMPATIENT =
      new Pace(
          Pace.BRISK.quiet(),
          Pace.BRISK.look(),
          Pace.BRISK.longest(),
          Pace.BRISK.guess(),
          Duration.ofSeconds(3));

  private static final char[] PASSWORD = "wachtwoord".toCharArray();

  @TempDir Path folder;

  private static String whyNot(String address, Pace pace) throws IOException {
    try (PageTour tour = PageTour.start(TrialBrowser.whole(), new VisitRecorder("proef"), pace)) {
      return assertThrows(IOException.class, () -> tour.open(address)).getMessage();
    }
  }

  @Test
  void aHostThatAcceptsAndSaysNothingIsLeftInTime() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + silent.getLocalPort() + "/";
      assertEquals(
          "De pagina " + address + " gaf geen antwoord. Werkt de website nu? Probeer het later.",
          whyNot(address, IMPATIENT));
    }
  }

  @Test
  void aCertificateThatTheHostSignedItselfIsSaidToBeThat() throws Exception {
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(selfSigned()));
    server.start();
    try {
      String address = "https://localhost:" + server.getAddress().getPort() + "/";
      assertEquals(
          "De pagina "
              + address
              + " opent niet: het certificaat is niet van een erkende uitgever; bezoekers krijgen"
              + " een waarschuwing.",
          whyNot(address, Pace.BRISK));
    } finally {
      server.stop(0);
    }
  }

  /** A key as every JDK makes it. */
  private SSLContext selfSigned()
      throws IOException, GeneralSecurityException, InterruptedException {
    Path file = folder.resolve("sleutel.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                "proef",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-storetype",
                "PKCS12",
                "-storepass",
                new String(PASSWORD),
                "-keystore",
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.txt").toFile())
            .start();
    assertEquals(0, keytool.waitFor(), () -> file + " was not made");
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, PASSWORD);
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }
}
