package nl.glashelder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which organisation a name stands for, and whether it is one. */
class PartyNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Warmtenet Noord bv           | Warmtenet Noord B.V.            | true
          Warmtenet Noord              | warmtenet noord bv              | true
          De Energie-Coöperatie Noord  | energiecooperatie Noord u.a.    | true
          Woon & Zorg                  | Woon en Zorg (Ede)              | true
          Stichting Noord              | Noord bv                        | false
          Warmtenet Noord              | Warmtenet Zuid                  | false
          Stichting                    | Vereniging                      | false
          bv                           | b.v.                            | false
          """)
  void oneOrganisationUnderTwoNames(String one, String other, boolean same) {
    assertEquals(same, PartyName.areSame(one, other));
    assertEquals(same, PartyName.areSame(other, one));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          132 verenigingen van eigenaars        | true
          VvE's in onze gebouwen                | true
          de VvE’s                              | true
          onze dochterondernemingen             | true
          twee stichtingen                      | true
          Warmtenet bv en Parkeren bv           | true
          Stichting Noord en Stichting Zuid     | true
          Warmtenet Noord bv                    | false
          1 vereniging                          | false
          De Zeven Dijken Energie bv            | false
          3 Dijken Wonen                        | false
          VvE De Linde                          | false
          Stichting Samenwerkende Corporaties   | false
          Wonen en Zorg                         | false
          Gebiedsontwikkeling De Kade cv        | false
          """)
  void aNameOfSeveral(String name, boolean several) {
    assertEquals(several, PartyName.isOfSeveral(name));
  }
}
