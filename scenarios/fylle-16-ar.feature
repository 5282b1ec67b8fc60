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
      | tid                              | svar                                                                                                            |
      | 23. november 2026 kl. 23.59.59   | ledige timer hos Ingrid Lie                                                                                     |
      | 24. november 2026 kl. 00.00.00   | beskjeden «Barnet har fylt 16 år og bestemmer selv. Med fullmakt fra barnet kan du få tilgang igjen.»           |
      | 24. november 2026 kl. 00.00.01   | beskjeden «Barnet har fylt 16 år og bestemmer selv. Med fullmakt fra barnet kan du få tilgang igjen.»           |

  Scenariomal: Den unge får tilgangen ved midnatt
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Og at Mathias Haugen er logget inn
    Når klokken er <tid>
    Og han ber om time for seg selv, og det gjelder «Vond hals»
    Så får han <svar>

    Eksempler:
      | tid                              | svar                                                                   |
      | 23. november 2026 kl. 23.59.59   | beskjeden «Denne tjenesten er ikke åpen for deg som er under 16 år.»   |
      | 24. november 2026 kl. 00.00.00   | ledige timer hos Ingrid Lie                                            |

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
      | start                        | født           | like før                     | midnatt                      |
      | 26. mars 2027 kl. 08.00      | 28. mars 2011  | 27. mars 2027 kl. 23.59.59   | 28. mars 2027 kl. 00.00.00   |
      | 26. mars 2027 kl. 08.00      | 29. mars 2011  | 28. mars 2027 kl. 23.59.59   | 29. mars 2027 kl. 00.00.00   |

    Eksempler: Sommertiden slutter natt til 31. oktober 2027
      | start                        | født            | like før                        | midnatt                         |
      | 29. oktober 2027 kl. 08.00   | 31. oktober 2011 | 30. oktober 2027 kl. 23.59.59  | 31. oktober 2027 kl. 00.00.00   |
      | 29. oktober 2027 kl. 08.00   | 1. november 2011 | 31. oktober 2027 kl. 23.59.59  | 1. november 2027 kl. 00.00.00   |

    Eksempler: Født 29. februar
      | start                        | født             | like før                       | midnatt                        |
      | 25. februar 2028 kl. 08.00   | 29. februar 2012 | 28. februar 2028 kl. 23.59.59  | 29. februar 2028 kl. 00.00.00  |
