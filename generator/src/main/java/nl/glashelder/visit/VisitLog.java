package nl.glashelder.visit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is to be told of a visit besides what it saw: how it went, and what it could not see. */
final class VisitLog {
  private final List<String> notes = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final List<String> blindSpots = new ArrayList<>();
  private final Map<Moment, List<String>> buttons = new EnumMap<>(Moment.class);
  private boolean ownPages = true;

  /** How it went: a whole Dutch sentence. */
  void note(String sentence) {
    notes.add(sentence);
  }

  /** What went otherwise than expected: a whole Dutch sentence. */
  void remark(String sentence) {
    remarks.add(sentence);
  }

  /** What it could not see, as part of a Dutch sentence. */
  void blindSpot(String part) {
    blindSpots.add(part);
  }

  /** By which words a choice was made. */
  void buttons(Moment moment, List<String> texts) {
    buttons.remove(moment);
    if (!texts.isEmpty() && texts.stream().noneMatch(String::isEmpty)) {
      buttons.put(moment, texts);
    }
  }

  /** What a visitor got to see at an address; whether that was a page of the website. */
  boolean saw(PageView view) {
    ownPages &= view.isPageOfItsOwn();
    String page = "De pagina " + view.asked();
    view.ledTo().ifPresent(url -> note("Het adres " + view.asked() + " leidt naar " + url + "."));
    Optional<String> elsewhere = view.elsewhere();
    if (elsewhere.isPresent()) {
      remark(
          "Het adres "
              + view.asked()
              + " leidt naar een andere website: "
              + elsewhere.get()
              + ". Over uw eigen website zegt dit bezoek dus weinig. Is "
              + elsewhere.get()
              + " ook van u? Geef dan dat adres op.");
    } else if (view.isGuarded()) {
      remark(
          page
              + " liet alleen een controle op robots zien, niet de website zelf. Bewaar in uw eigen"
              + " browser een bezoek als HAR-bestand, en geef dat op met -Dhar.");
    } else if (view.isLogin()) {
      remark(page + " vraagt om in te loggen. Wat daarna komt, is niet bezocht.");
    } else if (view.empty()) {
      remark(page + " laat niets zien: geen woorden en geen beelden.");
    }
    view.consentByUse()
        .ifPresent(
            sentence ->
                remark(
                    "De website schrijft: '"
                        + sentence
                        + "' De website gebruiken is geen toestemming (AVG 4(11))."));
    if (!WebAddress.isSecure(view.url())) {
      remark(page + " komt zonder https: anderen op het netwerk kunnen meelezen.");
    }
    return view.isPageOfItsOwn();
  }

  Sight sight() {
    return new Sight(
        true,
        false,
        false,
        ownPages,
        true,
        blindSpots.stream().distinct().toList(),
        remarks.stream().distinct().toList(),
        notes.stream().distinct().toList(),
        buttons);
  }
}
