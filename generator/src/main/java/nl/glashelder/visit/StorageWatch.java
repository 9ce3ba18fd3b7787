package nl.glashelder.visit;

import java.util.Map;
import nl.glashelder.model.CookieTechnique;

/**
 * What pages put in their storage, told by the browser at the moment it happens: also what is gone
 * again, or whose frame is gone, before anybody looks. Values are not kept.
 */
final class StorageWatch {
  private final VisitRecorder recorder;
  private volatile Moment moment = Moment.BEFORE_CHOICE;

  StorageWatch(VisitRecorder recorder) {
    this.recorder = recorder;
  }

  /** What is put there from now on, is put there then. */
  void now(Moment now) {
    this.moment = now;
  }

  void take(String method, Map<String, Object> parameters) {
    if (!method.equals("DOMStorage.domStorageItemAdded")) {
      return;
    }
    Map<String, Object> storage = DevTools.object(parameters.get("storageId"));
    // A frame of another website has a key of two parts: its own address comes first.
    String key = String.valueOf(storage.getOrDefault("storageKey", "")).split("\\^")[0];
    String address = key.isEmpty() ? String.valueOf(storage.get("securityOrigin")) : key;
    CookieTechnique technique =
        Boolean.TRUE.equals(storage.get("isLocalStorage"))
            ? CookieTechnique.LOCAL_STORAGE
            : CookieTechnique.SESSION_STORAGE;
    WebAddress.host(address)
        .ifPresent(
            host -> {
              Seen seen =
                  new Seen(
                      technique,
                      String.valueOf(parameters.get("key")),
                      host,
                      Lifetime.unknown(),
                      moment);
              synchronized (recorder) {
                recorder.saw(seen);
              }
            });
  }
}
