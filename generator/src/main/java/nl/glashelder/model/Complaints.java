package nl.glashelder.model;

import java.util.List;
import java.util.Optional;

/** Where people can complain, AVG 13(2)(d), 77 and 79. */
@Noun(singular = "de klachten", plural = "klachten")
public record Complaints(
    @Key(
            value = "eigen",
            label = "de eigen klachtenregeling",
            help = "Klagen bij de corporatie zelf.",
            reach = Reach.PROTECTS)
        Optional<OwnComplaints> own,
    @Key(
            value = "toezichthouders",
            label = "de toezichthouders",
            help = "De toezichthouder: ap uit de catalogus.",
            catalogue = "toezichthouders",
            reach = Reach.PROTECTS)
        List<SupervisoryAuthority> authorities,
    @Key(
            value = "rechter",
            label = "de gang naar de rechter",
            help = "Naar de rechter gaan.",
            reach = Reach.PROTECTS)
        Optional<Court> court) {
  /** Keeps its own copies of the lists. */
  public Complaints {
    authorities = List.copyOf(authorities);
  }
}
