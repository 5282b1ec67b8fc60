# language: no
Egenskap: Ungdom på 13, 14 og 15 år
  Fra 13-årsdagen kan den unge ta kontakt med skolehelsetjenesten uten at foreldrene vet om det. Flere tjenester åpner når
  en forelder samtykker, og resten når den unge fyller 16 år.

  @YOU-01 @YOU-02 @YOU-12
  Scenario: På 13-årsdagen åpner skolehelsetjenesten, og MinID er nok
    Gitt demoverdenen 20. november 2026 kl. 08.00
    Og at Kari Nordmann har barnet Eva Nordmann, født 24. november 2013
    Og at Eva Nordmann har fått MinID
    Og at Eva Nordmann er logget inn med MinID
    Når klokken er 23. november 2026 kl. 23.59.59
    Så har Eva Nordmann denne tilgangen for seg selv
      | tjeneste            | tilgang | beskjed                                   |
      | Skolehelsetjenesten | ingen   | Denne tjenesten åpner når man blir eldre. |
    Når klokken er 24. november 2026 kl. 00.00.00
    Så har Eva Nordmann denne tilgangen for seg selv
      | tjeneste            | tilgang     | beskjed                                                  |
      | Skolehelsetjenesten | se og endre |                                                          |
      | Timeavtaler         | ingen       | Denne tjenesten åpner når en forelder samtykker.         |
      | Fullmakter          | ingen       | Denne tjenesten er ikke åpen for deg som er under 16 år. |

  @YOU-02
  Scenario: Foreldrene ser ikke det den unge gjør hos skolehelsetjenesten
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Så har Hilde Strand denne tilgangen for Amalie Strand
      | tjeneste            | tilgang     | beskjed                                |
      | Skolehelsetjenesten | ingen       | Dette kan bare innbyggeren selv gjøre. |
      | Timeavtaler         | se og endre |                                        |

  @YOU-04 @YOU-05 @YOU-07 @YOU-08
  Scenario: Når en forelder samtykker, åpner det seg mer
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Så har Ingeborg Solheim denne tilgangen for seg selv
      | tjeneste    | tilgang | beskjed                                          |
      | Timeavtaler | ingen   | Denne tjenesten åpner når en forelder samtykker. |
      | Resepter    | ingen   | Denne tjenesten åpner når en forelder samtykker. |
    Når Marit Solheim åpner ungdomstilgangen til Ingeborg Solheim
    Så har Ingeborg Solheim denne tilgangen for seg selv
      | tjeneste                  | tilgang | beskjed                                                  |
      | Timeavtaler               | bare se |                                                          |
      | Resepter                  | bare se |                                                          |
      | Vaksiner                  | bare se |                                                          |
      | Opplysninger om fastlegen | bare se |                                                          |
      | Prøvesvar                 | ingen   | Denne tjenesten er ikke åpen for deg som er under 16 år. |
    Og Ingeborg Solheim og Astrid Bakke får melding om at ungdomstilgangen er åpnet
    Og Marit Solheim kan handle for Ingeborg Solheim

  @YOU-04 @TEC-02
  Scenario: Det en forelder har åpnet, krever BankID
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Og at Hilde Strand har åpnet ungdomstilgangen til Amalie Strand
    Og at Amalie Strand er logget inn med MinID
    Så har Amalie Strand denne tilgangen for seg selv
      | tjeneste            | tilgang     | beskjed                                                          |
      | Skolehelsetjenesten | se og endre |                                                                  |
      | Resepter            | ingen       | Denne tjenesten krever en eID på høyt nivå, for eksempel BankID. |

  @YOU-07 @YOU-11
  Scenario: Én forelder er nok til å samtykke, og hver av dem kan trekke samtykket
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Når Ola Hansen stenger ungdomstilgangen til Jonas Nordmann
    Så har Jonas Nordmann denne tilgangen for seg selv
      | tjeneste            | tilgang     | beskjed                                          |
      | Resepter            | ingen       | Denne tjenesten åpner når en forelder samtykker. |
      | Skolehelsetjenesten | se og endre |                                                  |
    Og Kari Nordmann får melding om at ungdomstilgangen er stengt
    Når Kari Nordmann åpner ungdomstilgangen til Jonas Nordmann
    Så har Jonas Nordmann denne tilgangen for seg selv
      | tjeneste | tilgang |
      | Resepter | bare se |

  @YOU-07 @CON-04
  Scenario: Den unge kan ikke få mer enn det foreldrene har samtykket til for barnet
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Når Kari Nordmann endrer samtykket for Jonas Nordmann til basis
    Så har Jonas Nordmann denne tilgangen for seg selv
      | tjeneste    | tilgang | beskjed                                                  |
      | Timeavtaler | ingen   | Den det gjelder, har ikke samtykket til denne tjenesten. |
      | Resepter    | bare se |                                                          |
    Og Jonas Nordmann og Ola Hansen får melding om at samtykket for barnet er endret

  @YOU-01 @PAR-10
  Scenario: Født 29. februar: tolv år på skuddårsdagen, og tretten 1. mars
    Gitt demoverdenen 26. februar 2028 kl. 08.00
    Og at Kari Nordmann har barnet Eva Nordmann, født 29. februar 2016
    Når klokken er 28. februar 2028 kl. 23.59.59
    Så har Kari Nordmann denne tilgangen for Eva Nordmann
      | tjeneste      | tilgang     |
      | Kjernejournal | se og endre |
    Når klokken er 29. februar 2028 kl. 00.00.00
    Så har Kari Nordmann denne tilgangen for Eva Nordmann
      | tjeneste      | tilgang |
      | Kjernejournal | ingen   |
    Når klokken er 28. februar 2029 kl. 23.59.59
    Gitt at Eva Nordmann har fått MinID
    Og at Eva Nordmann er logget inn med MinID
    Så har Eva Nordmann denne tilgangen for seg selv
      | tjeneste            | tilgang | beskjed                                   |
      | Skolehelsetjenesten | ingen   | Denne tjenesten åpner når man blir eldre. |
    Når klokken er 1. mars 2029 kl. 00.00.00
    Så har Eva Nordmann denne tilgangen for seg selv
      | tjeneste            | tilgang     |
      | Skolehelsetjenesten | se og endre |
