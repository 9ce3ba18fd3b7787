package nl.glashelder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.glashelder.model.RecordShape.Kind;
import nl.glashelder.model.RecordShape.Part;
import org.junit.jupiter.api.Test;

class ClauseTest {
  /** Answers to a question of ours, which may be a sentence as well: they fit as they are. */
  private static final Set<String> ANSWERS =
      Set.of(
          "Cookie.doel",
          "Processing.niet-voor",
          "Recipient.waarvoor",
          "Recipient.voorbeelden",
          "CameraPlace.doelen");

  private final Set<Class<?>> seen = new HashSet<>();
  private final List<String> wrong = new ArrayList<>();

  @Test
  void everyKeyThatIsPartOfASentenceSaysHowItGoesOn() {
    List.of(Corporation.class, PrivacyStatement.class, CookieNotice.class).forEach(this::look);
    assertEquals(List.of(), wrong);
  }

  private void look(Class<?> type) {
    if (!seen.add(type)) {
      return;
    }
    for (Part part : RecordShape.of(type).parts()) {
      Key key = part.key();
      String name = type.getSimpleName() + "." + key.value();
      boolean clause = key.clause() != Clause.NONE;
      if (key.help().contains("zinsdeel") && !clause && !ANSWERS.contains(name)) {
        wrong.add(name + " is filled in als zinsdeel, but has no clause");
      }
      assertEquals(clause, !key.after().isEmpty(), name);
      if (part.kind() == Kind.RECORD) {
        look(part.valueType());
      }
    }
  }

  @Test
  void everyKindOfClauseSaysWhatToDo() {
    for (Clause clause : Clause.values()) {
      assertTrue(clause == Clause.NONE || clause.advice().endsWith("."), clause.name());
    }
  }
}
