# language: no
Egenskap: Samtykke
  Ingen bruker portalen uten å ha samtykket. Samtykket har tre nivåer, kan endres når som helst og kan trekkes. Da slettes
  det portalen har om innbyggeren, men ikke det som er lagret om selve samtykket.

  Bakgrunn:
    Gitt demoverdenen 23. november 2026 kl. 08.00

  @CON-01 @CON-04 @CON-05
  Scenario: Den som bare har samtykket til basis, åpner mer ved å samtykke til mer
    Så har Trond Iversen denne tilgangen for seg selv
      | tjeneste                      | tilgang     | beskjed                                                  |
      | Opplysninger om fastlegen     | se og endre |                                                          |
      | Dokumenter fra pasientjournal | ingen       | Den det gjelder, har ikke samtykket til denne tjenesten. |
      | Timeavtaler                   | ingen       | Den det gjelder, har ikke samtykket til denne tjenesten. |
    Når Trond Iversen endrer samtykket sitt til basis+
    Så har Trond Iversen denne tilgangen for seg selv
      | tjeneste                      | tilgang     | beskjed                                                  |
      | Dokumenter fra pasientjournal | se og endre |                                                          |
      | Timeavtaler                   | ingen       | Den det gjelder, har ikke samtykket til denne tjenesten. |
    Når Trond Iversen endrer samtykket sitt til fullt
    Så har Trond Iversen denne tilgangen for seg selv
      | tjeneste    | tilgang     |
      | Timeavtaler | se og endre |
    Og Trond Iversen har samtykket til fullt, og det er lagret hvem som bestemte det

  @CON-02 @FUL-08 @FUL-10
  Scenario: Den som trekker samtykket, får slettet det portalen har, men timen hos legen blir stående
    Gitt at Liv Johansen har fått ledige timer for Arne Johansen
    Og at hun har bestilt den første timen
    Når Arne Johansen trekker samtykket sitt
    Så får Liv Johansen melding om at fullmakten er avsluttet
    Og Liv Johansen kan ikke handle for Arne Johansen
    Når Arne Johansen endrer samtykket sitt til fullt
    Så er innboksen til Arne Johansen tom
    Og Arne Johansen har samtykket til fullt, og det er lagret hvem som bestemte det
    Og Arne Johansen har én time, bestilt av Liv Johansen
    Og Liv Johansen kan ikke handle for Arne Johansen

  @CON-01
  Scenario: Den som selv ikke har samtykket, kan ikke hjelpe andre
    Så kan ikke Kjell Brekke handle for Unni Brekke
    Og han får beskjeden «Du har ikke samtykket til å bruke Helsesim selv.»
    Når Kjell Brekke endrer samtykket sitt til basis
    Så kan Kjell Brekke handle for Unni Brekke

  @CON-09
  Scenario: Den som har gjort seg inaktiv, kan ikke hjelpe andre
    Så kan ikke Arvid Brekke handle for Unni Brekke
    Og han får beskjeden «Du har gjort deg selv inaktiv, og da er tjenestene stengt.»

  @CON-11 @FUL-14
  Scenario: Den som har fullmakt, kan ikke endre samtykket til giveren
    Når Liv Johansen prøver å endre samtykket til Arne Johansen til basis
    Så får hun beskjeden «Dette kan bare innbyggeren selv gjøre.»
    Og Arne Johansen ser i loggen sin at Liv Johansen fikk nei til «Personverninnstillinger»

  @CON-09 @CON-06
  Scenario: Den som gjør seg inaktiv, får brev i posten, mens fullmektigen fortsetter
    Når Arne Johansen gjør seg inaktiv
    Så har Arne Johansen denne tilgangen for seg selv
      | tjeneste    | tilgang | beskjed                                                    |
      | Timeavtaler | ingen   | Du har gjort deg selv inaktiv, og da er tjenestene stengt. |
    Og Liv Johansen kan handle for Arne Johansen
    Når Liv Johansen sier fra seg fullmakten fra Arne Johansen
    Så får Arne Johansen brev om at fullmakten er avsluttet
    Når saksbehandleren registrerer at Arne Johansen vil være aktiv igjen, signert 23. november 2026
    Så har Arne Johansen denne tilgangen for seg selv
      | tjeneste    | tilgang     |
      | Timeavtaler | se og endre |

  @DEC-01 @DEC-03
  Scenario: Når giveren dør, slutter fullmakten å virke
    Gitt at Liv Johansen har fått ledige timer for Arne Johansen
    Når Arne Johansen dør
    Så kan ikke Liv Johansen handle for Arne Johansen
    Og hun får beskjeden «Du har ikke tilgang her.»
    Og Arne Johansen kan ikke logge inn

  @LOG-02
  Scenario: Loggen viser hvem som har brukt tjenestene, og hvem som fikk nei
    Gitt at Liv Johansen har fått ledige timer for Arne Johansen
    Når Daniel Okafor ber om time for Arne Johansen, og det gjelder «Vond hals»
    Så får han beskjeden «Du har ikke tilgang her.»
    Og Arne Johansen ser i loggen sin at Liv Johansen brukte «Timeavtaler» som fullmektig
    Og Arne Johansen ser i loggen sin at en fremmed fikk nei til «Timeavtaler»
    Og Liv Johansen ser bare sine egne spor i loggen til Arne Johansen
