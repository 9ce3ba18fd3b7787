package nl.glashelder.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Takes in what a page of the workbench wants written. Only a page that this server made knows the
 * token, and only a page of this server may ask: whatever other website is open in the same browser
 * can do nothing here.
 */
final class Desk {
  private static final String ROOT = "/werkbank/";

  /** Room for a whole file, written as a form. */
  private static final int MOST_BYTES = 8_000_000;

  private final String token;
  private final Workbench workbench;
  private final QuestionDesk questions;
  private final PublishDesk publishing;

  Desk(Preview preview, String token) {
    this.token = token;
    Drawer drawer = new Drawer();
    this.workbench = new Workbench(preview, drawer);
    this.questions = new QuestionDesk(preview, drawer);
    this.publishing = new PublishDesk(preview);
  }

  /**
   * Answers.
   *
   * @param port of this server
   * @param work how many may work at once
   */
  Answer answer(HttpExchange exchange, int port, Semaphore work)
      throws IOException, InterruptedException {
    String path = exchange.getRequestURI().getPath();
    if (!isOurs(exchange.getRequestHeaders(), port) || !path.startsWith(ROOT)) {
      return Answer.json(403, Map.of("melding", "Dat mag hier niet."));
    }
    byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      return Answer.json(413, Map.of("melding", "Dat is te veel."));
    }
    work.acquire();
    try {
      return answer(path.substring(ROOT.length()), Form.of(body));
    } catch (IllegalArgumentException e) {
      return Answer.json(400, Map.of("melding", "Dat is niet te lezen."));
    } catch (IOException e) {
      return Answer.json(
          500, Map.of("melding", "Het bestand kan niet worden gelezen of geschreven."));
    } finally {
      work.release();
    }
  }

  private Answer answer(String question, Form form) throws IOException {
    Optional<Answer> answer = questions.answer(question, form);
    if (answer.isEmpty()) {
      answer = publishing.answer(question, form);
    }
    if (answer.isEmpty()) {
      answer = workbench.answer(question, form);
    }
    return answer.orElseGet(
        () -> Answer.json(404, Map.of("melding", "Dat is hier niet te vragen.")));
  }

  private boolean isOurs(Headers headers, int port) {
    List<String> origins = List.of("http://127.0.0.1:" + port, "http://localhost:" + port);
    String origin = headers.getFirst("Origin");
    String given = headers.getFirst("X-Glashelder");
    return origin != null
        && origins.contains(origin)
        && given != null
        && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }
}
