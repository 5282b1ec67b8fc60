# language: no
Egenskap: Hjemmetjenesten
  Brukeren og de som har fullmakt, ser når hjelpen kommer, avbestiller i tide og skriver. De ansatte ser ruten sin og registrerer
  det som skjer. Besøkene regnes ut når noen spør, så de alltid stemmer med planen.

  @DIG-01 @DIG-08 @DIG-10
  Scenario: Datteren i en annen by ser når hjemmetjenesten kommer
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Så ser Liv Johansen at Arne Johansen får «Medisiner» 24. november 2026 kl. 08.00 av Astrid Bakke
    Og Liv Johansen ser at Arne Johansen får «Dusj» 24. november 2026 kl. 11.00 av Tuva Lien
    Og Arne Johansen ser at Arne Johansen får «Medisiner» 24. november 2026 kl. 08.00 av Astrid Bakke

  @DIG-01
  Scenario: Fullmakt til bare innsyn åpner ikke hjemmetjenesten
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Når Kari Nordmann vil se besøkene hos Borghild Nordmann
    Så får hun beskjeden «Fullmakten din gjelder ikke denne tjenesten.»

  @DIG-06
  Scenario: Et besøk avbestilles i tide
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Når Liv Johansen avbestiller «Dusj» hos Arne Johansen 24. november 2026
    Så får hun ja
    Og besøket «Dusj» hos Arne Johansen 24. november 2026 er «Avbestilt»
    Og besøket «Medisiner» hos Arne Johansen 24. november 2026 er «Planlagt»

  @DIG-06
  Scenario: Samme dag er det for sent, og da må man ringe
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Når klokken er 24. november 2026 kl. 00.00.00
    Og Liv Johansen avbestiller «Dusj» hos Arne Johansen 24. november 2026
    Så får hun beskjeden «Det er for sent å avbestille her. Besøk avbestilles senest virkedagen før. Ring i stedet.»
    Og hun får nummeret til hjemmetjenesten

  @DIG-06
  Scenariomal: Virkedagen før regnes rundt helger, påske og jul
    Gitt demoverdenen <start>
    Når klokken er <siste dag> kl. 23.59.00
    Og Arne Johansen avbestiller «Medisiner» hos Arne Johansen <besøk>
    Så får han ja
    Når klokken er <dagen etter> kl. 00.00.00
    Og Arne Johansen avbestiller «Kveldsstell» hos Arne Johansen <besøk>
    Så får han beskjeden «Det er for sent å avbestille her. Besøk avbestilles senest virkedagen før. Ring i stedet.»

    Eksempler:
      | når                 | start                       | besøk             | siste dag         | dagen etter       |
      | mandag              | 23. november 2026 kl. 08.00 | 30. november 2026 | 27. november 2026 | 28. november 2026 |
      | søndag              | 23. november 2026 kl. 08.00 | 29. november 2026 | 27. november 2026 | 28. november 2026 |
      | tirsdag etter påske | 22. mars 2027 kl. 08.00     | 30. mars 2027     | 24. mars 2027     | 25. mars 2027     |
      | mandag i romjulen   | 21. desember 2026 kl. 08.00 | 28. desember 2026 | 24. desember 2026 | 25. desember 2026 |

  @DIG-05 @VAR-01
  Scenario: Den som har valgt full varsling, får ett varsel når besøket er utført
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Og at Liv Johansen har valgt full varsling for Arne Johansen
    Når Astrid Bakke utfører «Medisiner» hos Arne Johansen 23. november 2026
    Så er besøket «Medisiner» hos Arne Johansen 23. november 2026 «Utført»
    Når det går 5 minutter
    Så har Liv Johansen fått 1 varsel
    Og har Arne Johansen fått 0 varsler
    Og ingen varsler røper noe

  @HJE-03
  Scenario: Et feiltrykk blir angret før noen får vite om det
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Og at Liv Johansen har valgt full varsling for Arne Johansen
    Når Astrid Bakke utfører «Medisiner» hos Arne Johansen 23. november 2026
    Og Astrid Bakke angrer «Medisiner» hos Arne Johansen 23. november 2026
    Og det går 5 minutter
    Så har Liv Johansen fått 0 varsler
    Og besøket «Medisiner» hos Arne Johansen 23. november 2026 er «Planlagt»

  @DIG-08
  Scenario: For noen brukere vises ikke navnet på den som kommer
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Så ser ikke Mona Holte hvem som kommer med «Morgenstell» til Astri Holte 24. november 2026
    Når Astrid Bakke utfører «Morgenstell» hos Astri Holte 23. november 2026
    Så ser ikke Mona Holte hvem som kommer med «Morgenstell» til Astri Holte 23. november 2026

  @DIG-10
  Scenario: Et besøk som flyttes, står på den nye dagen og ikke på den gamle
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Og at Liv Johansen har valgt full varsling for Arne Johansen
    Når Tuva Lien flytter «Dusj» hos Arne Johansen fra 24. november 2026 til 25. november 2026 kl. 13.00
    Så ser Liv Johansen at Arne Johansen får «Dusj» 25. november 2026 kl. 13.00 av Tuva Lien
    Og Liv Johansen ser ikke «Dusj» hos Arne Johansen 24. november 2026
    Og har Liv Johansen fått 1 varsel

  @HJE-01
  Scenario: To sykepleiere registrerer det samme besøket
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Når Astrid Bakke og Tuva Lien utfører «Medisiner» hos Arne Johansen 23. november 2026 samtidig
    Så får den ene ja, og den andre beskjeden «Noen har endret besøket siden du så det. Se hvordan det er nå.»

  @DIG-09
  Scenario: En ny bruker blir ønsket velkommen og får besøk til vedtaket er over
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Når Astrid Bakke registrerer et vedtak for Olav Tangen til og med 30. november 2026, med «Tilsyn» hver dag kl. 09.00
    Så har Olav Tangen fått en velkomst fra hjemmetjenesten
    Og Olav Tangen ser at Olav Tangen får «Tilsyn» 30. november 2026 kl. 09.00
    Og Olav Tangen ser ikke «Tilsyn» hos Olav Tangen 1. desember 2026

  @DIG-10
  Scenario: Klokkeslettet er det samme når det blir sommertid
    Gitt demoverdenen 22. mars 2027 kl. 08.00
    Så ser Arne Johansen at Arne Johansen får «Medisiner» 27. mars 2027 kl. 08.00 av Astrid Bakke
    Og Arne Johansen ser at Arne Johansen får «Medisiner» 28. mars 2027 kl. 08.00 av Astrid Bakke

  @DIG-04
  Scenario: En pårørende skriver på vegne av brukeren, til sonen brukeren hører til
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Når Liv Johansen skriver «Kan dere ta med nye bandasjer?» til hjemmetjenesten for Arne Johansen
    Så ligger meldingen i sonen «Sentrum», fra Liv Johansen for Arne Johansen
    Og meldingen ligger ikke i sonen «Nesbukta og Fjellgrend»
