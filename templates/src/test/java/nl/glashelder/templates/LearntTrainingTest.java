package nl.glashelder.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import nl.glashelder.check.language.Learnt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What comes with Glashelder is what its sentences teach, to the byte. */
class LearntTrainingTest {
  @Test
  @Tag("slow")
  void trainingAgainGivesTheSameBytes() throws IOException {
    List<LearntSentence> all = LearntSentence.all();
    int threshold = Learnt.installed().threshold();
    assertEquals(
        LearntTraining.written(),
        LearntTraining.text(new LearntTraining(all, LearntTraining.traits(all)).lines(threshold)));
  }
}
