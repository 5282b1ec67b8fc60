# language: no
Egenskap: Å fylle 16 år
  Ved midnatt på 16-årsdagen, norsk tid, slutter foreldrenes tilgang, og den unge bestemmer selv. Det gjelder fra
  første sekund, også for den som allerede er logget inn, og også natten da klokken stilles.

  Scenariomal: Foreldrene mister tilgangen ved midnatt
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Og at Geir Haugen er logget inn
    Når klokken er <tid>
    Og han ber om time for Mathias Haugen, og det gjelder «Vond hals»
    Så får han <svar>

    Eksempler:
      | tid                            | svar                                                                                                  |
      | 23. november 2026 kl. 23.59.59 | ledige timer hos Ingrid Lie                                                                           |
      | 24. november 2026 kl. 00.00.00 | beskjeden «Barnet har fylt 16 år og bestemmer selv. Med fullmakt fra barnet kan du få tilgang igjen.» |
      | 24. november 2026 kl. 00.00.01 | beskjeden «Barnet har fylt 16 år og bestemmer selv. Med fullmakt fra barnet kan du få tilgang igjen.» |

  Scenariomal: Den unge får tilgangen ved midnatt
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Og at Mathias Haugen er logget inn
    Når klokken er <tid>
    Og han ber om time for seg selv, og det gjelder «Vond hals»
    Så får han <svar>

    Eksempler:
      | tid                            | svar                                                                 |
      | 23. november 2026 kl. 23.59.59 | beskjeden «Denne tjenesten er ikke åpen for deg som er under 16 år.» |
      | 24. november 2026 kl. 00.00.00 | ledige timer hos Ingrid Lie                                          |

  Scenario: En time som foreldrene bestilte, er den unges
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Og at Lise Haugen har fått ledige timer for Mathias Haugen
    Og at hun har bestilt den siste timen
    Når klokken er 24. november 2026 kl. 00.00.00
    Så ser ikke Lise Haugen timene til Mathias Haugen
    Og Mathias Haugen har én time, bestilt av Lise Haugen

  Scenariomal: Midnatt er norsk midnatt, også når sommertiden begynner og på skuddårsdagen
    Gitt demoverdenen <start>
    Og at Kari Nordmann har barnet Eva Nordmann, født <født>
    Og at Kari Nordmann er logget inn
    Når klokken er <like før>
    Og hun ber om time for Eva Nordmann, og det gjelder «Vond hals»
    Så får hun ja
    Når klokken er <midnatt>
    Og hun ber om time for Eva Nordmann, og det gjelder «Vond hals»
    Så får hun nei

    Eksempler: Sommertiden begynner natt til 28. mars 2027
      | start                   | født          | like før                   | midnatt                    |
      | 26. mars 2027 kl. 08.00 | 28. mars 2011 | 27. mars 2027 kl. 23.59.59 | 28. mars 2027 kl. 00.00.00 |
      | 26. mars 2027 kl. 08.00 | 29. mars 2011 | 28. mars 2027 kl. 23.59.59 | 29. mars 2027 kl. 00.00.00 |

    Eksempler: Sommertiden slutter natt til 31. oktober 2027
      | start                      | født             | like før                      | midnatt                       |
      | 29. oktober 2027 kl. 08.00 | 31. oktober 2011 | 30. oktober 2027 kl. 23.59.59 | 31. oktober 2027 kl. 00.00.00 |
      | 29. oktober 2027 kl. 08.00 | 1. november 2011 | 31. oktober 2027 kl. 23.59.59 | 1. november 2027 kl. 00.00.00 |

    Eksempler: Født 29. februar
      | start                      | født             | like før                      | midnatt                       |
      | 25. februar 2028 kl. 08.00 | 29. februar 2012 | 28. februar 2028 kl. 23.59.59 | 29. februar 2028 kl. 00.00.00 |

  @AGE16-01 @AGE16-02
  Scenario: Foreldrene får vite det 30 dager før, og den unge på dagen
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Når klokken er 23. november 2026 kl. 23.59.59
    Så har ikke Eva Fossum fått melding om at barnet snart fyller 16 år
    Når klokken er 24. november 2026 kl. 00.00.00
    Så får Eva Fossum og Jan Fossum melding om at barnet snart fyller 16 år
    Gitt at Oda Fossum har fått BankID
    Når klokken er 24. desember 2026 kl. 00.00.00
    Så får Oda Fossum melding om at tjenestene nå er åpne

  @FUL-01 @AGE16-02
  Scenario: Den unge gir den ene av foreldrene fullmakt
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Når Mathias Haugen gir Lise Haugen fullmakt til alt
    Så får han beskjeden «Denne tjenesten er ikke åpen for deg som er under 16 år.»
    Når klokken er 24. november 2026 kl. 00.00.00
    Og Mathias Haugen gir Lise Haugen fullmakt til alt
    Så kan Lise Haugen handle for Mathias Haugen
    Og Geir Haugen kan ikke handle for Mathias Haugen
    Og han får beskjeden «Barnet har fylt 16 år og bestemmer selv. Med fullmakt fra barnet kan du få tilgang igjen.»

  @AGE16-02 @AGE16-07 @REP-04
  Scenario: Den unge kan senke samtykket som foreldrene valgte
    Gitt demoverdenen 24. november 2026 kl. 08.00
    Og at Kari Nordmann har barnet Eva Nordmann, født 24. november 2010
    Og at Eva Nordmann har fått BankID
    Og at Eva Nordmann har gitt Kari Nordmann fullmakt til alt
    Når Eva Nordmann endrer samtykket sitt til basis
    Så har Eva Nordmann denne tilgangen for seg selv
      | tjeneste                  | tilgang     | beskjed                                                  |
      | Opplysninger om fastlegen | se og endre |                                                          |
      | Timeavtaler               | ingen       | Den det gjelder, har ikke samtykket til denne tjenesten. |
    Og Kari Nordmann har denne tilgangen for Eva Nordmann
      | tjeneste                  | tilgang     | beskjed                                                  |
      | Opplysninger om fastlegen | se og endre |                                                          |
      | Timeavtaler               | ingen       | Den det gjelder, har ikke samtykket til denne tjenesten. |

  @LOG-02 @AGE16-02
  Scenario: Den unge ser hva foreldrene har gjort siden 13-årsdagen
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Og at Kari Nordmann har barnet Eva Nordmann, født 25. november 2013
    Når Kari Nordmann ber om time for Eva Nordmann, og det gjelder «Vond hals»
    Og klokken er 25. november 2026 kl. 08.00
    Og hun ber om time for Eva Nordmann, og det gjelder «Vond hals»
    Og klokken er 25. november 2029 kl. 08.00
    Gitt at Eva Nordmann har fått BankID
    Så ser Eva Nordmann i loggen sin det Kari Nordmann gjorde 25. november 2026
    Og Eva Nordmann ser ikke i loggen sin det Kari Nordmann gjorde 23. november 2026
