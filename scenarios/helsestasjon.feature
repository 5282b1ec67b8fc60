# language: no
Egenskap: Helsestasjonen
  Barn har helsestasjonen til de begynner på skolen, og så skolehelsetjenesten. Foreldre skriver for barnet til det fyller
  12 år, og leser til det fyller 16. Den som er gravid, skriver til jordmoren når hun har fått time.

  @DHS-04
  Scenario: 1. august det året barnet fyller seks år, tar skolehelsetjenesten over
    Gitt demoverdenen 31. juli 2027 kl. 23.59
    Og at Kari Nordmann har barnet Eva Nordmann, født 30. desember 2021
    Så har Kari Nordmann kontakten «Helsestasjonen» for Eva Nordmann
    Når klokken er 1. august 2027 kl. 00.00
    Så har Kari Nordmann kontakten «Skolehelsetjenesten» for Eva Nordmann

  @DHS-03 @DHS-07
  Scenario: En forelder skriver for barnet, og den andre leser det
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Når Kari Nordmann skriver til skolehelsetjenesten for Nora Nordmann om «Vaksine»
    Så kan Ola Hansen lese samtalen med skolehelsetjenesten om Nora Nordmann

  @PAR-13 @DHS-07
  Scenario: Fra 12-årsdagen kan foreldrene lese, men ikke skrive
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Og at Kari Nordmann har barnet Eva Nordmann, født 24. november 2014
    Når Kari Nordmann skriver til skolehelsetjenesten for Eva Nordmann om «Vaksine»
    Så får hun ja
    Når klokken er 24. november 2026 kl. 00.00
    Og Kari Nordmann skriver til skolehelsetjenesten for Eva Nordmann om «Enda en vaksine»
    Så får hun nei
    Og Kari Nordmann kan lese samtalen med skolehelsetjenesten om Eva Nordmann

  @DHS-05
  Scenario: Når jordmoren har satt opp en time, kan den gravide skrive til henne
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Så har ikke Tone Berg noen kontakt ved helsestasjonen
    Når jordmoren registrerer Tone Berg
    Så har Tone Berg kontakten «Jordmoren» for seg selv
    Og Tone Berg har fått melding om at hun kan skrive til jordmoren

  @DHS-05 @DHS-01
  Scenario: Jordmoren registrerer ikke noen under 16 år, for da ville foreldrene se det
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Når jordmoren registrerer Ingeborg Solheim
    Så får jordmoren nei
    Og Marit Solheim har kontakten «Skolehelsetjenesten» for Ingeborg Solheim

  @DHS-08
  Scenario: Informasjon til et skoletrinn når dem som går der, på de dagene den gjelder
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Og at Kari Nordmann har barnet Eva Nordmann, født 2. mars 2015
    Når helsesykepleieren publiserer «Tannpuss» til 6. trinn fra 24. november 2026 til 25. november 2026
    Så ser ikke Kari Nordmann «Tannpuss» hos Eva Nordmann
    Når klokken er 24. november 2026 kl. 08.00
    Så ser Kari Nordmann «Tannpuss» hos Eva Nordmann
    Når klokken er 26. november 2026 kl. 00.00
    Så ser ikke Kari Nordmann «Tannpuss» hos Eva Nordmann
