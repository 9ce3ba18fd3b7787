package nl.glashelder.model;

/** A way in which people and the corporation meet. */
public enum ChannelKind implements Term {
  /** Newsletter. */
  NEWSLETTER("nieuwsbrief", "nieuwsbrief"),
  /** Social media. */
  SOCIAL_MEDIA("sociale-media", "sociale media"),
  /** Telephone. */
  PHONE("telefoon", "telefoon"),
  /** E-mail. */
  EMAIL("e-mail", "e-mail"),
  /** Web form. */
  FORM("webformulier", "webformulier"),
  /** WhatsApp. */
  WHATSAPP("whatsapp", "WhatsApp"),
  /** Chat. */
  CHAT("chat", "chat"),
  /** Chat with a computer. */
  CHATBOT("chatbot", "chatbot"),
  /** Text messages. */
  SMS("sms", "sms"),
  /** Calls with a picture. */
  VIDEO_CALL("videobellen", "videobellen"),
  /** App. */
  APP("app", "app"),
  /** Photographs and films. */
  PHOTO_VIDEO("foto-en-video", "foto's en video's"),
  /** Another channel. */
  OTHER("anders", "ander kanaal");

  private final String yaml;
  private final String dutch;

  ChannelKind(String yaml, String dutch) {
    this.yaml = yaml;
    this.dutch = dutch;
  }

  @Override
  public String yaml() {
    return yaml;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
