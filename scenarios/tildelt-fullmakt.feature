# language: no
Egenskap: Tildelt fullmakt
  Den som varig mangler samtykkekompetanse, kan ikke gi noen fullmakt. Da kan den nærmeste pårørende søke om å få en
  tildelt. Fastlegen må erklære at kompetansen varig mangler, og en saksbehandler avgjør. Fullmakten varer i høyst fem år.

  @TD-01 @TD-03 @TD-04 @TD-06
  Scenario: Fra søknad til fullmakt
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Når Terje Lund søker om tildelt fullmakt for Ruth Lund
    Så får Terje Lund melding om at søknaden er mottatt
    Og Terje Lund kan ikke handle for Ruth Lund
    Når saksbehandleren innvilger søknaden for Ruth Lund
    Så får saksbehandleren beskjeden «Fastlegen har ikke gitt noen erklæring ennå.»
    Når fastlegen erklærer at Ruth Lund varig mangler samtykkekompetanse
    Og saksbehandleren innvilger søknaden for Ruth Lund
    Så kan Terje Lund handle for Ruth Lund
    Og Terje Lund får melding om at fullmakten er gitt
    Og Terje Lund har denne tilgangen for Ruth Lund
      | tjeneste                  | tilgang     |
      | Opplysninger om fastlegen | se og endre |
      | Prøvesvar                 | se og endre |
      | Timeavtaler               | se og endre |
      | Fullmakter                | ingen       |

  @TD-01 @TD-04
  Scenario: Det er ikke nok at kompetansen mangler for en tid
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Når Terje Lund søker om tildelt fullmakt for Ruth Lund
    Og fastlegen erklærer at Ruth Lund bare for en tid mangler samtykkekompetanse
    Og saksbehandleren innvilger søknaden for Ruth Lund
    Så får saksbehandleren beskjeden «Etter fastlegens erklæring mangler personen ikke varig samtykkekompetanse.»
    Når saksbehandleren avslår søknaden for Ruth Lund
    Så får Terje Lund melding om at søknaden er avslått
    Og Terje Lund kan ikke handle for Ruth Lund

  @TD-02
  Scenario: Et barn under tolv år har foreldrene sine, og får ingen tildelt fullmektig
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Når Gerd Berg søker om tildelt fullmakt for Emil Berg
    Og fastlegen erklærer at Emil Berg varig mangler samtykkekompetanse
    Og saksbehandleren innvilger søknaden for Emil Berg
    Så får saksbehandleren beskjeden «Fullmakt kan ikke tildeles for et barn under 12 år.»

  @TD-04 @HID-04
  Scenario: Søkeren får det samme svaret om en som ikke finnes
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Når Terje Lund søker om tildelt fullmakt for «Ingen Hjemme», som ikke finnes
    Så får Terje Lund melding om at søknaden er mottatt

  @TD-05 @CON-02
  Scenario: Etter fem år er det slutt, og tretti dager senere blir profilen slettet
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Og at Terje Lund har fått tildelt fullmakt for Ruth Lund
    Så gjelder den tildelte fullmakten til Terje Lund fra 23. november 2026 til og med 23. november 2031
    Når klokken er 23. november 2031 kl. 23.59.59
    Så kan Terje Lund handle for Ruth Lund
    Når klokken er 24. november 2031 kl. 00.00.00
    Så kan ikke Terje Lund handle for Ruth Lund
    Og Terje Lund får melding om at fullmakten har gått ut
    Og samtykket til Ruth Lund gjelder fortsatt
    Når klokken er 24. desember 2031 kl. 00.00.00
    Så gjelder ikke samtykket til Ruth Lund lenger

  @TD-05
  Scenario: Den som fornyer i tide, får fem nye år
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Når klokken er 6. desember 2026 kl. 08.00
    Så får Mona Holte melding om at fullmakten går ut om 7 dager
    Når Mona Holte søker om å fornye den tildelte fullmakten for Astri Holte
    Og fastlegen erklærer at Astri Holte varig mangler samtykkekompetanse
    Og saksbehandleren innvilger søknaden for Astri Holte
    Så gjelder den tildelte fullmakten til Mona Holte fra 6. desember 2026 til og med 6. desember 2031
    Når klokken er 14. desember 2026 kl. 00.00.00
    Så kan Mona Holte handle for Astri Holte

  @TD-05
  Scenario: Den som ikke fornyer i tide, mister tilgangen
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Når klokken er 13. desember 2026 kl. 23.59.59
    Så kan Mona Holte handle for Astri Holte
    Når klokken er 14. desember 2026 kl. 00.00.00
    Så kan ikke Mona Holte handle for Astri Holte

  @TD-05
  Scenario: Fem år fra en skuddårsdag
    Gitt demoverdenen 29. februar 2028 kl. 08.00
    Og at Terje Lund har fått tildelt fullmakt for Ruth Lund
    Så gjelder den tildelte fullmakten til Terje Lund fra 29. februar 2028 til og med 28. februar 2033

  @TD-03 @TD-07
  Scenario: Den som ikke lenger er nærmest, sier fra seg fullmakten
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Og at Terje Lund har fått tildelt fullmakt for Ruth Lund
    Når Terje Lund sier fra seg fullmakten fra Ruth Lund
    Så kan ikke Terje Lund handle for Ruth Lund
    Og Terje Lund får melding om at fullmakten er avsluttet

  @VER-01 @TD-04
  Scenario: Et vergemål er ikke nok, men en verge kan søke som andre pårørende
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Og at Daniel Okafor er verge for Ruth Lund
    Så kan ikke Daniel Okafor handle for Ruth Lund
    Og han får beskjeden «Vergemål alene gir ikke tilgang på nett.»
    Når Daniel Okafor søker om tildelt fullmakt for Ruth Lund
    Og fastlegen erklærer at Ruth Lund varig mangler samtykkekompetanse
    Og saksbehandleren innvilger søknaden for Ruth Lund
    Så kan Daniel Okafor handle for Ruth Lund
