# language: no
Egenskap: Foreldre og barn
  Den som har foreldreansvar, har tilgang til tjenestene til barnet uten å søke om det. Noen av dem stenges når barnet fyller
  tolv år. Bor barnet ikke hos noen av foreldrene, er alt stengt for begge.

  @PAR-01 @PAR-10 @PAR-12 @PAR-13 @PAR-14 @PAR-15 @PAR-16
  Scenario: Når barnet fyller tolv år, får foreldrene se mindre
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Når klokken er 27. november 2026 kl. 23.59.59
    Så har Hilde Strand denne tilgangen for Sofie Strand
      | tjeneste                      | tilgang     |
      | Timeavtaler                   | se og endre |
      | Timeavtaler på sykehus        | se og endre |
      | Helsestasjon                  | se og endre |
      | Opplysninger om fastlegen     | se og endre |
      | Dokumenter fra pasientjournal | se og endre |
      | Kjernejournal                 | se og endre |
    Når klokken er 28. november 2026 kl. 00.00.00
    Så har Hilde Strand denne tilgangen for Sofie Strand
      | tjeneste                      | tilgang     | beskjed                                                           |
      | Timeavtaler                   | se og endre |                                                                   |
      | Timeavtaler på sykehus        | ingen       | Foreldre har ikke denne tjenesten etter at barnet har fylt 12 år. |
      | Helsestasjon                  | bare se     |                                                                   |
      | Opplysninger om fastlegen     | se og endre |                                                                   |
      | Dokumenter fra pasientjournal | ingen       | Foreldre har ikke denne tjenesten etter at barnet har fylt 12 år. |
      | Kjernejournal                 | ingen       | Foreldre har ikke denne tjenesten etter at barnet har fylt 12 år. |

  @PAR-07 @FUL-14
  Scenario: Noe kan foreldre ikke gjøre for et barn
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Så har Kari Nordmann denne tilgangen for Nora Nordmann
      | tjeneste                | tilgang | beskjed                                |
      | Fullmakter              | ingen   | Dette kan bare innbyggeren selv gjøre. |
      | Personverninnstillinger | ingen   | Dette kan bare innbyggeren selv gjøre. |
      | Skolehelsetjenesten     | ingen   | Dette kan bare innbyggeren selv gjøre. |

  @PAR-02 @PAR-03
  Scenario: Foreldre som bor hver for seg, har begge tilgang når barnet bor hos én av dem
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Så kan Kari Nordmann handle for Nora Nordmann
    Og Ola Hansen kan handle for Nora Nordmann
    Når Nora Nordmann flytter hjem til Ola Hansen
    Så kan Kari Nordmann handle for Nora Nordmann
    Og Ola Hansen kan handle for Nora Nordmann
    Når Nora Nordmann flytter hjem til Borghild Nordmann
    Så kan ikke Kari Nordmann handle for Nora Nordmann
    Og hun får beskjeden «Denne tjenesten er ikke tilgjengelig for foreldre her.»
    Og Ola Hansen kan ikke handle for Nora Nordmann
    Og han får beskjeden «Denne tjenesten er ikke tilgjengelig for foreldre her.»

  @PAR-02 @DEC-03
  Scenario: Dør forelderen som barnet bor hos, har den andre ikke tilgang før barnet flytter dit
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Når Kari Nordmann dør
    Så kan ikke Ola Hansen handle for Nora Nordmann
    Når Nora Nordmann flytter hjem til Ola Hansen
    Så kan Ola Hansen handle for Nora Nordmann

  @FOS-01
  Scenario: Fosterforeldre har ikke tilgang på nett ennå, men en verden kan åpne for dem
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Så kan ikke Randi Foss handle for Noah Eide
    Og hun får beskjeden «Fosterforeldre har ikke fått tilgang på nett ennå.»
    Når fosterforeldre får tilgang på nett
    Så kan Randi Foss handle for Noah Eide
    Når hun ber om time for Noah Eide, og det gjelder «Vond hals»
    Så får hun ledige timer hos Ingrid Lie

  @FOS-01 @AGE16-01
  Scenario: Fosterforeldre mister tilgangen på 16-årsdagen, slik foreldre gjør
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Og at Randi Foss er fostermor til Mathias Haugen
    Når fosterforeldre får tilgang på nett
    Og Mathias Haugen flytter hjem til Randi Foss
    Så kan Randi Foss handle for Mathias Haugen
    Når klokken er 24. november 2026 kl. 00.00.00
    Så kan ikke Randi Foss handle for Mathias Haugen
    Og hun får beskjeden «Barnet har fylt 16 år og bestemmer selv. Med fullmakt fra barnet kan du få tilgang igjen.»
