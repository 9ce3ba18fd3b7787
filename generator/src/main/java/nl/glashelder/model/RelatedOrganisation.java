package nl.glashelder.model;

import java.util.Optional;

/**
 * An organisation that the corporation is connected with: a subsidiary, a share in a joint
 * undertaking, an owners' association. Each is a controller of its own, AVG 4(7), unless the
 * statement says that it holds for it too.
 */
@Noun(singular = "de verbonden organisatie", plural = "verbonden organisaties")
public record RelatedOrganisation(
    @Key(
            value = "id",
            help = "Vaste naam van deze regel. Verander hem niet: vergelijkingen volgen de id.",
            form = TextForm.ID,
            reach = Reach.EDITORIAL)
        String id,
    @Key(value = "naam", label = "de naam", help = "Naam van de organisatie.", reach = Reach.NAMES)
        String name,
    @Key(
            value = "relatie",
            label = "de relatie",
            help =
                "moeder, dochter, zuster, deelneming (u hebt een deel), samenwerkingsverband, lid (u bent lid, zoals van een VvE) of verbonden.",
            reach = Reach.DESCRIBES)
        Optional<Relation> relation,
    @Key(
            value = "aandeel",
            label = "het aandeel",
            help =
                "Hoe groot uw deel in deze organisatie is, bijvoorbeeld de helft of 30 procent. Vul dan ook relatie in.",
            clause = Clause.NOUN,
            after = "Ons aandeel:",
            explains = "relatie",
            reach = Reach.DESCRIBES)
        Optional<Text> share,
    @Key(
            value = "waarvoor",
            label = "het doel",
            help = "Waarvoor de organisatie er is, als zinsdeel: om woningen te verkopen.",
            clause = Clause.PURPOSE,
            after = "Deze organisatie is er",
            reach = Reach.DESCRIBES)
        Optional<Text> purpose,
    @Key(
            value = "toelichting",
            label = "de toelichting",
            help = "Wat een lezer verder moet weten, in hele zinnen.",
            reach = Reach.DESCRIBES)
        Optional<Text> explanation,
    @Key(
            value = "geldt-ook",
            label = "of de verklaring ook voor de organisatie geldt",
            help =
                "ja of nee: geldt deze verklaring ook voor deze organisatie? Alleen ja als zij gegevens gebruikt zoals het hier staat.",
            reach = Reach.DESCRIBES,
            claim = "De verklaring geldt hiervoor [ook|niet].")
        Optional<Boolean> covered,
    @Key(
            value = "deelt-gegevens",
            label = "of wij gegevens delen met de organisatie",
            help =
                "ja of nee: deelt u gegevens met deze organisatie? Bij ja staat zij ook bij ontvangers.",
            reach = Reach.WIDENS,
            claim = "Wij delen hiermee [|geen] gegevens^.")
        Optional<Boolean> sharing,
    @Key(
            value = "ontvanger",
            label = "de ontvanger",
            help =
                "De id van deze organisatie bij ontvangers. Daar staat welke gegevens zij krijgt.",
            refersTo = "ontvangers",
            reach = Reach.WIDENS)
        Optional<String> recipient,
    @Key(
            value = "contact",
            label = "het contact",
            help = "Waar mensen terechtkunnen met vragen aan deze organisatie, als hele zin.",
            reach = Reach.PROTECTS)
        Optional<Text> contact,
    @Key(
            value = "eigen-verklaring",
            label = "de eigen verklaring",
            help = "De privacyverklaring van de organisatie zelf, met een webadres als dat er is.",
            reach = Reach.DESCRIBES)
        Optional<Document> ownStatement) {
  /** Whether its name stands for more than one organisation. */
  public boolean isSeveral() {
    return PartyName.isOfSeveral(name);
  }

  /** Whether the share can be the corporation's own: nobody has a share in a parent. */
  public boolean isOurShare() {
    return relation.map(Relation::mayHaveOurShare).orElse(true);
  }
}
